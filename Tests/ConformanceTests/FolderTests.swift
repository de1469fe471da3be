import Days
import InForceKit
import Reports
import RuleModel
import Testing
import ToolTesting

/// The folder of the fixture asked in process, through the library.
@Suite struct FolderTests {
  private static let book: Result<Rulebook, any Error> = Result {
    let place = try BookPlace(named: ClosedWorld.conformance + "/kestovia")
    let opener = BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
    return try opener.open(place, at: .workTree).book
  }

  @Test func theFixtureHasAllItsRowsAndNoBrokenRule() throws {
    let lines = Checkout.text("Tests/Fixtures/Conformance/answers.jsonl").split(separator: "\n")
    #expect(Row.all.count == lines.count)
    #expect(Row.all.count >= 300)
    #expect(Set(Row.all.map(\.id)).count == Row.all.count)
    #expect(try FolderTests.book.get().broken.findings.isEmpty)
  }

  @Test(arguments: Row.ofTheFolder)
  func everyAnswerIsTheOneWorkedOutByHand(row: Row) throws {
    let document = try answer(row, in: FolderTests.book.get())
    #expect(row.differences(in: document).isEmpty, "\(row.differences(in: document))")
  }

  private func answer(_ row: Row, in book: Rulebook) throws -> JSON {
    let day = try Day(iso: try #require(row.text("on")))
    let facts = row.facts.map { (FactName($0.name), $0.value) }
    let inquiry = Inquiry(
      book, from: try viewpoint(row, on: day),
      facts: Dictionary(uniqueKeysWithValues: facts))
    guard let name = row.text("rule") else {
      return ["regimes": .array(book.subjects.map { inquiry.regime($0, on: day).json })]
    }
    let rule = try #require(book.rule(RuleID(name)))
    let answers = inquiry.answers(rule, unit: row.text("unit").map { UnitID($0) }, on: day)
    return ["answers": .array(answers.map(\.json))]
  }

  private func viewpoint(_ row: Row, on day: Day) throws -> Viewpoint {
    let today = try Day(iso: try #require(row.text("today")))
    if row.isOn("then") { return .then(on: day, today: today) }
    guard let known = row.text("known") else { return .now(today: today) }
    return .known(by: try Day(iso: known), today: today)
  }
}
