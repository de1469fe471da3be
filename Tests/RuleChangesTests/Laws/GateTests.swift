import BookTesting
import Days
import RuleChanges
import RuleFiles
import RuleModel
import Testing

/// The gate: read from the file, applied to what was found.
@Suite struct GateTests {
  private func reading(_ gate: String) -> BookReading {
    let text = """
      format: 1
      title: A book
      zone: Europe/Dublin
      complete_from: 2020-01-01
      checked: 2026-01-01
      \(gate)
      """
    return RulebookReader.read([BookFile(path: "rulebook.yaml", bytes: Array(text.utf8))])
  }

  private let full = """
    gate:
      fail_on: warning
      severity: {A103: error, A301: none}
      past: {require_source: true}
      notice: {days: 30}
      sealed: {through: 2024-12-31, digest: "abc"}
      rules:
        us/bis/*: {fail_on: notice}
    """

  @Test func everyKeyIsRead() throws {
    let seal = Gate.Seal(through: try Day(iso: "2024-12-31"), digest: "abc")
    let expected = Gate(
      failOn: .warning, severity: [.pastSource: .error, .editorial: .none], requiresSource: true,
      noticeDays: 30, sealed: seal, rules: [.init(pattern: "us/bis/*", failOn: .notice)])
    #expect(reading(full).findings.isEmpty)
    #expect(reading(full).book?.gate == expected)
  }

  @Test(arguments: [("fail", true), ("show", false)])
  func whatWasAcceptedAheadMayHaveToBeAcceptedAgain(word: String, expected: Bool) {
    let gate = reading("gate: {acknowledged: {weaker: \(word)}}").book?.gate
    #expect(gate?.asksAgainOncePast == expected)
  }

  @Test func whatAMergeAnswersCanHaveAnotherLevel() {
    let found = reading("gate: {severity: {A902: notice, A903: error}}")
    #expect(found.findings.isEmpty)
    #expect(found.book?.gate.severity == [.interaction: .notice, .mergeConflicts: .error])
  }

  @Test func aBookWithoutAGateHasTheUsualOne() { #expect(reading("").book?.gate == .usual) }

  @Test(arguments: [
    ("gate: {fail_no: error}", 6, 8), ("gate: {fail_on: sometimes}", 6, 17),
    ("gate: {severity: {A999: error}}", 6, 19), ("gate: {notice: {days: soon}}", 6, 23),
    ("gate: {rules: {us/*: {fail_on: maybe}}}", 6, 32), ("gate: {severity: {A901: none}}", 6, 19),
    ("gate: {acknowledged: {weaker: maybe}}", 6, 31),
  ])
  func whatItDoesNotKnowIsAnErrorWithItsPlace(gate: String, line: Int, column: Int) {
    let places = reading(gate).findings.filter { $0.level == .error }.map(\.label.place)
    #expect(places.map(\.line) == [line] && places.map(\.column) == [column])
  }

  private func report(_ gate: Gate, today: Int = 60) -> ChangeReport {
    let base = aBook([aRule(versions: [commencement(from: 20)])])
    let head = aBook([aRule(versions: [commencement(from: 25)])])
    let found = Harness.found(base, head, clock: .valid(known: aDay(60)), today: aDay(today))
    return Judge(gate, today: aDay(today)).report(on: found)
  }

  private func commencement(from day: Int) -> DatedVersion {
    aVersion("commence", .commence(.on(aDay(day))), public: aDay(10))
  }

  @Test func aPastChangeFailsTheUsualGate() {
    #expect(report(.usual).changes.map(\.code) == [.pastStatus])
    #expect(report(.usual).verdict == .fail)
  }

  @Test func theSameChangeAheadIsAWarningUntilItsDayIsPast() {
    let ahead = report(.usual, today: 20)
    #expect(ahead.changes.map(\.code) == [.futureStatus])
    #expect(ahead.changes.map(\.becomesPastOn) == [aDay(21)])
    #expect(ahead.verdict == .pass)
    #expect(report(.usual, today: 21).changes.map(\.code) == [.pastStatus, .futureStatus])
    #expect(Set(report(.usual, today: 21).changes.map(\.id)) == Set(ahead.changes.map(\.id)))
  }

  @Test func shortNoticeAndASealMakeItAnError() {
    let gate = Gate(
      failOn: .error, severity: [:], requiresSource: false, noticeDays: 30,
      sealed: .init(through: aDay(22), digest: nil), rules: [])
    #expect(report(gate, today: 15).changes.map(\.raisedBy) == [[.shortNotice, .sealed]])
    #expect(report(gate, today: 15).verdict == .fail)
  }

  @Test func aCodeThatIsSwitchedOffIsStillCounted() {
    var gate = Gate.usual
    gate = Gate(
      failOn: gate.failOn, severity: [.pastStatus: .none], requiresSource: false,
      noticeDays: nil, sealed: nil, rules: [])
    #expect(report(gate).count(.none) == 1)
    #expect(report(gate).verdict == .pass)
  }
}
