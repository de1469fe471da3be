/// A way in which a rule can be named, in the order in which the ways are tried.
package enum NameWay: String, CaseIterable, Sendable {
  /// By one of its aliases, letter by letter.
  case alias
  /// By the last part of its id.
  case lastPart
  /// By alias, title, short name or last part, without regard to case, spaces and punctuation.
  case spoken
  /// By a citation, however it is typed.
  case citation

  /// What is looked for when somebody types a name; `nil`: the name cannot be meant this way.
  package func wanted(_ typed: String) -> String? {
    switch self {
    case .alias, .lastPart: typed
    case .spoken: folded(typed).isEmpty ? nil : folded(typed)
    case .citation: Citation(typed)?.key
    }
  }
}

/// What a rule goes by and which facts it asks for: all that others must know of it to be told
/// apart from it.
package struct RuleLabel: Hashable, Sendable {
  /// Its id.
  package let id: RuleID
  /// The facts that can select what applies in it.
  package let facts: [FactDeclaration]
  private let aliases: [String]
  private let titles: [String]
  private let cite: [String]

  /// The label of a rule.
  package init(_ rule: Rule) {
    self.init(
      id: rule.id, title: rule.title, short: rule.short, aliases: rule.aliases, cite: rule.cite,
      facts: rule.facts)
  }

  package init(
    id: RuleID, title: String, short: String?, aliases: [String], cite: [String],
    facts: [FactDeclaration]
  ) {
    self.id = id
    self.facts = facts
    self.aliases = aliases
    titles = [title, short].compactMap(\.self)
    self.cite = cite
  }

  /// The names it has in a way, as they are looked for.
  package func names(_ way: NameWay) -> [String] {
    let last = String(id.lastPart)
    switch way {
    case .alias: return aliases
    case .lastPart: return [last]
    case .spoken: return (aliases + titles + [last]).map(folded).filter { !$0.isEmpty }
    case .citation: return (cite + aliases).compactMap { Citation($0)?.key }
    }
  }
}

extension Citation {
  /// The citation in one word.
  fileprivate var key: String { "\(volume) \(reporter) \(place)" }
}

/// The letters and digits of a text, in lower case.
func folded(_ text: String) -> String {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
  return String(decoding: text.utf8.compactMap(foldedByte), as: UTF8.self)
}

/// The same for one letter, digit or sign of ASCII; `nil`: it is left out.
private func foldedByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  default: nil
  }
}
