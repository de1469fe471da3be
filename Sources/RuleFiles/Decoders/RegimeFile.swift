import Days
import RuleModel

/// A subject as its file describes it; its rules are not looked at yet.
struct WrittenSubject {
  let title: String
  let rules: [Placed<String>]
  let regimes: [Regime]
  let assume: [FactName: String]
  let checked: Day?
  let completeFrom: Day?
  let places: Places

  /// The subject that a file of `regimes/` describes.
  static func decode(_ node: YAMLNode, path: String) -> Reading<WrittenSubject> {
    node.keys(for: "the file") { reader in
      let title = reader.requiredString("title")
      let rules = reader.requiredStrings("rules", written: .list)
      if !reader.has("regimes") { _ = reader.requiredNode("regimes") }
      let regimes = reader.mappings("regimes") { $0.regime() }
      let assume = reader.mapping("assume").map { reader.assumptions($0) }
      _ = reader.string("note")
      return WrittenSubject(
        title: title?.value ?? "", rules: rules ?? [], regimes: regimes ?? [],
        assume: assume ?? [:], checked: reader.day("checked")?.value,
        completeFrom: reader.day("complete_from")?.value, places: reader.places(path: path))
    }
  }
}

extension MappingReader {
  fileprivate mutating func assumptions(_ mapping: YAMLMapping) -> [FactName: String] {
    var facts: [FactName: String] = [:]
    for entry in mapping.entries {
      guard let value = take(entry.value.text(for: entry.key.text)) else { continue }
      facts[FactName(entry.key.text)] = value.value
    }
    return facts
  }

  fileprivate mutating func regime() -> Regime? {
    let id = requiredString("id")
    let name = requiredString("name")
    let when = mappings("when") { $0.condition() }
    guard let id, let name else { return nil }
    return Regime(id: RegimeID(id.value), name: name.value, when: when ?? [])
  }

  private mutating func condition() -> RegimeCondition? {
    let rule = requiredString("rule")
    let unit = string("unit")
    var states: [Change.Facet: [String]] = [:]
    for (facet, words) in MappingReader.stateWords {
      let choices = value(facet.rawValue) { $0.choices(for: facet.rawValue, of: words) }
      if let choices { states[facet] = choices }
    }
    guard let rule else { return nil }
    return RegimeCondition(
      rule: RuleID(rule.value), unit: unit.map { UnitID($0.value) }, states: states,
      place: rule.place)
  }

  private static var stateWords: [(facet: Change.Facet, words: [String])] {
    [
      (.force, ForceState.allCases.map(\.rawValue)),
      (.applicability, ApplicabilityState.allCases.map(\.rawValue)),
      (.enforcement, EnforcementState.allCases.map(\.rawValue)),
    ]
  }
}

extension YAMLNode {
  /// One of the words, or a list of some of them.
  fileprivate func choices(for key: String, of words: [String]) -> Reading<[String]> {
    if case .sequence = self {
      return each(for: key) { $0.choice(for: key, of: words).map(\.value) }
    }
    return choice(for: key, of: words).map { [$0.value] }
  }
}
