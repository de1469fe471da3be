import BookTesting
import Days
import RuleModel

/// What is wrong with an answer, in the words of the first difference.
struct Complaint: Error, CustomStringConvertible {
  let description: String
}

/// The answers of the library beside those of the oracle, day by day.
struct OracleComparison {
  let book: Rulebook
  let question: Question
  let rule: Rule
  let oracle: Oracle
  let days: [Day: OracleDay]
  /// The days on which a facet is not what it was the day before.
  let turns: [Change.Facet: [Day]]

  /// The days that can be asked: the window and some on both sides.
  static let asked = (-6...126).map { aDay($0) }

  init?(_ book: Rulebook, _ question: Question) {
    guard let rule = book.rule(question.rule), !OracleComparison.isBeyondLabels(rule, question)
    else { return nil }
    self.book = book
    self.question = question
    self.rule = rule
    oracle = Oracle(
      book, rule, unit: question.unit, known: question.known, facts: question.facts)
    var days: [Day: OracleDay] = [:]
    for day in Oracle.days { days[day] = oracle.answer(on: day) }
    self.days = days
    turns = OracleComparison.turns(days)
  }

  private static func turns(_ days: [Day: OracleDay]) -> [Change.Facet: [Day]] {
    var turns: [Change.Facet: [Day]] = [:]
    for kind in Oracle.facets {
      turns[kind] = Oracle.days.filter { day in
        guard let here = days[day]?.facet(kind), let before = day.previous.flatMap({ days[$0] })
        else { return false }
        return !here.looks(like: before.facet(kind))
      }
    }
    return turns
  }

  /// The days that are asked: in the long run all of them, otherwise those next to a change and
  /// some between.
  var asked: [Day] {
    let near = Set(turns.values.flatMap(\.self).flatMap { [$0, $0.previous ?? $0] })
    let first = OracleComparison.asked[0]
    return OracleComparison.asked.filter {
      Harness.isLong || near.contains($0) || first.distance(to: $0).isMultiple(of: 11)
    }
  }

  /// Whether the days of a tolling sunset depend on who was in a group on each of them while
  /// nobody says whom the question is about: labels, which hold on all days, cannot say that.
  static func isBeyondLabels(_ rule: Rule, _ question: Question) -> Bool {
    let tolls = rule.versions.contains {
      if case .sunset(_, tolls: true) = $0.change { true } else { false }
    }
    let asks = rule.versions.contains { version in
      rule.facet(of: version) == .force
        && version.criteria.contains { $0.test.group != nil && question.facts[$0.fact] == nil }
    }
    return tolls && asks
  }

  /// The first difference.
  static func complaint(_ book: Rulebook, _ question: Question) -> Complaint? {
    guard let comparison = OracleComparison(book, question) else { return nil }
    let inquiry = Inquiry(book, from: question.viewpoint, facts: question.facts)
    for day in comparison.asked {
      let answers = inquiry.answers(comparison.rule, unit: question.unit, on: day)
      guard let answer = answers.first else { return Complaint(description: "no answer") }
      do throws(Complaint) { try comparison.compare(answer, on: day) } catch { return error }
    }
    return nil
  }

  func require(_ holds: Bool, _ day: Day, _ words: @autoclosure () -> String) throws(Complaint) {
    if !holds { throw Complaint(description: "on \(day): \(words())") }
  }

  private func compare(_ answer: Answer, on day: Day) throws(Complaint) {
    guard let oracle = days[day] else { return }
    if day < rule.completeFrom {
      return try compareUncovered(answer, on: day)
    }
    for facet in Oracle.facets {
      try compare(answer, facet, oracle.facet(facet), on: day)
      try compareSpan(answer, facet, on: day)
    }
    try compareDuty(answer, oracle, on: day)
    try compareSaid(answer, oracle, on: day)
    try compareCertainty(answer, on: day)
    try compareNext(answer, on: day)
    try compareFirstSince(answer, on: day)
    try compareScheduled(answer, on: day)
  }

  private func compareUncovered(_ answer: Answer, on day: Day) throws(Complaint) {
    let isSilent = answer.facets.allSatisfy {
      $0.standing == nil && $0.span == SpanReading(since: nil, end: .until(rule.completeFrom))
    }
    try require(isSilent && answer.certainty == .beforeCoverage, day, "not covered: \(answer)")
    try require(
      answer.duty.duty == (rule.isBinding ? .undetermined : .notBinding), day, "duty uncovered")
  }
}

