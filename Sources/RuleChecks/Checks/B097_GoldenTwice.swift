import RuleModel

/// Two golden answers have one id.
enum GoldenTwice: Check {
  static let code = "B097"
  static let slug = "golden-twice"
  static let level = Finding.Level.error
  static let summary = "two golden answers with one id"
  static let explanation = """
    A golden answer is known by its id when it fails. Ids are unique in the whole book.

    Not so:
      - id: g01 … and in another file   - id: g01
    But so:
      - id: chips-2025-05-14
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    var first: [String: GoldenAnswer] = [:]
    return book.book.golden.compactMap { golden in
      guard let other = first[golden.id] else {
        first[golden.id] = golden
        return nil
      }
      return finding(
        "the id `\(golden.id)` is given twice", at: golden.place, "asked under this id",
        related: [Finding.Label(other.place, "and here before")], help: ["rename one of them"])
    }
  }
}
