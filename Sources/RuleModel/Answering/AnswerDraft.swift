package import Days

/// Everything an answer is made of, before it is asked what else one should know.
package struct AnswerDraft: Sendable {
  /// The unit.
  package let reading: UnitReading
  /// Its timelines.
  package let timelines: UnitTimelines
  /// The day asked about.
  package let day: Day
  /// The limits of what can be said.
  package let horizon: Horizon
  /// The book.
  package let book: Rulebook
  /// What each facet says.
  package let facets: [Answer.FacetAnswer]
  /// What was announced and not done.
  package let announcements: [OpenAnnouncement]
  /// What others have said.
  package let views: [StatedView]
  /// The duty.
  package let duty: DutyReading
  /// The certainty.
  package let certainty: Certainty
  /// The documents it rests on.
  package let sources: [Instrument]

  package init(
    reading: UnitReading, timelines: UnitTimelines, day: Day, horizon: Horizon, book: Rulebook
  ) {
    self.reading = reading
    self.timelines = timelines
    self.day = day
    self.horizon = horizon
    self.book = book
    facets = timelines.all.map { facet, timeline in
      .init(
        facet: facet, standing: timeline.value(on: day), span: timeline.reading(around: day))
    }
    announcements = reading.announcements(on: day)
    views = reading.views(on: day)
    duty = reading.duty(on: day, in: timelines)
    certainty = timelines.certainty(on: day, duty: duty, horizon: horizon)
    let because = facets.flatMap { $0.standing?.because ?? [] }
    sources = book.sources(
      of: (because + announcements.map(\.because) + views.map(\.because)).unique,
      in: reading.rule)
  }

  /// The answer with these notices.
  package func answer(notices: [Notice]) -> Answer {
    let rule = reading.rule
    return Answer(
      rule: rule, unit: rule.units.first { $0.id == reading.unit }, day: day, facets: facets,
      announcements: announcements, views: views, duty: duty, certainty: certainty,
      firstSince: timelines.firstInForce, next: next, scheduled: scheduled, notices: notices,
      sources: sources)
  }

  private var scheduled: [Answer.Scheduled] {
    reading.scheduled.compactMap { version in
      version.operative.map { Answer.Scheduled(version: version.name, operative: $0) }
    }
  }
}

extension UnitTimelines {
  /// How sure an answer about a day is.
  fileprivate func certainty(on day: Day, duty: DutyReading, horizon: Horizon) -> Certainty {
    horizon.certainty(
      on: day, changes: all.flatMap { $0.timeline.stateChanges },
      isDefinite: isDefinite(on: day, duty: duty.duty))
  }

  /// Whether one state is named where one must be.
  func isDefinite(on day: Day, duty: Duty) -> Bool {
    force.value(on: day).state != nil && text.value(on: day).state != nil
      && duty != .undetermined
  }
}

extension Rulebook {
  /// The documents behind versions of a rule, in the order in which they became public.
  fileprivate func sources(of versions: [VersionName], in rule: Rule) -> [Instrument] {
    versions.compactMap { rule.version(named: $0)?.by }.unique.compactMap { instruments[$0] }
      .sorted { ($0.publicDay ?? .last, $0.id) < ($1.publicDay ?? .last, $1.id) }
  }
}

extension AnswerDraft {
  /// The next day on which a facet changes state or an announcement opens or closes.
  private var next: Answer.Next? {
    let changes = timelines.all.compactMap(nextChange) + [nextAnnouncement].compactMap(\.self)
    return changes.min { $0.day < $1.day }
  }

  private func nextChange(
    _ facet: Change.Facet, _ timeline: Timeline<Standing>
  ) -> Answer.Next? {
    guard let day = timeline.stateChanges.first(where: { $0 > self.day }) else { return nil }
    let mover = reading.mover(of: facet, timeline, on: day, in: book)
    return .init(day: day, facet: facet, version: mover.versions.first, group: mover.group)
  }

  private var nextAnnouncement: Answer.Next? {
    reading.announcementChanges.filter { $0.day > day && isNews($0.day) }
      .min { ($0.day, $0.version) < ($1.day, $1.version) }
      .map { .init(day: $0.day, facet: .announcements, version: $0.version, group: nil) }
  }

  /// Whether other announcements are open on the day than on the day before.
  private func isNews(_ day: Day) -> Bool {
    day.previous.map(reading.announcements(on:)) != reading.announcements(on: day)
  }
}

extension UnitTimelines {
  /// The first day on which it is certainly in force.
  package var firstInForce: Day? {
    force.pieces.first { $0.value.state == .force(.inForce) }?.since
  }
}
