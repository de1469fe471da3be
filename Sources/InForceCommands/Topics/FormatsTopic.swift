/// The formats of an answer.
enum FormatsTopic: Topic {
  static let name = "formats"
  static let about = "text, JSON, JSON lines, Markdown"

  static let text = """
    Formats of an answer

      inforce on 2025-05-15                       for people
      inforce on 2025-05-15 --format json         one document
      inforce on 2025-05-15 --format jsonl        one answer a line
      inforce on 2025-05-15 --format md           tables for a page or a comment
      inforce schema on                           what the JSON looks like

      text    can change with every version; do not take it apart
      json    begins {"format": "inforce.on", "version": "1.0"
      jsonl   the same values, each line a document of its own
      md      GitHub Flavored Markdown

    In 1.x, keys are only ever added: ignore those you do not know. `null` is "no
    value". `since` is the first day of a run, `null`: from the beginning. `until`
    is the first day after it; `null`: no end; "unknown": an end that nobody
    knows; "lifted": an end that some later document must bring. People read the
    same run as `through` its last day.

    The same question to the same commit gives the same bytes. Nothing printed on
    standard output contains the time; `--today` pins the day.
    """
}
