import ArgumentParser
import RuleModel
import Testing

@testable import InForceCommands

@Suite struct ExaminationTests {
  private static let fixtures =
    #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures/"

  private func examine(_ book: String) throws -> BookExamination {
    let options = try BookOptions.parse([
      "--rulebook", ExaminationTests.fixtures + book, "--today", "2026-10-15",
    ])
    return try BookExamination(Session.sources(options), options: options)
  }

  @Test func aBookWithoutAReadableHeadHasFindingsAllTheSame() throws {
    let examination = try examine("broken-head")
    #expect(examination.findings.map(\.code) == ["B025"])
    #expect(examination.rules.isEmpty)
  }

  @Test func aZoneThatNoMachineKnowsIsAFindingToo() throws {
    let found = try examine("unknown-zone").findings.filter { $0.code == "B110" }
    #expect(found.map(\.label.place.line) == [3])
  }

  @Test func goldenAnswersAreAskedAndCompared() throws {
    let found = try examine("golden").findings.filter { ["B098", "B099"].contains($0.code) }
    let shown = found.map {
      "\($0.code) \($0.label.place.line): \($0.help.joined(separator: "; "))"
    }
    #expect(
      shown == [
        "B098 16: force: expected `pending`, got `in_force`; "
          + "force since: expected `2025-02-01`, got `2025-01-01`; it shows: wrong state",
        "B098 20: exit: expected 1, got 0; it shows: wrong exit",
        "B098 24: expected an answer, got R001: no rule of this book is named `nobody`; "
          + "it shows: no rule",
        "B098 32: `lift` cannot be asked here: `on` and `show` can",
        "B098 40: `c` is missing in the group; `a` is in the group; it shows: wrong members",
        "B099 44: correct those errors first",
      ])
  }

  @Test(arguments: [
    ("on 2025-05-15 r", ["on", "2025-05-15", "r"]),
    (#"on "May 15, 2025"  'a rule'"#, ["on", "May 15, 2025", "a rule"]),
    (#"on '' x"y"z"#, ["on", "", "xyz"]), ("  ", []),
  ])
  func wordsAreSplitAsAShellDoes(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test func aQuoteThatIsNotClosedIsRefused() {
    #expect(ShellWords.split("on 'x") == nil)
  }
}
