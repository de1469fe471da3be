import Days
import RuleModel

/// One unit of a rule under clocks that hide nothing.
///
/// All checks look at the same units: they are shared, not copied.
final class CheckedUnit: Sendable {
  /// The rule.
  let rule: Rule
  /// The unit with the versions that reach it; no fact of the case is given.
  let reading: UnitReading
  /// What each facet says on every day.
  let timelines: UnitTimelines

  private init(
    _ rule: Rule, unit: UnitID?, groups: [GroupID: Group], remembering memory: FacetMemory?
  ) {
    self.rule = rule
    reading = UnitReading(
      rule, unit: unit, circumstance: Circumstance(groups: groups, known: .last, given: [:]))
    timelines = UnitTimelines(reading, remembering: memory)
  }

  /// Every unit of a rule.
  static func all(of rule: Rule, groups: [GroupID: Group]) -> [CheckedUnit] {
    let memory = rule.units.count > 1 ? FacetMemory() : nil
    return rule.askedUnits.map {
      CheckedUnit(rule, unit: $0, groups: groups, remembering: memory)
    }
  }

  /// The unit in words: `us/bis/ai-diffusion#chips`.
  var name: String { reading.unit.map { "\(rule.id)#\($0)" } ?? rule.id.text }
}

/// One facet of one unit: the versions that touch it, by public day.
struct Lane {
  let unit: CheckedUnit
  let facet: Change.Facet
  let versions: [DatedVersion]

  /// Force, text, applicability and enforcement of a unit.
  static func all(of unit: CheckedUnit) -> [Lane] {
    let all = unit.reading.versions
    return Facets.all.map { facet in
      Lane(
        unit: unit, facet: facet.kind,
        versions: all.filter { unit.rule.facet(of: $0) == facet.kind })
    }
  }

  /// What every two versions that one case can meet give, each pair in both orders.
  func pairs(_ visit: (DatedVersion, DatedVersion) -> [Finding]) -> [Finding] {
    versions.indices.flatMap { one in
      versions.indices.flatMap { other -> [Finding] in
        guard one != other else { return [] }
        // Few pairs have anything to find, and those are asked whether they meet.
        let found = visit(versions[one], versions[other])
        return !found.isEmpty && versions[other].mayMeet(versions[one]) ? found : []
      }
    }
  }
}
