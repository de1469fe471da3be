import Days
import Reports
import RuleModel

/// Compares an answer with what a golden answer wants.
struct GoldenComparison {
  private let golden: GoldenAnswer

  /// A comparison with a golden answer.
  init(_ golden: GoldenAnswer) { self.golden = golden }

  /// What is not as it must be, one line each.
  func differences(from reply: GoldenReply) -> [String] {
    switch reply {
    case .day(let document, let status):
      answers(document) + regimes(document) + exit(status)
    case .group(let members): groupDifferences(members) + exit(.done)
    case .problem(let problem): differences(from: problem)
    }
  }

  private func exit(_ status: ExitStatus) -> [String] {
    guard let wanted = golden.exit, wanted != Int(status.rawValue) else { return [] }
    return ["exit: expected \(wanted), got \(status.rawValue)"]
  }

  /// No answer is right where only its status is asked for.
  private func differences(from problem: Problem) -> [String] {
    let isOnlyExit = golden.exit == Int(problem.status.rawValue)
    return isOnlyExit ? [] : ["expected an answer, got \(problem.code): \(problem.message)"]
  }

  private func groupDifferences(_ members: [String]) -> [String] {
    golden.members.filter { !members.contains($0) }.map { "`\($0)` is missing in the group" }
      + golden.notMembers.filter(members.contains).map { "`\($0)` is in the group" }
  }

  private func regimes(_ document: OnDocument) -> [String] {
    golden.regimes.sorted { $0.key < $1.key }.compactMap { subject, wanted in
      guard let regime = document.regimes.first(where: { $0.subject.id == subject }) else {
        return "\(subject): no such subject was answered for"
      }
      let got = regime.regime?.id.text
      return got == wanted ? nil : "\(subject): expected \(shown(wanted)), got \(shown(got))"
    }
  }

  private func answers(_ document: OnDocument) -> [String] {
    let all = document.answers.flatMap { differences(golden.expected, from: $0) }
    let named = golden.units.sorted { $0.key < $1.key }.flatMap { unit, expected -> [String] in
      guard let answer = document.answers.first(where: { $0.unit?.id == unit }) else {
        return ["no answer for the unit `\(unit)`"]
      }
      return differences(expected, from: answer)
    }
    return (all + named).unique
  }
}

extension GoldenComparison {
  private func differences(_ expected: GoldenAnswer.Expected, from answer: Answer) -> [String] {
    let name = answer.unit.map { "\($0.id) " } ?? ""
    let states = expected.states.sorted { $0.key < $1.key }.flatMap { key, wanted in
      AnsweredState(key, of: answer).differences(from: wanted).map { "\(name)\(key)\($0)" }
    }
    return states + said(expected, answer).map { name + $0 }
  }

  private func said(_ expected: GoldenAnswer.Expected, _ answer: Answer) -> [String] {
    var found: [String] = []
    let announced = answer.announcements.map(\.what.rawValue)
    if let wanted = expected.announced, wanted.sorted() != announced.sorted() {
      found.append("announced: expected \(list(wanted)), got \(list(announced))")
    }
    if let wanted = expected.views, wanted != answer.views.count {
      found.append("views: expected \(wanted), got \(answer.views.count)")
    }
    return found
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "nothing" : words.map { "`\($0)`" }.joined(separator: ", ")
  }
}

/// One state of an answer, as an answer for machines writes it.
private struct AnsweredState {
  let word: String
  let since: String?
  let until: String?

  init(_ key: String, of answer: Answer) {
    if let facet = Change.Facet(rawValue: key).flatMap({ answer.facet($0) }) {
      word = facet.standing?.word ?? Certainty.beforeCoverage.rawValue
      since = facet.span.since?.description
      until = facet.span.end.word
    } else {
      word = key == "duty" ? answer.duty.duty.rawValue : answer.certainty.rawValue
      since = nil
      until = nil
    }
  }

  func differences(from wanted: GoldenAnswer.Expectation) -> [String] {
    var found: [String] = []
    if let state = wanted.state, state != word {
      found.append(": expected `\(state)`, got `\(word)`")
    }
    if let day = wanted.since, day != since {
      found.append(" since: expected \(shown(day)), got \(shown(since))")
    }
    if let day = wanted.until, day != until {
      found.append(" until: expected \(shown(day)), got \(shown(until))")
    }
    return found
  }
}

extension SpanReading.End {
  /// The end as an answer for machines writes it.
  fileprivate var word: String? {
    switch self {
    case .until(let day): day.description
    case .lifted: "lifted"
    case .unknown: "unknown"
    case .open, .awaits: nil
    }
  }
}

/// A value in back-ticks, or the word for none.
private func shown(_ value: String?) -> String { value.map { "`\($0)`" } ?? "null" }
