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
        versions: reading.versions, circumstance: reading.circumstance, extremes: .none
      ).groupDays
  }

  func timeline() -> Timeline<Standing> {
    var register = CaseRegister(questions: questions.count)
    var possible: [[Possible]] = []
    var timelines: [Timeline<Standing>] = []
    let sampled = sampled
    for day in sampled {
      guard let cases = cases(on: day) else { return Timeline(always: tooManyCases) }
      possible.append(cases.map { Possible($0, &register) })
      guard register.count <= limit else { return Timeline(always: tooManyCases) }
      for one in possible.last ?? [] where one.number == timelines.count {
        timelines.append(reading.timeline(supposing: supposing(one.choices)))
      }
    }
    let turning = timelines.flatMap(\.changes) + days
    // What is possible turns with groups only, so it is the same from one sampled day to the next.
    return Timeline(changingAt: turning) { day in
      let index = sampled.lastIndex { $0 <= day } ?? 0
      return standing(on: day, possible[index].map { Given($0, timelines[$0.number], on: day) })
    }
  }

  /// What is supposed in each case that is possible on some day; `nil`: there are too many.
  var circumstances: [Circumstance]? {
    var register = CaseRegister(questions: questions.count)
    var found: [Circumstance] = []
    for day in sampled {
      guard let cases = cases(on: day) else { return nil }
      for one in cases.map({ Possible($0, &register) }) where one.number == found.count {
        found.append(supposing(one.choices))
      }
      guard found.count <= limit else { return nil }
    }
    return found
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
}

extension OpenCase {
  /// A case that is possible on a day.
  private struct Possible {
    let choices: [FactChoice]
    /// The choices as numbers.
    let path: [Int]
    /// The number of the case, whatever the labels of its choices.
    let number: Int

    init(_ choices: [FactChoice], _ register: inout CaseRegister) {
      self.choices = choices
      path = register.path(of: choices)
      number = register.number(of: path)
    }
  }

  /// A possible case, and what it gives.
  private struct Given {
    let possible: Possible
    let standing: Standing
    private let timeline: Timeline<Standing>
    private let day: Day

    init(_ possible: Possible, _ timeline: Timeline<Standing>, on day: Day) {
      self.possible = possible
      self.timeline = timeline
      self.day = day
      standing = timeline.value(on: day)
    }

    /// The days on which it stands so.
    var span: SpanReading { timeline.reading(around: day) }
  }

  private func standing(on day: Day, _ given: [Given]) -> Standing {
    guard let first = given.first else { return tooManyCases }
    let key = first.standing.key
    guard given.contains(where: { $0.standing.key != key }) else {
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
    var register = CaseRegister(questions: questions.count)
    var keys: [StandingKey] = []
    for one in given {
      var others = one.possible.path
      others.remove(at: question)
      let number = register.number(of: others)
      let key = one.standing.key
      if number == keys.count { keys.append(key) }
      if keys[number] != key { return true }
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
      let label = one.possible.choices[index].label
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
