import Days
import RuleModel

/// One unit of a rule in both books.
struct UnitPair {
  /// The unit as it is named now, or was named; `nil`: the rule has none.
  let unit: UnitID?
  let base: UnitAccount?
  let head: UnitAccount?
  private let ground: CommonGround

  private init(
    _ unit: UnitID?, base: UnitAccount?, head: UnitAccount?, on ground: CommonGround
  ) {
    self.unit = unit
    self.base = base
    self.head = head
    self.ground = ground
  }

  /// The units of a rule, each with its counterpart: of the same id, or the whole rule where one
  /// side has no units.
  static func all(_ old: Rule, _ new: Rule, base: BookSide, head: BookSide) -> [UnitPair] {
    let gone = old.askedUnits.filter { !new.askedUnits.contains($0) }
    let lost = new.units.isEmpty || old.units.isEmpty ? [] : gone
    let units = new.units.isEmpty ? old.askedUnits : new.askedUnits + lost
    let (before, after) = (WordingForms(of: old), WordingForms(of: new))
    let ground = CommonGround(old, new, base: base, head: head)
    let facetsBefore = FacetMemory()
    let facetsAfter = ground.sharesTimelines ? facetsBefore : FacetMemory()
    return units.map { unit in
      UnitPair(
        unit,
        base: old.counterpart(of: unit).map {
          UnitAccount(old, unit: $0, in: base, wordings: before, facets: facetsBefore)
        },
        head: new.counterpart(of: unit).map {
          UnitAccount(new, unit: $0, in: head, wordings: after, facets: facetsAfter)
        }, on: ground)
    }
  }

  /// What some facets of both answer on a day, whatever it means for somebody who asks.
  func bareValues(of facets: [ChangedFacet], on day: Day) -> Sweep.Both {
    (
      base?.bareValues(of: facets, on: day) ?? UnitPair.nothing,
      head?.bareValues(of: facets, on: day) ?? UnitPair.nothing
    )
  }

  private static let nothing: DayValues = [.coverage: .unknown("no_such_unit")]

  /// Every difference.
  var differences: [Difference] {
    let facets = facetsInDoubt
    guard !facets.isEmpty else { return [] }
    return Sweep(changingAt: turningDays, facets: facets) { day in
      let (was, now) = bareValues(of: facets, on: day)
      // What the answers mean takes long to say, and is only told of those that differ.
      guard facets.contains(where: { was[$0] != now[$0] }) else { return (was, now) }
      return (base?.dutiful(was, on: day) ?? was, head?.dutiful(now, on: day) ?? now)
    }.differences
  }

  /// The facets that may answer otherwise.
  private var facetsInDoubt: [ChangedFacet] {
    guard let base, let head else { return ChangedFacet.ofUnits }
    return ground.doubts(base, head)
  }

  /// Every difference, where nothing but how sure the answers are can differ.
  var differencesOfCertainty: [Difference] {
    Sweep(changingAt: turningDays, facets: [.certainty]) { day in
      (base?.certainty(on: day) ?? [:], head?.certainty(on: day) ?? [:])
    }.differences
  }

  private var turningDays: [Day] { (base?.turningDays ?? []) + (head?.turningDays ?? []) }
}

extension Rule {
  /// The unit that stands for a unit of the other side; `nil` outside: there is none.
  func counterpart(of unit: UnitID?) -> UnitID?? {
    if units.isEmpty { return .some(nil) }
    return units.contains { $0.id == unit } ? .some(unit) : nil
  }
}
