import Days
import RuleModel

/// Everything that one book says of one unit of a rule on every day.
struct UnitAccount {
  /// The stretch of days from a day on under one known day; one object, which is asked day after day.
  private final class Stretch {
    let since: Day?
    let reading: UnitReading
    let timelines: UnitTimelines
    /// The days on which a state changes.
    let stateChanges: [Day]

    init(since: Day?, _ reading: UnitReading, remembering facets: FacetMemory) {
      self.since = since
      self.reading = reading
      timelines = UnitTimelines(reading, remembering: facets)
      stateChanges = timelines.all.flatMap { $0.timeline.stateChanges }
    }
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
      return Stretch(
        since: since, side.inquiry(on: day).reading(rule, unit: unit), remembering: facets)
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

  /// The versions that a facet rests on under one known day.
  struct Footing: Equatable {
    /// From which day on; `nil`: from the first.
    let since: Day?
    /// The versions, in the order in which they are read.
    let versions: [VersionName]
  }

  /// What a facet rests on, for each stretch of days under one known day.
  func footings(of facet: Change.Facet) -> [Footing] {
    stretches.map { stretch in
      let reading = stretch.reading.reading(of: facet)
      return Footing(since: stretch.since, versions: reading.versions.map(\.name))
    }
  }

  /// What the unit answers on a day.
  func values(on day: Day) -> DayValues { values(of: ChangedFacet.ofUnits, on: day) }

  /// What some facets of the unit answer on a day.
  func values(of facets: [ChangedFacet], on day: Day) -> DayValues {
    dutiful(bareValues(of: facets, on: day), on: day)
  }

  /// The same, and what they mean for somebody who asks.
  func dutiful(_ values: DayValues, on day: Day) -> DayValues {
    guard day >= rule.completeFrom else { return values }
    let stretch = stretch(on: day)
    let duty = stretch.reading.duty(on: day, in: stretch.timelines).duty
    var values = values
    for facet in values.keys where facet.bearsOnDuty { values[facet]?.duty = duty }
    return values
  }

  /// What some facets of the unit answer on a day, whatever it means.
  func bareValues(of facets: [ChangedFacet], on day: Day) -> DayValues {
    guard day >= rule.completeFrom else { return [.coverage: .unknown("before_coverage")] }
    let stretch = stretch(on: day)
    let reader = ValueReader(
      rule: rule, wordings: wordings, groups: side.book.groups,
      known: stretch.reading.circumstance.known, day: day)
    var values: DayValues = [:]
    for facet in facets {
      values[facet] = value(of: facet, on: day, stretch, reader)
    }
    return values
  }

  private func value(
    of facet: ChangedFacet, on day: Day, _ stretch: Stretch, _ reader: ValueReader
  ) -> FacetValue? {
    switch facet {
    case .coverage: FacetValue("covered")
    case .certainty: certainty(on: day, stretch)
    case .facet(.announcements): reader.announcements(stretch.reading.announcements(on: day))
    case .facet(.views): reader.views(stretch.reading.views(on: day))
    case .facet(let facet):
      stretch.timelines[facet].map { timeline in
        let value = reader.value(of: timeline.value(on: day))
        return facet == .applicability ? value.binding(rule.isBinding) : value
      }
    case .regime, .notices, .metadata: nil
    }
  }

  /// Whether what it answers on a day is confirmed; nothing where the day is not covered.
  func certainty(on day: Day) -> DayValues {
    guard day >= rule.completeFrom else { return [:] }
    return [.certainty: certainty(on: day, stretch(on: day))]
  }

  private func certainty(on day: Day, _ stretch: Stretch) -> FacetValue {
    FacetValue(isUnconfirmed(on: day, stretch) ? "unconfirmed" : "confirmed")
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
  private func isUnconfirmed(on day: Day, _ stretch: Stretch) -> Bool {
    let horizon = side.horizon(of: rule, on: day)
    // Whether an answer is definite takes long to say, and mostly does not matter.
    return horizon.certainty(on: day, changes: stretch.stateChanges, isDefinite: true)
      == .unconfirmed && isDefinite(on: day, stretch)
  }

  private func isDefinite(on day: Day, _ stretch: Stretch) -> Bool {
    let timelines = stretch.timelines
    return timelines.force.value(on: day).state != nil
      && timelines.text.value(on: day).state != nil
      && stretch.reading.duty(on: day, in: timelines).duty != .undetermined
  }
}

extension ChangedFacet {
  /// Whether a state of it says what somebody has to do, together with others.
  fileprivate var bearsOnDuty: Bool {
    switch self {
    case .facet(.force), .facet(.text), .facet(.applicability), .facet(.enforcement): true
    default: false
    }
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
