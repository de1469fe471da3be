import Days
import RuleModel

/// One unit of a rule in both books.
struct UnitPair {
  /// The unit as it is named now, or was named; `nil`: the rule has none.
  let unit: UnitID?
  let base: UnitAccount?
  let head: UnitAccount?

  private init(_ unit: UnitID?, base: UnitAccount?, head: UnitAccount?) {
    self.unit = unit
    self.base = base
    self.head = head
  }

  /// The units of a rule, each with its counterpart: of the same id, or the whole rule where one
  /// side has no units.
  static func all(_ old: Rule, _ new: Rule, base: BookSide, head: BookSide) -> [UnitPair] {
    let gone = old.askedUnits.filter { !new.askedUnits.contains($0) }
    let lost = new.units.isEmpty || old.units.isEmpty ? [] : gone
    let units = new.units.isEmpty ? old.askedUnits : new.askedUnits + lost
    let (before, after) = (WordingForms(of: old), WordingForms(of: new))
    let (facetsBefore, facetsAfter) = (FacetMemory(), FacetMemory())
    return units.map { unit in
      UnitPair(
        unit,
        base: old.counterpart(of: unit).map {
          UnitAccount(old, unit: $0, in: base, wordings: before, facets: facetsBefore)
        },
        head: new.counterpart(of: unit).map {
          UnitAccount(new, unit: $0, in: head, wordings: after, facets: facetsAfter)
        })
    }
  }

  /// What both answer on a day.
  func values(on day: Day) -> Sweep.Both {
    let none: DayValues = [.coverage: .unknown("no_such_unit")]
    return (base?.values(on: day) ?? none, head?.values(on: day) ?? none)
  }

  /// Every difference.
  var differences: [Difference] {
    Sweep(changingAt: turningDays, facets: ChangedFacet.ofUnits, values: values).differences
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
