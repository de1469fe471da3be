import Days
import RuleModel

/// What `rule.md` says of a rule; its versions stand in files of their own.
///
/// It is a class because it is handed on many times: a copy would count each of its parts anew.
final class RuleHeader: Sendable {
  let title: String
  let short: String?
  let issuer: String?
  let kind: String?
  let isBinding: Bool
  let cite: [String]
  let aliases: [String]
  let units: [RuleUnit]
  let facts: [FactDeclaration]
  let conditions: [Condition]
  let checked: Day?
  let completeFrom: Day?
  let tags: [String]
  let body: String
  let places: Places

  init(
    title: String, short: String?, issuer: String?, kind: String?, isBinding: Bool, cite: [String],
    aliases: [String], units: [RuleUnit], facts: [FactDeclaration], conditions: [Condition],
    checked: Day?, completeFrom: Day?, tags: [String], body: String, places: Places
  ) {
    self.title = title
    self.short = short
    self.issuer = issuer
    self.kind = kind
    self.isBinding = isBinding
    self.cite = cite
    self.aliases = aliases
    self.units = units
    self.facts = facts
    self.conditions = conditions
    self.checked = checked
    self.completeFrom = completeFrom
    self.tags = tags
    self.body = body
    self.places = places
  }

  /// The header that a file `rule.md` describes.
  static func decode(_ file: MarkdownFile, path: String) -> Reading<RuleHeader> {
    file.front.keys(for: "the front matter") { reader in
      let title = reader.requiredString("title")?.value ?? ""
      return RuleHeader(
        title: title, short: reader.string("short")?.value,
        issuer: reader.string("issuer")?.value, kind: reader.string("kind")?.value,
        isBinding: reader.bool("binding")?.value ?? true, cite: reader.words("cite"),
        aliases: reader.words("aliases"), units: reader.units(), facts: reader.facts(),
        conditions: reader.conditions(), checked: reader.day("checked")?.value,
        completeFrom: reader.day("complete_from")?.value, tags: reader.words("tags"),
        body: file.body.text, places: reader.places(path: path))
    }
  }

  /// A header of which nothing is known.
  static func missing(_ path: String) -> RuleHeader {
    RuleHeader(
      title: "", short: nil, issuer: nil, kind: nil, isBinding: true, cite: [], aliases: [],
      units: [], facts: [], conditions: [], checked: nil, completeFrom: nil, tags: [], body: "",
      places: Places(path: path))
  }
}

extension MappingReader {
  fileprivate mutating func units() -> [RuleUnit] {
    mapping("units")?.entries.compactMap { entry in
      take(entry.value.text(for: entry.key.text)).map {
        RuleUnit(id: UnitID(entry.key.text), title: $0.value)
      }
    } ?? []
  }

  fileprivate mutating func facts() -> [FactDeclaration] {
    mapping("facts")?.entries.compactMap { entry in
      take(entry.value.factKind(for: entry.key.text)).map {
        FactDeclaration(name: FactName(entry.key.text), kind: $0)
      }
    } ?? []
  }

  fileprivate mutating func conditions() -> [Condition] {
    mapping("conditions")?.entries.compactMap { entry in
      take(
        entry.value.keys(for: entry.key.text) { reader in
          let statement = reader.requiredString("statement")
          let longStop = reader.day("long_stop")
          return Condition(
            id: ConditionID(entry.key.text), statement: statement?.value ?? "",
            longStop: longStop?.value)
        })
    } ?? []
  }
}

extension YAMLNode {
  /// `date`, `country`, `item`, or a list of words.
  fileprivate func factKind(for key: String) -> Reading<FactKind> {
    if case .sequence = self {
      return texts(for: key, written: .list).map { .oneOf($0.map(\.value)) }
    }
    return choice(for: key, of: ["date", "country", "item"]).map { word in
      switch word.value {
      case "date": .date
      case "country": .country
      default: .item
      }
    }
  }
}
