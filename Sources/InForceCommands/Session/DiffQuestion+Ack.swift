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

  /// The changes with that id, gravest first: today can cut one into a past and a future part.
  func changes(_ id: String) throws(Problem) -> [AnswerChange] {
    let changes = try document().report.changes
    let found = changes.filter { $0.id == id }
    guard found.isEmpty else { return found }
    let near = nearest(to: id, among: changes.map(\.id).unique)
    throw Problem(
      "R007", "no change of this comparison has the id `\(id)`",
      help: near.prefix(1).map { "did you mean `\($0)`?" }
        + ["`inforce diff` with the same options names them"], status: .negative)
  }

  /// The day that was typed, where one was.
  func day(_ typed: String?) throws(Problem) -> Day? {
    guard let typed else { return nil }
    do { return try DayReading(today: today).day(typed) } catch { throw Problem(error) }
  }
}