extension OracleComparison {
  private func compare(
    _ answer: Answer, _ kind: Change.Facet, _ expected: OracleFacet, on day: Day
  ) throws(Complaint) {
    guard let standing = answer.facet(kind)?.standing else {
      throw Complaint(description: "on \(day): no \(kind)")
    }
    guard case .undetermined(let open) = standing else {
      return try require(
        expected.agreed != nil && standing.asCase == expected.agreed, day,
        "\(kind) is \(standing.short), the oracle says \(expected.short)")
    }
    try require(
      expected.agreed == nil, day,
      "\(kind) is \(standing.short), the oracle says \(expected.short)")
    try require(
      open.needs == expected.needs, day,
      "\(kind) needs \(open.needs), the oracle says \(expected.needs)")
    for (one, result) in expected.byCase {
      let found = open.outcomes.filter { matches($0.facts, one, among: open.outcomes, on: day) }
      try require(
        found.count == 1 && agrees(found.first?.standing.first?.asCase, result, in: one), day,
        "\(kind) in the case \(one.short) is \(found.map(\.short)), the oracle says \(result)"
          + "; all: \(open.outcomes.map(\.short))")
    }
    for outcome in open.outcomes {
      let isReal = expected.byCase.keys.contains {
        matches(outcome.facts, $0, among: open.outcomes, on: day)
      }
      try require(isReal, day, "\(kind) has an outcome without a case: \(outcome.short)")
    }
  }

  /// Whether an outcome is that of the case; one that a list leaves open may be one of several.
  private func agrees(_ found: CaseStanding?, _ expected: CaseStanding, in one: Case) -> Bool {
    if found == expected { return true }
    guard case .indeterminate(let states) = found, !one.isMember.isEmpty else { return false }
    return states.isSuperset(of: expected.states)
  }

  /// Whether a label names the case on the day.
  private func matches(
    _ labels: [FactName: FactLabel], _ one: Case, among all: [Standing.Outcome], on day: Day
  ) -> Bool {
    labels.allSatisfy { fact, label in
      guard let value = one.values[fact] else { return false }
      switch label {
      case .values(let values):
        let named = all.flatMap { outcome -> [String] in
          if case .values(let names) = outcome.facts[fact] { names } else { [] }
        }
        let closest = named.filter { value == $0 || value.hasPrefix($0 + ".") }
          .max { $0.count < $1.count }
        return closest.map(values.contains) ?? false
      case .described(let groups, let others, let not):
        return groups.allSatisfy { oracle.space.isMember(one, value, $0, on: day) }
          && others.allSatisfy { !oracle.space.isMember(one, value, $0, on: day) }
          && !not.contains { value == $0 || value.hasPrefix($0 + ".") }
      case .days(let from, let before):
        return from.map { value >= $0.description } ?? true
          && before.map { value < $0.description } ?? true
      }
    }
  }

  private func compareSpan(
    _ answer: Answer, _ kind: Change.Facet, on day: Day
  ) throws(Complaint) {
    guard let span = answer.facet(kind)?.span, days[day]?.facet(kind).agreed != nil
    else { return }
    let before = turns[kind]?.last { $0 <= day }
    let after = turns[kind]?.first { $0 > day }
    try require(
      span.since == before, day,
      "\(kind) since \(span.since.short), the oracle says \(before.short)")
    let until = span.until.flatMap { Oracle.days.contains($0) ? $0 : nil }
    try require(
      until == after, day,
      "\(kind) until \(span.until.short), the oracle says \(after.short)")
  }

  private func compareDuty(
    _ answer: Answer, _ oracle: OracleDay, on day: Day
  ) throws(Complaint) {
    let expected = Set(oracle.duties.map(\.duty))
    guard let only = expected.first, expected.count == 1 else {
      let decider =
        [(Change.Facet.force, Duty.Decider.force), (.applicability, .applicability)]
        .first { !oracle.facet($0.0).isDefinite }?.1 ?? .enforcement
      return try require(
        answer.duty.duty == .undetermined && answer.duty.decidedBy == decider, day,
        "duty is \(answer.duty), the oracle says one of \(expected), by \(decider)")
    }
    try require(
      answer.duty.duty == only && oracle.duties.map(\.decidedBy).contains(answer.duty.decidedBy),
      day, "duty is \(answer.duty), the oracle says \(oracle.duties)")
  }

  private func compareSaid(
    _ answer: Answer, _ oracle: OracleDay, on day: Day
  ) throws(Complaint) {
    let said = Set(
      answer.announcements.map { OracleAnnouncement(since: $0.since, version: $0.because) })
    try require(
      said == oracle.announcements, day,
      "announcements \(said), the oracle says \(oracle.announcements)")
    let views = Set(answer.views.map(\.because))
    try require(views == oracle.views, day, "views \(views), the oracle says \(oracle.views)")
  }
}
