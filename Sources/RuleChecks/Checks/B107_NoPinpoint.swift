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

  static func findings(in book: CheckedBook) -> [Finding] {
    let help = ["add `at: …`, such as a section, a page or a paragraph"]
    let versions = book.inVersions { _, version in
      guard version.at == nil else { return [] }
      return [
        finding("no spot in `\(version.by)` is named", at: version.places["by"], help: help)
      ]
    }
    return versions
      + book.inGroups { group in
        group.members.filter { $0.at == nil }.map {
          finding("no spot in `\($0.by)` is named", at: $0.place, help: help)
        }
      }
  }
}
