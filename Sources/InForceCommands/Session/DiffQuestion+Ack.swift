import Days
import Reports
import RuleChanges
import RuleModel

extension DiffQuestion {
  /// The acknowledgements of the head, and what became of each.
  func acknowledged() throws(Problem) -> AckDocument {
    AckDocument(
      acknowledgements: acknowledgements, merged: Set(mergedAcknowledgements.map(\.id)),
      standings: standings, in: try document())
  }

  /// The change with that id.
  func change(_ id: String) throws(Problem) -> AnswerChange {
    let changes = try document().report.changes
    if let change = changes.first(where: { $0.id == id }) { return change }
    let near = nearest(to: id, among: changes.map(\.id).unique)
    throw Problem(
      "R007", "no change of this comparison has the id `\(id)`",
      help: near.prefix(1).map { "did you mean `\($0)`?" }
        + ["`inforce diff` with the same options names them"], status: .negative)
  }

  /// The gravest class of the changes with that id: today can cut one into a past and a future part.
  func code(of change: AnswerChange) throws(Problem) -> ChangeCode {
    try document().report.changes.filter { $0.id == change.id }.map(\.code).min() ?? change.code
  }

  /// The day that was typed, where one was.
  func day(_ typed: String?) throws(Problem) -> Day? {
    guard let typed else { return nil }
    do { return try DayReading(today: today).day(typed) } catch { throw Problem(error) }
  }
}
