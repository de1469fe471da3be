import Days
import RuleModel

/// A criterion with the place at which it is written.
struct WrittenCriterion {
  let criterion: Criterion
  let place: Place
}

extension MappingReader {
  /// What `scope` and `select` ask of the facts of the case.
  mutating func criteria() -> [WrittenCriterion] {
    let scope =
      mapping("scope")?.entries.compactMap { entry in
        take(entry.value.factTest(for: entry.key.text)).map {
          WrittenCriterion(
            criterion: Criterion(FactName(entry.key.text), $0), place: entry.value.place)
        }
      } ?? []
    let select: WrittenCriterion? = mapping("select") { $0.selection() }
    return scope + [select].compactMap(\.self)
  }

  private mutating func selection() -> WrittenCriterion? {
    let fact = requiredString("fact")
    let before = day("before")
    let onOrAfter = day("on_or_after")
    guard let fact else { return nil }
    switch (before, onOrAfter) {
    case (let day?, nil):
      return WrittenCriterion(
        criterion: Criterion(FactName(fact.value), .before(day.value)), place: fact.place)
    case (nil, let day?):
      return WrittenCriterion(
        criterion: Criterion(FactName(fact.value), .onOrAfter(day.value)), place: fact.place)
    default:
      add(
        Finding(
          .conflictingKeys, "`select` needs exactly one of `before` and `on_or_after`", at: place,
          help: ["write `select: {fact: first_in_service, on_or_after: 2024-07-01}`"]))
      return nil
    }
  }
}

extension YAMLNode {
  /// A list of values, `{not: […]}`, `{in: group}` or `{not_in: group}`.
  fileprivate func factTest(for key: String) -> Reading<FactTest> {
    guard case .mapping = self else {
      return texts(for: key, written: .list).map { .anyOf($0.map(\.value)) }
    }
    return keys(for: key) { reader in
      let not = reader.strings("not", written: .listOrOne)
      let inside = reader.string("in")
      let outside = reader.string("not_in")
      switch (not, inside, outside) {
      case (let values?, nil, nil): return .noneOf(values.map(\.value))
      case (nil, let group?, nil): return .inGroup(GroupID(group.value))
      case (nil, nil, let group?): return .notInGroup(GroupID(group.value))
      default:
        reader.add(
          Finding(
            .conflictingKeys, "`\(key)` needs exactly one of `in`, `not_in` and `not`",
            at: reader.place))
        return nil
      }
    }
  }
}
