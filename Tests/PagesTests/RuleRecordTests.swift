import Days
import InForceKit
import RuleModel
import Testing
import ToolTesting

/// What became of the rules of a book, read from its history.
@Suite struct RuleRecordTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TemporaryFolder.write(
      """
      format: 1
      title: Lamps
      zone: Europe/Dublin
      complete_from: 2020-01-01
      checked: 2026-01-01
      review_every: 30

      """, to: folder.path + "/rulebook.yaml")
    try ClosedWorld.shell(
      """
      for name in lamps horns; do
        mkdir -p rules/x/$name
        printf '%s\\n' '---' "title: $name" '---' 'They must burn.' > rules/x/$name/rule.md
      done
      """, in: folder.path)
  }

  /// Does something to the book and commits it at so many seconds after the first of 2026.
  private func commit(_ second: Int64, _ line: String = ":") throws {
    let date = "@\(RuleRecordTests.start + second) +0000"
    try ClosedWorld.shell(
      "export GIT_COMMITTER_DATE='\(date)'; git init -q -b main; \(line)\ngit add -A; git commit -qm x",
      in: folder.path)
  }

  private static let start: Int64 = 1_767_225_600

  private func title(_ text: String, _ rule: String = "lamps") -> String {
    "sed -i 's/^title: .*/title: \(text)/' rules/x/\(rule)/rule.md"
  }

  private func record(_ reach: RuleRecord.Reach = .usual) throws -> RuleRecord {
    try BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
      .open(BookPlace(named: folder.path), at: .head)
      .ruleRecord(reach) { Int32($0 / 86_400) }
  }

  /// The rules that were read of each revision, by id and title, newest first.
  private func earlier(_ record: RuleRecord) -> [[String]] {
    record.earlier.map { $0.book.rules.map { "\($0.id.lastPart): \($0.title)" } }
  }

  private static func at(_ second: Int64) -> Int64 { start + second }

  @Test func aRuleIsReadAsItWasBeforeEachChange() throws {
    try commit(0)
    try commit(100_000, title("one"))
    try commit(200_000, title("two"))
    try commit(300_000, "rm -r rules/x/horns")
    let record = try record()
    #expect(earlier(record) == [["horns: horns"], ["lamps: one"], ["lamps: lamps"]])
    #expect(
      record.earlier.map(\.until)
        == [300_000, 200_000, 100_000].map {
          Int32(RuleRecordTests.at($0) / 86_400)
        })
    #expect(
      record.changed == [
        RuleID("x/lamps"): RuleRecordTests.at(200_000),
        RuleID("x/horns"): RuleRecordTests.at(300_000),
      ])
    #expect(record.groupsChanged == nil)
  }

  @Test func aCommitThatTouchesNoRuleIsNotRead() throws {
    try commit(0)
    try commit(10, "sed -i s/2026-01-01/2026-01-02/ rulebook.yaml")
    try commit(20, "mkdir groups; printf 'title: g\\nmembers: []\\n' > groups/g.yaml")
    let record = try record()
    #expect(record.earlier.isEmpty)
    #expect(record.changed.values.allSatisfy { $0 == RuleRecordTests.at(0) })
    #expect(record.groupsChanged == RuleRecordTests.at(20))
  }

  @Test(arguments: [
    (RuleRecord.Reach(revisions: 2, rules: 100), 2), (RuleRecord.Reach(revisions: 0, rules: 9), 0),
    (RuleRecord.Reach(revisions: 100, rules: 3), 2), (RuleRecord.Reach(revisions: 9, rules: 99), 4),
  ])
  func noMoreIsReadThanTheReachSays(reach: RuleRecord.Reach, number: Int) throws {
    try commit(0)
    try commit(1, title("one"))
    try commit(2, title("two") + "; " + title("two", "horns"))
    try commit(3, title("three"))
    try commit(4, title("four"))
    let record = try record(reach)
    #expect(record.earlier.count == number)
    #expect(record.changed[RuleID("x/lamps")] == RuleRecordTests.at(4))
    #expect(record.changed[RuleID("x/horns")] == RuleRecordTests.at(2))
  }

  @Test func aClockThatRanBackMakesNoChangeOlder() throws {
    try commit(1000)
    try commit(500, title("one"))
    #expect(try record().changed[RuleID("x/lamps")] == RuleRecordTests.at(1000))
  }

  @Test func aRevisionThatNobodyCouldReadSaidNothing() throws {
    try commit(0)
    try commit(1, "cp rulebook.yaml kept; echo '\t:' > rulebook.yaml; " + title("one"))
    try commit(2, "mv kept rulebook.yaml; " + title("two"))
    #expect(try earlier(record()) == [["lamps: lamps"]])
  }

  @Test func aBookThatMovesIsNotFollowedAndNothingOfItIsTakenForGone() throws {
    try commit(0)
    try commit(1, "mkdir deep; git mv rules rulebook.yaml deep/")
    let moved = try BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
      .open(BookPlace(named: folder.path + "/deep"), at: .head)
      .ruleRecord { Int32($0 / 86_400) }
    #expect(moved.earlier.isEmpty)
    #expect(moved.changed.count == 2)
  }

  @Test func aFolderOutsideGitHasNoRecord() throws {
    let record = try BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
      .open(BookPlace(named: folder.path), at: .workTree).ruleRecord { _ in 0 }
    #expect(record.changed.isEmpty && record.earlier.isEmpty)
  }
}
