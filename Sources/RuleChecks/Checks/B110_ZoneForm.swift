import RuleModel

/// The book's zone is not a name of the IANA database.
enum ZoneForm: Check {
  static let code = "B110"
  static let slug = "zone-form"
  static let level = Finding.Level.error
  static let summary = "`zone` is not written like an IANA time zone"
  static let explanation = """
    Days begin at midnight somewhere. `zone` names where, as the IANA database does: an area and a
    city. Abbreviations and offsets have no summer time; there is no silent UTC.

    Not so:
      zone: EST
    But so:
      zone: America/New_York
    """

  private static let areas: Set<Substring> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
    "Indian", "Pacific", "Etc",
  ]

  static func findings(in book: CheckedBook) -> [Finding] {
    let parts = book.book.zone.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.count > 1 && areas.contains(parts[0]) && parts.dropFirst().allSatisfy(isPart)
    guard !isName, book.book.zone != "UTC" else { return [] }
    return [
      finding(
        "`\(book.book.zone)` is not the name of a time zone", at: book.book.places["zone"],
        help: ["write an area and a city, such as `America/New_York` or `Europe/Dublin`"])
    ]
  }

  private static func isPart(_ part: Substring) -> Bool {
    part.first?.isLetter ?? false
      && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-+".contains($0)) }
  }
}
