import Days
import RuleModel

/// A run of days on which every answer about a rule is the same but for the day itself.
struct Segment: Hashable, Sendable {
  /// The days.
  let days: DaySpan
  /// The day that stands for them: the first, or the last before everything.
  let day: Day
  /// Whether a reader on that day would have answered otherwise.
  let wasUnknownThen: Bool

  /// The page of the run.
  func page(of rule: RuleID) -> Page { .rule(rule, .version(days.from)) }
}

/// The life of a rule as runs of days.
struct Segments: Sendable {
  /// The runs, earliest first; every day lies in exactly one.
  let all: [Segment]

  /// The runs of a rule with all that is known by today.
  init(_ rule: Rule, in inquiry: Inquiry) {
    let units = rule.askedUnits.map { UnitLife(rule, unit: $0, in: inquiry) }
    let turns = units.flatMap(\.turns) + inquiry.horizon(rule).days
    let timeline = Timeline(changingAt: turns) { day in units.map { $0.key(on: day) } }
    all = timeline.spans.map { span, keys in
      Segment(
        days: span, day: span.from ?? span.through ?? inquiry.viewpoint.today,
        wasUnknownThen: keys.contains { $0.notices.contains(LaterNotice.code) })
    }
  }

  /// The run in which a day lies.
  func segment(on day: Day) -> Segment? { all.first { $0.days.contains(day) } }

  /// The run that begins on a day; `nil` is the one before all changes.
  func segment(from day: Day?) -> Segment? { all.first { $0.days.from == day } }

  /// The run before another one.
  func before(_ segment: Segment) -> Segment? {
    all.firstIndex(of: segment).flatMap { $0 > 0 ? all[$0 - 1] : nil }
  }

  /// The run after another one.
  func after(_ segment: Segment) -> Segment? {
    all.firstIndex(of: segment).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }
}

/// The notice that a reader on the day would have answered otherwise.
enum LaterNotice {
  static let code = "N104"
}

/// One unit under fixed clocks, ready to be asked about many days.
private struct UnitLife {
  private let rule: Rule
  private let reading: UnitReading
  private let timelines: UnitTimelines
  private let inquiry: Inquiry

  init(_ rule: Rule, unit: UnitID?, in inquiry: Inquiry) {
    self.rule = rule
    self.inquiry = inquiry
    reading = inquiry.reading(rule, unit: unit)
    timelines = inquiry.timelines(reading)
  }

  /// What tells the answers of two days apart.
  struct Key: Equatable {
    let standings: [StandingKey]
    let because: [[VersionName]]
    let said: [VersionName]
    let certainty: Certainty?
    let duty: DutyReading?
    let notices: [String]
  }

  /// Every day on which an answer can change.
  var turns: [Day] {
    let changes = timelines.all.flatMap(\.timeline.changes)
    let said = reading.announcementChanges.map(\.day)
    let stale = said.compactMap { $0.advanced(by: inquiry.book.reviewEvery + 1) }
    let known = rule.versions.flatMap { [$0.publicDay, $0.operative].compactMap(\.self) }
    return changes + said + stale + known + knownOfGroups
  }

  private var knownOfGroups: [Day] {
    let groups = rule.versions.flatMap(\.criteria).compactMap(\.test.group).unique
    return groups.flatMap { inquiry.book.groups[$0]?.members ?? [] }
      .flatMap { [$0.publicDay, $0.operative].compactMap(\.self) }
  }

  func key(on day: Day) -> Key {
    guard day >= rule.completeFrom else {
      return Key(
        standings: [], because: [], said: [], certainty: nil, duty: nil, notices: [])
    }
    let draft = AnswerDraft(
      reading: reading, timelines: timelines, day: day, horizon: inquiry.horizon(rule),
      book: inquiry.book)
    return Key(
      standings: draft.facets.compactMap { $0.standing?.key },
      because: draft.facets.map { $0.standing?.because ?? [] },
      said: draft.announcements.map(\.because) + draft.views.map(\.because),
      certainty: draft.certainty, duty: draft.duty,
      notices: Notices.all(for: draft, in: inquiry).map(\.code))
  }
}

extension Horizon {
  /// The days on which the certainty can change by itself.
  var days: [Day] { [completeFrom, checked.next, known.next].compactMap(\.self) }
}
