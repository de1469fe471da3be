import Days

/// What happened to one unit of a rule in a run of days.
struct UnitEvents {
  private let rule: Rule
  private let unit: UnitID?
  private let days: DaySpan
  private let inquiry: Inquiry
  private let reading: UnitReading
  private let timelines: UnitTimelines
  private let changes: [Day]

  init(_ rule: Rule, unit: UnitID?, days: DaySpan, inquiry: Inquiry) {
    self.rule = rule
    self.unit = unit
    self.days = days
    self.inquiry = inquiry
    reading = inquiry.reading(rule, unit: unit)
    timelines = inquiry.timelines(reading)
    changes = timelines.all.flatMap { $0.timeline.stateChanges }
  }

  /// Everything, earliest first; on one day in the order of the facets.
  var all: [Event] {
    let found = coverage + timelines.all.flatMap(turns) + announcements + views
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The days of the run that the book covers.
  private var covered: DaySpan? {
    days.intersection(DaySpan(from: rule.completeFrom, until: nil) ?? .always)
  }

  private var coverage: [Event] {
    guard days.contains(rule.completeFrom), rule.completeFrom > Day.first else { return [] }
    return [event(rule.completeFrom, .covered, versions: [])]
  }

  /// The days after the first covered one on which a facet stands otherwise than on the day before.
  private func turns(_ facet: Change.Facet, _ timeline: Timeline<Standing>) -> [Event] {
    timeline.stateChanges.filter { isInside($0) }.compactMap { day in
      guard let before = day.previous else { return nil }
      let mover = reading.mover(of: facet, timeline, on: day, in: inquiry.book)
      return event(
        day, .stands(facet, was: timeline.value(on: before), now: timeline.value(on: day)),
        versions: mover.versions, group: mover.group)
    }
  }

  private func isInside(_ day: Day) -> Bool {
    day > rule.completeFrom && days.contains(day)
  }

  private func event(
    _ day: Day, _ happening: Event.Happening, versions: [VersionName], group: GroupID? = nil
  ) -> Event {
    let listed = group.flatMap { inquiry.book.groups[$0] }?.members.filter { $0.from == day } ?? []
    let documents = versions.compactMap { rule.version(named: $0)?.by } + listed.map(\.by)
    return Event(
      day: day, subject: .unit(rule.id, unit), happening: happening, versions: versions,
      group: group, instruments: documents.unique,
      certainty: inquiry.horizon(rule).certainty(
        on: day, changes: changes, isDefinite: happening.isDefinite))
  }
}

extension UnitEvents {
  /// Announcements that open or close.
  private var announcements: [Event] {
    saidDays { $0.ownFacet == .announcements }.flatMap { day -> [Event] in
      let before = day.previous.map(reading.announcements(on:)) ?? []
      let after = reading.announcements(on: day)
      let opened = after.filter { !before.contains($0) }
        .map { event(day, .said($0.what), versions: [$0.because]) }
      return opened
        + before.filter { !after.contains($0) }.map { item in
          let closing = closing(of: item.because, by: day)
          return event(
            day, .closed(item.what, closing?.how), versions: [closing?.name ?? item.because])
        }
    }
  }

  private var views: [Event] {
    saidDays { $0.ownFacet == .views }.flatMap { day -> [Event] in
      let before = day.previous.map(reading.views(on:)) ?? []
      return reading.views(on: day).filter { !before.contains($0) }
        .map { event(day, .viewed, versions: [$0.because]) }
    }
  }

  /// The days of the run on which something may be said, or no longer be.
  private func saidDays(_ isMeant: (Change) -> Bool) -> [Day] {
    let own = reading.versions.filter { isMeant($0.change) }
    let groups = own.flatMap(\.criteria).compactMap(\.test.group).unique
    let lists = groups.flatMap { inquiry.book.groups[$0]?.members.map(\.from) ?? [] }
    let said = own.map { $0.change.from?.last ?? $0.publicDay }
    return (said + lists).filter { isInside($0) }.unique.sorted()
  }

  private func closing(
    of name: VersionName, by day: Day
  ) -> (name: VersionName, how: Change.Closing)? {
    reading.versions.lazy.compactMap { version -> (VersionName, Change.Closing)? in
      guard case .close(name, let how, let from) = version.change,
        from?.last ?? version.publicDay <= day
      else { return nil }
      return (version.name, how)
    }.first
  }

  /// The days of the run that are not covered, and those on which a facet has no one state.
  var unknown: [UnknownDays] {
    let before = DaySpan(from: nil, until: rule.completeFrom).flatMap { days.intersection($0) }
    let uncovered = before.map { unknown(nil, $0, Certainty.beforeCoverage.rawValue, []) }
    return [uncovered].compactMap(\.self)
      + timelines.all.flatMap { facet, timeline in
        timeline.map(\.key).spans.compactMap { run in
          guard let part = covered.flatMap({ run.span.intersection($0) }) else { return nil }
          let standing = timeline.value(on: part.from ?? rule.completeFrom)
          guard standing.state == nil else { return nil }
          return unknown(facet, part, standing.word, standing.needs)
        }
      }
  }

  private func unknown(
    _ facet: Change.Facet?, _ days: DaySpan, _ reason: String, _ needs: [FactName]
  ) -> UnknownDays {
    UnknownDays(
      subject: .unit(rule.id, unit), facet: facet, days: days, reason: reason, needs: needs)
  }
}

extension Standing {
  /// The facts that would decide.
  fileprivate var needs: [FactName] {
    if case .undetermined(let open) = self { open.needs } else { [] }
  }
}

extension Event.Happening {
  /// Whether the day after it has one state.
  fileprivate var isDefinite: Bool {
    if case .stands(_, _, let now) = self { now.state != nil } else { true }
  }
}
