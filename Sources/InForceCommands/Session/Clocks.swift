import Days
import RuleModel

extension ClockOptions {
  /// Refuses clocks that contradict each other.
  func refuseContradictions(with options: BookOptions) throws(Problem) {
    let chosen = [
      known.map { _ in "--known" }, then ? "--then" : nil, believed ? "--believed" : nil,
    ]
    .compactMap(\.self)
    if chosen.count > 1 { throw contradiction(chosen[0], chosen[1]) }
    if believed && options.rev != nil { throw contradiction("--believed", "--rev") }
    if believed && options.worktree { throw contradiction("--believed", "--worktree") }
  }

  private func contradiction(_ one: String, _ other: String) -> Problem {
    Problem(
      "U002", "\(one) and \(other) contradict each other",
      help: ["choose one; `inforce help dates`"],
      status: .usage)
  }

  /// From where a question about a day looks.
  func viewpoint(on day: Day, in session: Session) throws(Problem) -> Viewpoint {
    if then { return .then(on: day, today: session.today) }
    if believed { return .believed(on: day, today: session.today) }
    guard let known else { return .now(today: session.today) }
    do {
      return .known(by: try session.days.day(known), today: session.today)
    } catch {
      throw Problem(error)
    }
  }
}
