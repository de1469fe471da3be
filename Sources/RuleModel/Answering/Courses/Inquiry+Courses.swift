import Days

extension Inquiry {
  /// The course of a rule where no fact is given; `nil`: it has too many cases to tell on which
  /// days something may turn.
  package func course(_ rule: Rule) -> RuleCourse? {
    var units: [RuleCourse.Unit] = []
    let memory = FacetMemory()
    for unit in rule.askedUnits {
      guard let course = course(rule, unit: unit, memory) else { return nil }
      units.append(course)
    }
    return RuleCourse(
      rule: rule.id, isBinding: rule.isBinding, completeFrom: rule.completeFrom,
      checked: rule.checked, known: rule.sameKnown(around: viewpoint.known, in: book),
      units: units)
  }

  private func course(_ rule: Rule, unit: UnitID?, _ memory: FacetMemory) -> RuleCourse.Unit? {
    let reading = reading(rule, unit: unit)
    let timelines = UnitTimelines(reading, remembering: memory)
    guard let turns = reading.turns(timelines) else { return nil }
    let changes = timelines.all.flatMap { $0.timeline.stateChanges }
    return RuleCourse.Unit(
      id: unit, firstChange: changes.filter { $0 > rule.checked }.min(),
      outlines: Timeline(changingAt: turns) { reading.outline(on: $0, in: timelines) })
  }
}

extension UnitReading {
  fileprivate func outline(on day: Day, in timelines: UnitTimelines) -> Outline {
    Outline(
      force: timelines.force.value(on: day).inAWord,
      applicability: timelines.applicability.value(on: day).inAWord,
      enforcement: timelines.enforcement.value(on: day).inAWord,
      since: timelines.force.span(around: day) { $0.key }.from,
      isAnnounced: !announcements(on: day).isEmpty,
      isDefinite: timelines.isDefinite(on: day, duty: duty(on: day, in: timelines).duty))
  }

  /// The days on which an outline may turn.
  fileprivate func turns(_ timelines: UnitTimelines) -> [Day]? {
    let ruled = [timelines.force, timelines.applicability, timelines.enforcement]
    let isRuled = ruled.allSatisfy { $0.pieces.allSatisfy { $0.value.state != nil } }
    guard let joint = isRuled ? [] : jointTurns else { return nil }
    return timelines.all.flatMap(\.timeline.changes) + joint + announcementTurns
  }

  /// The days on which what the facets are together may turn, though none of them does by itself.
  private var jointTurns: [Day]? {
    var days: [Day] = []
    for facet in [Change.Facet.force, .applicability, .enforcement] {
      guard let turns = reading(of: facet).turnsOfAllCases else { return nil }
      days += turns
    }
    return days
  }

  /// The days on which an announcement opens or closes, or comes to reach other cases.
  private var announcementTurns: [Day] {
    announcementChanges.map(\.day)
      + Scene(versions: versions, circumstance: circumstance, extremes: .none).groupDays
  }
}

extension Rule {
  /// The known days around one with which the same versions count and the same lists hold.
  func sameKnown(around known: Day, in book: Rulebook) -> DaySpan {
    let groups = versions.flatMap(\.criteria).compactMap(\.test.group).unique
    let members = groups.flatMap { book.groups[$0]?.members ?? [] }
    let days =
      versions.map(\.publicDay) + versions.compactMap(\.operative) + members.map(\.publicDay)
      + members.compactMap(\.operative)
    let span = DaySpan(
      from: days.filter { $0 <= known }.max(), until: days.filter { $0 > known }.min())
    return span ?? .always
  }
}
