import Testing
import ToolTesting

/// What cannot be compared never looks like "no change".
@Suite struct ComparisonRefusalTests {
  @Test func nothingEditedIsNothingChanged() throws {
    let box = try HistoryBox()
    let done = try box.diff("--base", "main", "--base-mode", "tip")
    #expect(done.status == 0)
    #expect(done.output.hasPrefix("No answer changed"))
    #expect(done.output.contains("0 compared day by day"))
  }

  @Test func aSideThatDoesNotParseIsCouldNotCompare() throws {
    let box = try HistoryBox()
    let file = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"
    try box.write("---\nchange: suspnd\n---\n", to: file)
    try box.record("broken")
    for format in ["text", "md", "json", "jsonl"] {
      let done = try box.diff("--base", "main", "--format", format, "--fail-on", "never")
      #expect(done.status == 2)
      #expect(done.output.contains("A901"), "\(format): \(done.output)")
      #expect(!done.output.contains("No answer changed"))
    }
  }

  @Test func aHeadWithoutAReadableBookIsCouldNotCompare() throws {
    let box = try HistoryBox()
    try box.write("format: 1\n", to: "rulebook.yaml")
    try box.record("broken")
    let done = try box.diff("--base", "main")
    #expect(done.status == 2)
    #expect(done.output.contains("Could not compare"))
  }

  @Test func missingRevisionsAndSwappedOnesAreRefused() throws {
    let box = try HistoryBox()
    try box.shell("git commit -q --allow-empty -m more")
    let missing = try box.diff("--base", "mian")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("G001") && missing.errors.contains("not \"no change\""))
    let swapped = try box.diff("--base", "edit", "--head", "main")
    #expect(swapped.status == 64)
    #expect(swapped.errors.contains("--base main --head edit"))
    #expect(try box.diff().status == 64)
    #expect(try box.diff("--base", "main", "--fail-on", "sometimes").status == 64)
  }

  @Test func anUnrelatedHistoryHasNoMergeBase() throws {
    let box = try HistoryBox()
    try box.shell("git checkout -q --orphan other")
    try box.record("other")
    #expect(try box.diff("--base", "main").status == 2)
    #expect(try box.diff("--base", "main", "--base-mode", "tip").status == 0)
  }

  @Test func aBaseWithoutARulebookIsRefused() throws {
    let box = try HistoryBox()
    try box.shell("git checkout -q --orphan empty")
    try box.shell("git rm -rq --cached .")
    try box.shell("git commit -q --allow-empty -m empty")
    try box.shell("git checkout -qf edit")
    let done = try box.diff("--base", "empty", "--base-mode", "tip")
    #expect(done.status == 2)
    #expect(done.errors.contains("K003"))
  }

  @Test func aRulebookThatMovedIsComparedWithItself() throws {
    let box = try HistoryBox()
    try box.shell("git checkout -q main")
    try box.shell("git mv Rulebook Laws")
    try box.record("moved away")
    try box.shell("git checkout -q -b back")
    try box.shell("git mv Laws Rulebook")
    try box.record("moved back")
    let done = try box.diff("--base", "main")
    #expect(done.status == 0)
    #expect(done.output.contains("the rulebook moved from Laws to Rulebook"))
  }

  @Test func theFolderAsItIsCanBeTheHead() throws {
    let box = try HistoryBox()
    box.remove("rules/us/bis/affiliates-rule/2025-11-29-sunset-tgl.md")
    let done = try box.diff("--base", "main", "--head", ":worktree", "--today", "2026-11-22")
    #expect(done.status == 1)
    #expect(done.output.contains("restated: no document stands behind it"))
  }
}
