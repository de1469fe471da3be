/// A citation without regard to how it is typed: `90 FR 4544` is `90 Fed. Reg. 4,544 (2025)`.
public struct Citation: Hashable, Sendable {
  /// The volume or title, as digits.
  public let volume: String
  /// The reporter: `fr`, `cfr`, `usc` or `stat`.
  public let reporter: String
  /// The page, or the section with its paragraphs, in lower case.
  public let place: String

  /// The citation in a text; `nil`: it has none of the known forms.
  public init?(_ text: String) {
    // Most names that are looked at begin with a letter, and are none.
    guard let first = text.first(where: { !$0.isBeside }), first.isNumber else { return nil }
    let compact = text.lowercased().filter { !$0.isBeside }
    let plain = Citation.withoutParenthesisedYear(compact)
    let volume = plain.prefix(while: \.isNumber)
    guard !volume.isEmpty else { return nil }
    let rest = plain.dropFirst(volume.count)
    for (spelling, reporter) in Citation.reporters where rest.hasPrefix(spelling) {
      let place = rest.dropFirst(spelling.count)
      guard let first = place.first, first.isNumber || reporter == "cfr" else { continue }
      self.volume = String(volume)
      self.reporter = reporter
      self.place = Citation.place(String(place), of: reporter)
      return
    }
    return nil
  }

  /// Spellings of reporters without spaces, longest first.
  private static let reporters = [
    ("fed.reg.at", "fr"), ("fed.reg.", "fr"), ("fedreg", "fr"), ("f.r.", "fr"), ("fr", "fr"),
    ("c.f.r.part", "cfr"), ("cfrpart", "cfr"), ("c.f.r.", "cfr"), ("cfr", "cfr"),
    ("u.s.c.", "usc"), ("usc", "usc"), ("stat.", "stat"), ("stat", "stat"),
  ]

  private static func place(_ text: String, of reporter: String) -> String {
    reporter == "cfr" || reporter == "usc"
      ? text : String(text.filter { $0 != "," }.prefix(while: \.isNumber))
  }

  /// The text without a year, or a day, in parentheses at its end; paragraphs in parentheses stay.
  private static func withoutParenthesisedYear(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    let inside = text[text.index(after: open)...].dropLast()
    let digits = inside.reversed().prefix(while: \.isNumber)
    return digits.count == 4 ? String(text[..<open]) : text
  }
}

extension Character {
  /// Whether it says nothing in a citation: a space, or the sign for a section.
  fileprivate var isBeside: Bool {
    guard let ascii = asciiValue else { return isWhitespace || self == "§" }
    return ascii == 0x20 || (0x09...0x0D).contains(ascii)
  }
}
