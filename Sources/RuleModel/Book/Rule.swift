public import Days

/// A part of a rule that can have dates of its own.
public struct RuleUnit: Hashable, Sendable {
  /// Its id.
  public let id: UnitID
  /// What it is called.
  public let title: String

  /// A unit with that id and title.
  public init(id: UnitID, title: String) {
    self.id = id
    self.title = title
  }
}

/// Something that must happen before a boundary occurs.
public struct Condition: Hashable, Sendable {
  /// Its id.
  public let id: ConditionID
  /// What must happen, in a sentence.
  public let statement: String
  /// The day after which it is odd that it is still open.
  public let longStop: Day?

  /// A condition with that statement.
  public init(id: ConditionID, statement: String, longStop: Day?) {
    self.id = id
    self.statement = statement
    self.longStop = longStop
  }
}

/// A fact of the case that can select what applies.
public struct FactDeclaration: Hashable, Sendable {
  /// Its name.
  public let name: FactName
  /// What values it has.
  public let kind: FactKind

  /// A fact with that name and kind of values.
  public init(name: FactName, kind: FactKind) {
    self.name = name
    self.kind = kind
  }
}

/// A rule: what it is, its units, and its life as dated versions.
public struct Rule: Hashable, Sendable {
  private let parts: Shared<Parts>

  package init(
    id: RuleID, title: String, short: String?, issuer: String?, kind: String?, isBinding: Bool,
    cite: [String], aliases: [String], units: [RuleUnit], facts: [FactDeclaration],
    conditions: [Condition], checked: Day, completeFrom: Day, tags: [String], body: String,
    versions: [DatedVersion], places: Places
  ) {
    parts = Shared(
      Parts(
        id: id, title: title, short: short, issuer: issuer, kind: kind,
        isBinding:
          isBinding, cite: cite, aliases: aliases, units: units, facts: facts,
        conditions:
          conditions, checked: checked, completeFrom: completeFrom, tags: tags, body: body,
        versions: versions, places: places))
  }

  /// The units one asks: those of the file, or the single nameless one.
  public var askedUnits: [UnitID?] { units.isEmpty ? [nil] : units.map(\.id) }

  /// The version of that name.
  public func version(named name: VersionName) -> DatedVersion? {
    versions.first { $0.name == name }
  }

  /// The facet that a version touches: its own, or that of the version it acts on.
  public func facet(of version: DatedVersion) -> Change.Facet? {
    if let own = version.change.ownFacet { return own }
    guard let of = version.change.of, of != version.name else { return nil }
    return self.version(named: of)?.change.ownFacet
  }
}

extension Rule {
  /// Its permanent id.
  public var id: RuleID { parts.value.id }

  /// Its full title.
  public var title: String { parts.value.title }

  /// What people call it.
  public var short: String? { parts.value.short }

  /// Who issued it.
  public var issuer: String? { parts.value.issuer }

  /// What kind of rule it is.
  public var kind: String? { parts.value.kind }

  /// Whether it binds anybody; guidance does not.
  public var isBinding: Bool { parts.value.isBinding }

  /// Where it is cited.
  public var cite: [String] { parts.value.cite }

  /// Former ids and spoken names that keep resolving.
  public var aliases: [String] { parts.value.aliases }

  /// Its units, in the order of the file; empty: the rule is one.
  public var units: [RuleUnit] { parts.value.units }

  /// The facts that can select what applies, in the order of the file.
  public var facts: [FactDeclaration] { parts.value.facts }

  /// Its conditions, in the order of the file.
  public var conditions: [Condition] { parts.value.conditions }

  /// The day through which its sources were reviewed.
  public var checked: Day { parts.value.checked }

  /// The first day for which the book is complete about it.
  public var completeFrom: Day { parts.value.completeFrom }

  /// Words to find it by.
  public var tags: [String] { parts.value.tags }

  /// What it is, in plain words.
  public var body: String { parts.value.body }

  /// Its dated versions, by name.
  public var versions: [DatedVersion] { parts.value.versions }

  /// Where the keys of `rule.md` stand.
  public var places: Places { parts.value.places }
}

extension Rule {
  /// Whether every answer about it is one about the other: they differ in words beside the answers,
  /// or in nothing.
  package func answersLike(_ other: Rule) -> Bool {
    self == other || speechless == other.speechless
  }

  /// The rule without the words that it is described and found by.
  private var speechless: Rule {
    Rule(
      id: id, title: "", short: nil, issuer: nil, kind: kind, isBinding: isBinding, cite: cite,
      aliases: aliases, units: units, facts: facts, conditions: conditions, checked: checked,
      completeFrom: completeFrom, tags: [], body: "", versions: versions, places: Places(path: ""))
  }
}

extension Rule {
  /// What it consists of.
  fileprivate struct Parts: Hashable, Sendable {
    let id: RuleID
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
    let checked: Day
    let completeFrom: Day
    let tags: [String]
    let body: String
    let versions: [DatedVersion]
    let places: Places
  }
}
