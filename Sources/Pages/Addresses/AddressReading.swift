import Days
import RuleModel

/// What somebody asked for: an address, and what they typed into a form.
package struct Asked: Hashable, Sendable {
  /// The address.
  package let address: Address
  /// What was typed, by the name of the field.
  package let typed: [String: String]

  package init(_ address: Address, typed: [String: String] = [:]) {
    self.address = address
    self.typed = typed
  }
}

/// Reads the target of a request: the path and the query, as they came.
package enum AddressReading {
  /// Longer targets are not read.
  static let longest = 2048

  /// The names of fields that are not facts.
  static func isField(_ name: String) -> Bool {
    ["on", "known", "q", "then", "first", "second"].contains(name) || name.hasPrefix("fact.")
  }

  /// What was asked for; `nil`: the site has no such address.
  package static func read(_ target: String) -> Asked? {
    guard target.utf8.count <= longest, target.hasPrefix("/") else { return nil }
    let halves = target.dropFirst().split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var parts = (halves.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard let fields = fields(halves.count > 1 ? halves[1] : "") else { return nil }
    let pin = pin(&parts)
    guard var address = address(parts) else { return nil }
    address.pin = pin
    address.facts = fields.facts
    return Asked(address, typed: fields.typed)
  }

  private static func pin(_ parts: inout [String]) -> Pin {
    guard let first = parts.first, first.hasPrefix("@") else { return .living }
    let halves = first.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
    guard let name = halves.first, (4...64).contains(name.utf8.count),
      name.utf8.allSatisfy(\.isHexDigit), let pin = pin(name.lowercased(), halves.dropFirst())
    else { return .living }
    parts.removeFirst()
    return pin
  }

  private static func pin(_ name: String, _ days: ArraySlice<Substring>) -> Pin? {
    guard let day = days.first else { return .commit(name) }
    guard days.count == 1, let today = try? Day(iso: day) else { return nil }
    return .seen(name, today: today)
  }

  private static func address(_ parts: [String]) -> Address? {
    var parts = parts
    var form = Form.page
    if parts.last == "" {
      parts.removeLast()
    } else if let last = parts.last, let found = Form.allCases.dropFirst().first(where: last.ends) {
      form = found
      parts[parts.count - 1] = String(last.dropLast(found.rawValue.count))
      if parts == ["index"] { parts = [] }
    }
    guard !parts.contains("") else { return nil }
    return PageReading.page(parts).map { Address($0, as: form) }
  }

  private static func fields(
    _ query: Substring
  ) -> (facts: [FactName: String], typed: [String: String])? {
    var facts: [FactName: String] = [:]
    var typed: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = formText(sides[0]), let value = formText(sides.dropFirst().first ?? "")
      else { return nil }
      if name.hasPrefix("fact.") {
        if !value.isEmpty { facts[FactName(String(name.dropFirst(5)))] = value }
      } else if isField(name) {
        typed[name] = value
      } else if !value.isEmpty {
        facts[FactName(name)] = value
      }
    }
    return (facts, typed)
  }

  /// The text of a field of a form, where `+` is a space.
  private static func formText(_ text: Substring) -> String? {
    PathName.percentDecoded(
      String(text.map { $0 == "+" ? " " : $0 }), allowingSlashes: true)
  }
}

extension UInt8 {
  /// Whether it is one of `0` to `9`, `a` to `f` or `A` to `F`.
  fileprivate var isHexDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}

extension String {
  /// Whether it has the ending of a form, and something before it.
  fileprivate func ends(_ form: Form) -> Bool {
    hasSuffix(form.rawValue) && utf8.count > form.rawValue.utf8.count
  }
}
