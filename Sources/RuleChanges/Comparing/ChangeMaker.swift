import Days
import RuleModel

/// Makes changes of one rule, subject or the book out of differences.
struct ChangeMaker {
  let subject: AnswerChange.Subject
  let today: Day

  /// The changes that a difference is: one, or two where today lies inside its days.
  func changes(
    _ difference: Difference, unit: UnitID?, cause: CauseReading?, place: Place?,
    values: (Day) -> Sweep.Both
  ) -> [AnswerChange] {
    difference.span.split(at: today).map { span in
      var change = change(
        difference.family, unit: unit, facet: difference.facet, whole: difference.span, span: span,
        was: difference.was, now: difference.now, states: difference.states, place: place,
        cause: cause,
        witnesses: span.witnessDays(today: today).map {
          witness($0, difference.facet, values($0))
        })
      change.becomesPastOn = becomesPast(change.code, span)
      return change
    }
  }

  /// A change that is about no days.
  func change(
    _ family: ChangeFamily, was: FacetValue?, now: FacetValue?, place: Place?,
    details: [String] = []
  ) -> AnswerChange {
    let states = [was?.normal ?? "", now?.normal ?? ""] + details
    return change(
      family, unit: nil, facet: .metadata, whole: nil, span: nil, was: was, now: now,
      states: states, place: place, details: details)
  }

  /// A change with all that is known of it.
  func change(
    _ family: ChangeFamily, unit: UnitID?, facet: ChangedFacet, whole: DaySpan?, span: DaySpan?,
    was: FacetValue?, now: FacetValue?, states: [String], place: Place?,
    cause: CauseReading? = nil, witnesses: [Witness] = [], details: [String] = []
  ) -> AnswerChange {
    let kind = ChangeKinds.kind(of: family, isPast: span.map { $0.isPast(today) } ?? false)
    let identity =
      [
        family.rawValue, subject.kind, subject.text, unit?.text ?? "", facet.word,
        whole?.from?.description ?? "", whole?.until?.description ?? "",
      ] + states
    return AnswerChange(
      id: "\(family.rawValue)-\(Fingerprint.of(identity, digits: 10))", code: kind.code,
      family: family, subject: subject, unit: unit, facet: facet, span: span, whole: whole,
      was: was, now: now, cause: cause, witnesses: witnesses, place: place, details: details,
      level: kind.level)
  }

  private func witness(_ day: Day, _ facet: ChangedFacet, _ both: Sweep.Both) -> Witness {
    Witness(
      day: day, was: both.was[facet]?.word ?? "unknown", now: both.now[facet]?.word ?? "unknown")
  }

  /// The day after the first day of a future change: then that day is past.
  private func becomesPast(_ code: ChangeCode, _ span: DaySpan) -> Day? {
    code.rawValue.hasPrefix("A2") ? span.from?.next : nil
  }
}

extension AnswerChange.Subject {
  /// What kind of subject it is, for its identity.
  var kind: String {
    switch self {
    case .rule: "rule"
    case .subject: "subject"
    case .book: "book"
    }
  }
}

extension DaySpan {
  /// The days before today, and today and later, as far as there are any.
  func split(at today: Day) -> [DaySpan] {
    [DaySpan(from: nil, until: today), DaySpan(from: today, until: nil)]
      .compactMap(\.self).compactMap { intersection($0) }
  }

  /// Whether all its days lie before today.
  func isPast(_ today: Day) -> Bool { until.map { $0 <= today } ?? false }

  /// The day before, the first and the last day, as far as they exist; today where none does.
  func witnessDays(today: Day) -> [Day] {
    let days = [from?.previous, from, through].compactMap(\.self).unique
    return days.isEmpty ? [today] : days
  }
}
