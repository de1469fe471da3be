import BookTesting
import Days
import RuleModel

/// What each facet can be in one imagined world on one day; several states: a tie.
struct DayStates: Hashable {
  var force: Set<FacetState>
  var text: Set<FacetState>
  var applicability: Set<FacetState>
  var enforcement: Set<FacetState>

  func facet(_ kind: Change.Facet) -> Set<FacetState> {
    switch kind {
    case .force: force
    case .text: text
    case .applicability: applicability
    case .enforcement: enforcement
    case .announcements, .views: []
    }
  }
}

/// What is uncertain: the start or the end that a version states.
struct Uncertain: Hashable {
  let rule: RuleID
  let version: VersionName
  let isEnd: Bool
}

/// One world: a case, and for each uncertain boundary whether it came late.
struct World: Hashable {
  let one: Case
  let late: Set<Uncertain>
}

/// One unit of a rule in one world on one day, worked out from scratch as the time model says.
struct Imagined {
  let rule: Rule
  /// Step 2 and 3: the versions that are kept and reach the unit.
  let versions: [DatedVersion]
  let space: CaseSpace
  let world: World

  init(_ rule: Rule, unit: UnitID?, space: CaseSpace, world: World) {
    self.rule = rule
    self.space = space
    self.world = world
    versions = Imagined.kept(rule, unit: unit, known: space.known)
  }

  static func kept(_ rule: Rule, unit: UnitID?, known: Day) -> [DatedVersion] {
    rule.versions.filter { isCounted($0, known: known) && isReached(unit, by: $0) }
  }

  /// Step 2.
  private static func isCounted(_ version: DatedVersion, known: Day) -> Bool {
    if version.publicDay > known { return false }
    if let operative = version.operative, reachesBack(version) { return operative <= known }
    return true
  }

  static func reachesBack(_ version: DatedVersion) -> Bool {
    switch version.change {
    case .annulFromTheBeginning, .reinstate: true
    default: (version.change.from?.first).map { $0 < version.publicDay } ?? false
    }
  }

  /// Step 3.
  static func isReached(_ unit: UnitID?, by version: DatedVersion) -> Bool {
    guard let unit else { return true }
    return version.units?.contains(unit) ?? !version.except.contains(unit)
  }

  /// All that can be uncertain in the versions.
  static func uncertainties(_ rule: Rule, _ versions: [DatedVersion]) -> [Uncertain] {
    versions.flatMap { version -> [Uncertain] in
      var found: [Uncertain] = []
      if case .between = version.change.from {
        found.append(Uncertain(rule: rule.id, version: version.name, isEnd: false))
      }
      switch version.change.end {
      case .unknown, .until(.between):
        found.append(Uncertain(rule: rule.id, version: version.name, isEnd: true))
      default: break
      }
      return found
    }
  }

  /// The states of a day.
  func states(on day: Day) -> DayStates {
    let here = ImaginedDay(self, day)
    return DayStates(
      force: here.force, text: here.text, applicability: here.applicability,
      enforcement: here.enforcement)
  }
}

/// The versions that count on one day, and what they say.
struct ImaginedDay {
  let imagined: Imagined
  let day: Day
  /// Step 4 and the dropping of step 5: the versions that match and that nothing has undone.
  let counting: [DatedVersion]
  /// The versions that nothing has undone, whether they match or not.
  let standing: [DatedVersion]

  init(_ imagined: Imagined, _ day: Day) {
    self.imagined = imagined
    self.day = day
    let rule = imagined.rule
    let matching = imagined.versions.filter { version in
      version.criteria.allSatisfy { imagined.space.passes(imagined.world.one, $0, on: day) }
    }
    let undoers = matching.filter(ImaginedDay.undoesAnything)
    if undoers.isEmpty {
      counting = matching
      standing = imagined.versions
      return
    }
    counting = matching.filter { ImaginedDay.stands($0, among: undoers, of: rule) }
    standing = imagined.versions.filter { ImaginedDay.stands($0, among: undoers, of: rule) }
  }

  /// A version stands unless one that stands itself undoes it or makes it void.
  private static func stands(
    _ version: DatedVersion, among all: [DatedVersion], of rule: Rule
  ) -> Bool {
    !all.contains { other in
      other.name != version.name && undoes(other, version, of: rule)
        && stands(other, among: all, of: rule)
    }
  }

  private static func undoesAnything(_ one: DatedVersion) -> Bool {
    if case .reinstate = one.change { return true }
    if case .void = one.laterVersions { return true }
    return false
  }

  /// One version touches one facet, so it makes void what touches the same one.
  private static func undoes(_ one: DatedVersion, _ other: DatedVersion, of rule: Rule) -> Bool {
    if case .reinstate(let of) = one.change, of == other.name { return true }
    guard case .void(let names) = one.laterVersions, names.contains(other.name) else {
      return false
    }
    return rule.facet(of: one) == rule.facet(of: other)
  }
}
