import RuleModel

/// A change that names its document and not the spot in it.
enum NoPinpoint: Check {
  static let code = "B107"
  static let slug = "no-pinpoint"
  static let level = Finding.Level.warning
  static let summary = "a change without a pin-point in its instrument"
  static let explanation = """
    A rule has hundreds of pages. `at` says where in the document the change stands, so that anybody
    can check it in a minute.

    Not so:
      by: us/fr/90-fr-4544
    But so:
      by: us/fr/90-fr-4544
      at: DATES, third sentence
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      version.at == nil ? [unplaced(in: version.by, at: version.places["by"])] : []
    }
  }

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inGroups { group in
      group.members.filter { $0.at == nil }.map { unplaced(in: $0.by, at: $0.place) }
    }
  }

  private static func unplaced(in document: InstrumentID, at place: Place) -> Finding {
    finding(
      "no spot in `\(document)` is named", at: place,
      help: ["add `at: …`, such as a section, a page or a paragraph"])
  }
}
