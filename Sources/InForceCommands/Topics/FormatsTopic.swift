/// The formats of an answer.
enum FormatsTopic: Topic {
  static let name = "formats"
  static let about = "text, JSON, JSON lines, Markdown; what hosts of code read"

  static let text = """
    Formats of an answer

      inforce on 2025-05-15                       for people
      inforce on 2025-05-15 --format json         one document
      inforce on 2025-05-15 --format jsonl        one answer a line
      inforce on 2025-05-15 --format md           tables for a page or a comment
      inforce schema on                           what the JSON looks like
      inforce diff --base main --out text --out sarif=a.sarif

      text    can change with every version; do not take it apart
      json    begins {"format": "inforce.on", "version": "1.0"
      jsonl   the same values, each line a document of its own
      md      GitHub Flavored Markdown

    Formats of findings, for `diff`; --out repeats, so that one run feeds every
    place. FORMAT alone is standard output, FORMAT=PATH a file.

      github          annotations: workflow commands, nine of each level at most
      summary         Markdown for $GITHUB_STEP_SUMMARY, to which it is added
      github-output   verdict, counts and changed rules, for $GITHUB_OUTPUT
      sarif           SARIF 2.1.0, for code scanning
      junit           a test case for each rule, those that pass too
      gitlab          a code quality report
      rdjsonl         diagnostics for reviewdog

    In 1.x, keys are only ever added: ignore those you do not know. `null` is "no
    value". `since` is the first day of a run, `null`: from the beginning. `until`
    is the first day after it; `null`: no end; "unknown": an end that nobody
    knows; "lifted": an end that some later document must bring. People read the
    same run as `through` its last day.

    The same question to the same commit gives the same bytes. Nothing printed on
    standard output contains the time; `--today` pins the day.
    """
}
