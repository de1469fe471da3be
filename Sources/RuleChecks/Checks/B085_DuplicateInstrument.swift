import RuleModel

/// Two files seem to describe one document.
enum DuplicateInstrument: Check {
  static let code = "B085"
  static let slug = "duplicate-instrument"
  static let level = Finding.Level.warning
  static let summary = "two instruments with one citation or document number"
  static let explanation = """
    If two people record one document, corrections reach only one of the files. A citation and a
    document number belong to one document.

    Not so:
      us/fr/90-fr-4544.yaml and us/fr/2025-00636.yaml, both cite: 90 Fed. Reg. 4544
    But so:
      one file, with `cite` and `document`
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    twins(book.instruments, by: "cite") { $0.cite.map(Reference.init) }
      + twins(book.instruments, by: "document", \.document)
  }

  /// A citation that can be read, or one that is compared letter by letter.
  private enum Reference: Hashable {
    case citation(Citation)
    case letters(String)

    init(_ cite: String) { self = Citation(cite).map(Reference.citation) ?? .letters(cite) }
  }

  private static func twins<Value: Hashable>(
    _ instruments: [Instrument], by key: String, _ value: (Instrument) -> Value?
  ) -> [Finding] {
    var first: [Value: Instrument] = [:]
    return instruments.compactMap { instrument in
      guard let value = value(instrument) else { return nil }
      guard let other = first[value] else {
        first[value] = instrument
        return nil
      }
      return finding(
        "`\(instrument.id)` and `\(other.id)` have the same `\(key)`", at: instrument.places[key],
        related: [Finding.Label(other.places[key], "the same")],
        help: ["if they are one document, keep one file"])
    }
  }
}
