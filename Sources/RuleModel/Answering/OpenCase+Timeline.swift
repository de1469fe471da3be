import Days

/// A facet for which some facts are missing: every case that the missing facts allow.
struct OpenCase {
  /// More cases than this are not told apart.
  static let caseLimit = 2048

  private let reading: FacetReading
  private let questions: [OpenQuestion]
  private let days: [Day]

  init(_ reading: FacetReading, questions: [OpenQuestion]) {
    self.reading = reading
    self.questions = questions
    days =
      Scene(
        versions: reading.versions, circumstance: reading.circumstance, extremes: [:]
      ).groupDays
  }

  func timeline() -> Timeline<Standing> {
    let sampled = sampled
    var possible: [[[FactChoice]]] = []
    var timelines: [[FactChoiceIdentity]: Timeline<Standing>] = [:]
    for day in sampled {
      guard let cases = cases(on: day) else { return Timeline(always: tooManyCases) }
      for choices in cases where timelines[choices.map(\.identity)] == nil {
        timelines[choices.map(\.identity)] = timeline(of: choices)
      }
      guard timelines.count <= limit else { return Timeline(always: tooManyCases) }
      possible.append(cases)
    }
    let turning = timelines.values.flatMap(\.changes) + days
    // What is possible turns with groups only, so it is the same from one sampled day to the next.
    return Timeline(changingAt: turning) { day in
      let index = sampled.lastIndex { $0 <= day } ?? 0
      return standing(on: day, possible[index], timelines)
    }
  }

  /// What is supposed in each case that is possible on some day; `nil`: there are too many.
  var circumstances: [Circumstance]? {
    var found: [[FactChoiceIdentity]: Circumstance] = [:]
    for day in sampled {
      guard let cases = cases(on: day) else { return nil }
      for choices in cases { found[choices.map(\.identity)] = supposing(choices) }
      guard found.count <= limit else { return nil }
    }
    return Array(found.values)
  }

  /// One day of each stretch on which the same cases are possible.
  private var sampled: [Day] { [days.first?.previous ?? Day.first] + days.sorted() }

  private func supposing(_ choices: [FactChoice]) -> Circumstance {
    choices.reduce(reading.circumstance) { $1.supposed(in: $0) }
  }

  /// Every combination of answers that is possible on a day; `nil`: too many.
  private func cases(on day: Day) -> [[FactChoice]]? {
    var cases: [[FactChoice]] = [[]]
    for question in questions {
      let choices = question.choices(on: day)
      guard cases.count * choices.count <= limit else { return nil }
      cases = cases.flatMap { partial in choices.map { partial + [$0] } }
    }
    return cases
  }

  /// Each uncertain boundary doubles the work of a case, so fewer cases are told apart.
  private var limit: Int {
    let doubts = reading.versions.flatMap(\.doubts).count
    return OpenCase.caseLimit >> min(doubts, FacetReading.doubtLimit)
  }

  private var tooManyCases: Standing {
    .undetermined(.init(needs: questions.map(\.fact).unique, outcomes: []))
  }

  private func timeline(of choices: [FactChoice]) -> Timeline<Standing> {
    reading.timeline(supposing: supposing(choices))
  }
}

extension OpenCase {
  /// A case that is possible on a day, and what it gives.
  private struct Given {
    let choices: [FactChoice]
    let standing: Standing
    let span: SpanReading
  }

  private func standing(
    on day: Day, _ cases: [[FactChoice]], _ timelines: [[FactChoiceIdentity]: Timeline<Standing>]
  ) -> Standing {
    let given = cases.compactMap { choices -> Given? in
      guard let timeline = timelines[choices.map(\.identity)] else { return nil }
      return Given(
        choices: choices, standing: timeline.value(on: day), span: timeline.reading(around: day))
    }
    guard let first = given.first else { return tooManyCases }
    guard given.contains(where: { $0.standing.key != first.standing.key }) else {
      return common(given.map(\.standing))
    }
    let needed = questions.indices.filter { changesSomething($0, given) }
    return .undetermined(
      .init(needs: needed.map { questions[$0].fact }.unique, outcomes: outcomes(given, needed)))
  }

  /// The one standing of all cases, with the reasons of each.
  private func common(_ standings: [Standing]) -> Standing {
    guard case .ruled(let ruling) = standings[0] else { return standings[0] }
    let because = standings.flatMap(\.because).unique
    return .ruled(Ruling(ruling.state, because: because, awaits: ruling.awaits))
  }

  /// Whether two cases that differ in this question alone stand differently.
  private func changesSomething(_ question: Int, _ given: [Given]) -> Bool {
    var byOthers: [[FactChoiceIdentity]: StandingKey] = [:]
    for one in given {
      var others = one.choices.map(\.identity)
      others.remove(at: question)
      let key = one.standing.key
      if let seen = byOthers[others], seen != key { return true }
      byOthers[others] = key
    }
    return false
  }

  /// What each kind of value gives, one outcome a label.
  private func outcomes(_ given: [Given], _ needed: [Int]) -> [Standing.Outcome] {
    let labels = given.map { label($0, needed) }
    return labels.unique.map { facts in
      let members = given.indices.filter { labels[$0] == facts }.map { given[$0] }
      return outcome(facts, of: members)
    }
  }

  private func label(_ one: Given, _ needed: [Int]) -> [FactName: FactLabel] {
    var facts: [FactName: FactLabel] = [:]
    for index in needed {
      let fact = questions[index].fact
      let label = one.choices[index].label
      facts[fact] = facts[fact]?.joined(with: label) ?? label
    }
    return facts
  }

  /// What cases of one label have in common; what an incomplete list leaves open between them is
  /// indeterminate.
  private func outcome(
    _ facts: [FactName: FactLabel], of members: [Given]
  ) -> Standing.Outcome {
    let standings = members.map(\.standing)
    let agree = standings.allSatisfy { $0.key == standings[0].key }
    var span = members[0].span
    for member in members.dropFirst() { span = span.overlap(with: member.span) }
    return Standing.Outcome(
      facts: facts, standing: [agree ? common(standings) : Standing(eitherOf: standings)],
      span: span)
  }
}

extension SpanReading {
  /// The days that both have, where they share at least one.
  fileprivate func overlap(with other: SpanReading) -> SpanReading {
    let since = [self.since, other.since].compactMap(\.self).max()
    let untils = [until, other.until].compactMap(\.self)
    return SpanReading(since: since, end: untils.min().map { .until($0) } ?? other.end)
  }
}
