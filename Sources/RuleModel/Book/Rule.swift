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
  /// Its permanent id.
  public let id: RuleID
  /// Its full title.
  public let title: String
  /// What people call it.
  public let short: String?
  /// Who issued it.
  public let issuer: String?
  /// What kind of rule it is.
  public let kind: String?
  /// Whether it binds anybody; guidance does not.
  public let isBinding: Bool
  /// Where it is cited.
  public let cite: [String]
  /// Former ids and spoken names that keep resolving.
  public let aliases: [String]
  /// Its units, in the order of the file; empty: the rule is one.
  public let units: [RuleUnit]
  /// The facts that can select what applies, in the order of the file.
  public let facts: [FactDeclaration]
  /// Its conditions, in the order of the file.
  public let conditions: [Condition]
  /// The day through which its sources were reviewed.
  public let checked: Day
  /// The first day for which the book is complete about it.
  public let completeFrom: Day
  /// Words to find it by.
  public let tags: [String]
  /// What it is, in plain words.
  public let body: String
  /// Its dated versions, by name.
  public let versions: [DatedVersion]
  /// Where the keys of `rule.md` stand.
  public let places: Places

  package init(
    id: RuleID, title: String, short: String?, issuer: String?, kind: String?, isBinding: Bool,
    cite: [String], aliases: [String], units: [RuleUnit], facts: [FactDeclaration],
    conditions: [Condition], checked: Day, completeFrom: Day, tags: [String], body: String,
    versions: [DatedVersion], places: Places
  ) {
    self.id = id
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
    self.versions = versions
    self.places = places
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
