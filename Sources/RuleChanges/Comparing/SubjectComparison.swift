import Days
import RuleModel

/// One subject, which regimes govern, in both books.
struct SubjectComparison {
  let old: RegimeSubject
  let new: RegimeSubject
  let base: BookSide
  let head: BookSide

  private var maker: ChangeMaker { ChangeMaker(subject: .subject(new.id), today: head.today) }

  /// Everything that changed; the causes are those of the changes of its rules.
  func changes(because rules: [AnswerChange]) -> [AnswerChange] {
    let was = SubjectAccount(old, in: base)
    let now = SubjectAccount(new, in: head)
    let values = { (day: Day) -> Sweep.Both in (was.values(on: day), now.values(on: day)) }
    let sweep = Sweep(
      changingAt: was.turningDays + now.turningDays, facets: [.coverage, .regime], values: values)
    return sweep.differences.flatMap { difference in
      let origin = origin(of: difference, among: rules)
      return maker.changes(
        difference, unit: nil,
        cause: difference.facet == .regime ? origin?.cause ?? .restated : nil,
        place: origin?.place ?? new.places["regimes"], values: values)
    } + metadata
  }

  /// The change of a rule of the subject that explains one of its regime.
  private func origin(of difference: Difference, among changes: [AnswerChange]) -> AnswerChange? {
    let named = Set(new.rules + new.regimes.flatMap(\.when).map(\.rule))
    return changes.first { change in
      guard case .rule(let id) = change.subject, named.contains(id), change.cause != nil else {
        return false
      }
      return change.whole?.intersection(difference.span) != nil
    }
  }

  private var metadata: [AnswerChange] {
    let keys = zip(fields(old), fields(new)).filter { $0.1 != $1.1 }.map(\.0.0)
    guard !keys.isEmpty else { return [] }
    return [
      maker.change(
        .metadata, was: value(old), now: value(new), place: new.places[keys[0]], details: keys)
    ]
  }

  private func value(_ subject: RegimeSubject) -> FacetValue {
    FacetValue("metadata " + Fingerprint.of(fields(subject).flatMap(\.1), digits: 16))
  }

  private func fields(_ subject: RegimeSubject) -> [(String, [String])] {
    [
      ("title", [subject.title]), ("rules", subject.rules.map(\.text)),
      ("regimes", subject.regimes.map { "\($0.id): \($0.name), \($0.when.map(words))" }),
      ("assume", subject.assume.map { "\($0.key)=\($0.value)" }.sorted()),
    ]
  }

  private func words(_ condition: RegimeCondition) -> String {
    let states = condition.states.sorted { $0.key.rawValue < $1.key.rawValue }
    return
      "\(condition.rule)#\(condition.unit?.text ?? "") \(states.map { "\($0.key) \($0.value)" })"
  }
}

extension CauseReading {
  /// No document stands behind it.
  static let restated = CauseReading(cause: .restated, instrument: nil, daysLate: nil)
}
