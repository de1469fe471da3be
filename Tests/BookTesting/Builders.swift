package import Days
package import RuleModel

/// The day that many days after 1 January 2024.
package func aDay(_ offset: Int) -> Day { Day(ordinal: 19_723 + offset) ?? .first }

/// A dated version; what is not said has its usual value.
package func aVersion(
  _ name: String, _ change: Change, public publicDay: Day, units: [UnitID]? = nil,
  except: [UnitID] = [], criteria: [Criterion] = [], operative: Day? = nil,
  laterVersions: DatedVersion.LaterVersions? = nil, seq: Int = 0, isStillBorn: Bool = false
) -> DatedVersion {
  DatedVersion(
    name: VersionName(name), change: change, by: InstrumentID("x/\(name)"), at: "s. 1",
    units: units, except: except, criteria: criteria, operative: operative,
    laterVersions: laterVersions, seq: seq, seqReason: seq == 0 ? nil : "As the law says.",
    isStillBorn: isStillBorn, computed: nil, note: nil, body: "", publicDay: publicDay,
    places: Places(path: "rules/\(name).md"))
}

/// A rule; what is not said has its usual value.
package func aRule(
  _ id: String = "x/rule", units: [String] = [], facts: [FactDeclaration] = [],
  conditions: [String] = [], isBinding: Bool = true, checked: Day = aDay(1000),
  completeFrom: Day = aDay(-1000), versions: [DatedVersion]
) -> Rule {
  Rule(
    id: RuleID(id), title: id, short: nil, issuer: nil, kind: nil, isBinding: isBinding, cite: [],
    aliases: [], units: units.map { RuleUnit(id: UnitID($0), title: $0) }, facts: facts,
    conditions: conditions.map {
      Condition(id: ConditionID($0), statement: $0, longStop: nil)
    }, checked: checked, completeFrom: completeFrom, tags: [], body: "",
    versions: versions.sorted { $0.name < $1.name }, places: Places(path: "rules/\(id)/rule.md"))
}

/// A fact of one of these words.
package func aFact(_ name: String, oneOf values: [String]) -> FactDeclaration {
  FactDeclaration(name: FactName(name), kind: .oneOf(values))
}

/// A fact of that kind.
package func aFact(_ name: String, _ kind: FactKind) -> FactDeclaration {
  FactDeclaration(name: FactName(name), kind: kind)
}

/// A group with its memberships.
package func aGroup(
  _ id: String, isComplete: Bool = true, _ members: [Group.Membership]
) -> Group {
  Group(
    id: GroupID(id), title: id, isComplete: isComplete, members: members,
    places: Places(path: "groups/\(id).yaml"))
}

/// Who is in a group from a day on.
package func aMembership(
  from: Day, _ values: [String], public publicDay: Day, operative: Day? = nil
) -> Group.Membership {
  Group.Membership(
    from: from, by: InstrumentID("x/list"), at: nil, values: values, operative: operative,
    publicDay: publicDay, place: .file("groups"))
}

/// A subject with its regimes.
package func aSubject(
  _ id: String, rules: [RuleID], regimes: [Regime], assume: [FactName: String] = [:],
  checked: Day? = nil, completeFrom: Day = aDay(-1000)
) -> RegimeSubject {
  RegimeSubject(
    id: SubjectID(id), title: id, rules: rules, regimes: regimes, assume: assume,
    checked: checked, completeFrom: completeFrom, places: Places(path: "regimes/\(id).yaml"))
}

/// A book with instruments for all its versions.
package func aBook(
  _ rules: [Rule], groups: [Group] = [], subjects: [RegimeSubject] = []
) -> Rulebook {
  let published =
    rules.flatMap(\.versions).map { ($0.by, $0.publicDay) }
    + groups.flatMap(\.members).map { ($0.by, $0.publicDay) }
  return Rulebook(
    title: "A book", zone: "Europe/Dublin",
    completeFrom: rules.map(\.completeFrom).min() ?? aDay(-1000),
    checked: rules.map(\.checked).min() ?? aDay(1000), reviewEvery: 30,
    instruments: Dictionary(
      published.map { ($0.0, anInstrument($0.0, published: $0.1)) },
      uniquingKeysWith: { first, _ in first }),
    rules: rules,
    groups: Dictionary(
      groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
    subjects: subjects, golden: [], broken: .init(), places: Places(path: "rulebook.yaml"))
}

/// A document published on that day.
package func anInstrument(_ id: InstrumentID, published: Day) -> Instrument {
  Instrument(
    id: id, title: id.text, kind: "rule", issuer: nil, cite: nil, document: nil, docket: [],
    rin: [], signed: nil, announced: nil, filed: nil, published: .on(published), urls: [],
    sha256: nil, captured: nil, evidence: .primary, controls: nil, contradicts: [],
    places: Places(path: "instruments/\(id.text).yaml"))
}
