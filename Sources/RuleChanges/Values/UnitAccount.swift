import Days
import RuleModel

/// Everything that one book says of one unit of a rule on every day.
struct UnitAccount {
  /// The stretch of days from a day on under one known day.
  private struct Stretch {
    let since: Day?
    let reading: UnitReading
    let timelines: UnitTimelines
    /// The days on which a state changes.
    let stateChanges: [Day]
  }

  let rule: Rule
  let unit: UnitID?
  let side: BookSide
  private let wordings: WordingForms
  private let stretches: [Stretch]

  /// The account of a unit; accounts of the same rule on the same side may share its wordings and
  /// what was worked out for its facets.
  init(
    _ rule: Rule, unit: UnitID?, in side: BookSide, wordings: WordingForms? = nil,
    facets: FacetMemory = FacetMemory()
  ) {
    self.rule = rule
    self.wordings = wordings ?? WordingForms(of: rule)
    self.unit = unit
    self.side = side
    let starts: [Day?] = [nil] + side.knownDays(of: rule)
    stretches = starts.map { since in
      let day = since ?? starts.compactMap(\.self).first?.previous ?? Day.first
      let reading = side.inquiry(on: day).reading(rule, unit: unit)
      let timelines = UnitTimelines(reading, remembering: facets)
      return Stretch(
        since: since, reading: reading, timelines: timelines,
        stateChanges: timelines.all.flatMap { $0.timeline.stateChanges })
    }
  }

  /// The days on which anything may change.
  var turningDays: [Day] {
    let groups = Set(rule.versions.flatMap(\.criteria).compactMap(\.test.group))
    let members = groups.flatMap { side.book.groups[$0]?.members.map(\.from) ?? [] }
    let said = rule.versions.flatMap(\.saidDays)
    let horizon = [rule.completeFrom, rule.checked.next].compactMap(\.self)
    return stretches.flatMap { stretch in
      stretch.timelines.all.flatMap(\.timeline.changes) + [stretch.since].compactMap(\.self)
    } + members + said + horizon + [side.today.next].compactMap(\.self)
  }

  /// What the unit answers on a day.
  func values(on day: Day) -> DayValues {
    guard day >= rule.completeFrom else { return [.coverage: .unknown("before_coverage")] }
    let stretch = stretch(on: day)
    let duty = stretch.reading.duty(on: day, in: stretch.timelines).duty
    let reader = ValueReader(
      rule: rule, wordings: wordings, groups: side.book.groups,
      known: stretch.reading.circumstance.known, day: day)
    var values: DayValues = [.coverage: FacetValue("covered")]
    for (facet, timeline) in stretch.timelines.all {
      values[.facet(facet)] = reader.value(of: timeline.value(on: day), duty: duty)
    }
    values[.facet(.applicability)] = values[.facet(.applicability)]?.binding(rule.isBinding)
    values[.facet(.announcements)] = reader.announcements(stretch.reading.announcements(on: day))
    values[.facet(.views)] = reader.views(stretch.reading.views(on: day))
    values[.certainty] = certainty(on: day, stretch, duty)
    return values
  }

  /// Whether what it answers on a day is confirmed; nothing where the day is not covered.
  func certainty(on day: Day) -> DayValues {
    guard day >= rule.completeFrom else { return [:] }
    let stretch = stretch(on: day)
    let duty = stretch.reading.duty(on: day, in: stretch.timelines).duty
    return [.certainty: certainty(on: day, stretch, duty)]
  }

  private func certainty(on day: Day, _ stretch: Stretch, _ duty: Duty) -> FacetValue {
    FacetValue(isUnconfirmed(on: day, stretch, duty) ? "unconfirmed" : "confirmed")
  }

  /// An answer in the making.
  func draft(on day: Day) -> AnswerDraft {
    let stretch = stretch(on: day)
    return AnswerDraft(
      reading: stretch.reading, timelines: stretch.timelines, day: day,
      horizon: side.inquiry(on: day).horizon(rule), book: side.book)
  }

  private func stretch(on day: Day) -> Stretch {
    stretches.last { $0.since.map { $0 <= day } ?? true } ?? stretches[0]
  }

  /// Whether a change was scheduled after the last review, and its day has come.
  private func isUnconfirmed(on day: Day, _ stretch: Stretch, _ duty: Duty) -> Bool {
    let timelines = stretch.timelines
    let isDefinite =
      timelines.force.value(on: day).state != nil && timelines.text.value(on: day).state != nil
      && duty != .undetermined
    let certainty = side.inquiry(on: day).horizon(rule).certainty(
      on: day, changes: stretch.stateChanges, isDefinite: isDefinite)
    return certainty == .unconfirmed
  }
}

extension FacetValue {
  /// The value for a rule that binds, or does not.
  fileprivate func binding(_ isBinding: Bool) -> FacetValue {
    guard !isBinding else { return self }
    return FacetValue(
      word: word + ", not binding", normal: normal + " not_binding", exact: exact + " not_binding",
      knowledge: knowledge.notBinding, authorities: authorities, because: because, duty: duty)
  }
}

extension FacetValue.Knowledge {
  /// The same of a rule that does not bind: so are the states between which it is open.
  fileprivate var notBinding: FacetValue.Knowledge {
    guard case .open(let states) = self else { return self }
    return .open(Set(states.map { $0 + " not_binding" }))
  }
}

extension DatedVersion {
  /// The days on which something that it says may begin to be open, or to be closed.
  fileprivate var saidDays: [Day] {
    guard [.announcements, .views].contains(change.ownFacet) else { return [] }
    return [change.from?.last ?? publicDay]
  }
}
