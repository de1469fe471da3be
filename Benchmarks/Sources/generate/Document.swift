import BenchSupport

/// An instrument of a generated book.
struct Document: Hashable {
  let id: String
  let title: String
  let kind: String
  let signed: CivilDay
  let published: CivilDay

  var path: String { "instruments/\(id).yaml" }

  /// The number by which the document is cited: of its year, and unlike any other.
  var number: String { String(id.split(separator: "/").last ?? "") }

  var text: String {
    let (year, _, _) = published.parts
    return """
      title: "\(title)"
      kind: \(kind)
      issuer: The issuer of \(number)
      document: "D-\(year)-\(number)"
      signed: \(signed)
      published: \(published)
      url: https://register.example/\(id)
      evidence: primary

      """
  }

  /// An act of a month that many rules of a country are changed by.
  static func omnibus(_ country: String, about day: CivilDay) -> Document {
    let (year, month, _) = day.parts
    let digits = month < 10 ? "0\(month)" : "\(month)"
    let published = CivilDay(year, month, 7 + (year * 7 + month * 5 + country.utf8.count) % 14)
    return Document(
      id: "\(country)/acts/\(year)/act-\(country)-\(year)-\(digits)",
      title: "Consolidating Act \(digits) of \(year) (\(country))", kind: "statute",
      signed: published - 6, published: published)
  }
}
