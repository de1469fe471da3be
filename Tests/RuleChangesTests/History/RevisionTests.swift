import Testing
import ToolTesting

/// Which revisions can be compared, and what is said of those that cannot.
@Suite struct RevisionTests {
  private static let suspension = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"

  private func edit(_ box: HistoryBox, from day: String) throws {
    let text = box.text(of: Self.suspension)
    try box.write(text.replacing("from: 2025-11-10", with: "from: \(day)"), to: Self.suspension)
  }

  @Test func whatIsStagedIsComparedAndWhatIsNotIsNot() throws {
    let box = try HistoryBox()
    try edit(box, from: "2025-11-09")
    #expect(try box.diff("--base", "main", "--head", ":index").status == 0)
    try box.shell("git add --all")
    box.remove(Self.suspension)
    let done = try box.diff("--base", "main", "--head", ":index", "--today", "2026-11-22")
    #expect(done.status == 1)
    #expect(done.output.contains("Nov 9, 2025 (1 day): in force → suspended"))
    #expect(done.output.contains("with the index (:index)"))
  }

  @Test func theIndexThatGitGivesAHookIsTheOneThatCounts() throws {
    let box = try HistoryBox()
    try edit(box, from: "2025-11-09")
    let tool = "'\(Checkout.tool)' diff --rulebook Rulebook --base main --head :index"
    try box.shell("printf '%s\\n' '#!/bin/sh' \"\(tool)\" 'test $? -eq 1' > .git/hooks/pre-commit")
    try box.shell("chmod +x .git/hooks/pre-commit && git commit -q -a -m 'the hook saw the change'")
  }

  @Test func anIndexWithConflictsIsRefused() throws {
    let box = try HistoryBox()
    try edit(box, from: "2025-11-09")
    try box.record("one")
    try box.shell("git checkout -q main")
    try edit(box, from: "2025-11-08")
    try box.record("two")
    try box.shell("git merge -q edit || true")
    let done = try box.diff("--base", "main", "--head", ":index")
    #expect(done.status == 2)
    #expect(done.errors.contains("G021") && done.errors.contains("Rulebook/\(Self.suspension)"))
    #expect(try box.diff("--base", "main", "--head", ":stage").status == 64)
  }

  @Test func aDayStandsForWhatWasRecordedByItsEnd() throws {
    let box = try HistoryBox()
    try edit(box, from: "2025-11-09")
    try box.record("edited", at: "2026-10-12T12:00:00Z")
    let words = ["--today", "2026-11-22", "--base-mode", "tip"]
    let changed = try box.ask(["diff", "--base", "2026-10-11"] + words)
    #expect(changed.status == 1 && changed.output.contains("A101"))
    let same = try box.ask(["diff", "--base", "2026-10-12"] + words)
    #expect(same.status == 0 && same.output.hasPrefix("No answer changed"))
    let early = try box.ask(["diff", "--base", "2026-10-09"] + words)
    #expect(early.status == 2 && early.errors.contains("G014"))
  }

  @Test func aShallowCloneSaysHowToFetchTheRest() throws {
    let box = try HistoryBox()
    try box.record("more")
    try box.shell("git clone -q --depth 1 -b edit \"file://$PWD\" ../clone")
    let clone = ["--rulebook", "../clone/Rulebook"]
    let missing = try box.elsewhere(["diff", "--base", "origin/main"] + clone)
    #expect(missing.status == 2)
    #expect(
      missing.errors.contains(
        "git fetch --deepen=200 origin main:refs/remotes/origin/main"), "\(missing.errors)")
    try box.shell("cd ../clone && git fetch -q --depth 1 origin main:refs/remotes/origin/main")
    let cut = try box.elsewhere(["diff", "--base", "origin/main"] + clone)
    #expect(cut.status == 2)
    #expect(cut.errors.contains("git fetch --unshallow"), "\(cut.errors)")
  }

  @Test func aRulebookThatIsNewIsNewInEveryRule() throws {
    let box = try HistoryBox()
    try box.shell("git checkout -q --orphan empty && git rm -rqf . && echo x > other.txt")
    try box.record("no rulebook yet")
    try box.shell("git checkout -q -b first && git checkout -q main -- Rulebook")
    try box.record("a rulebook")
    let done = try box.diff("--base", "empty", "--today", "2026-11-22")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("notice A501 rule-new  us/bis/affiliates-rule"))
    #expect(done.output.contains("the base has no rulebook: everything is new"))
    let gone = try box.diff("--base", "first", "--head", "empty", "--base-mode", "tip")
    #expect(gone.status == 64, "an ancestor as the head is a question")
  }

  @Test func aSubmoduleInTheLawThatMovesIsNeverNoChange() throws {
    let box = try HistoryBox()
    try box.recordSubmodule(at: "1111111111111111111111111111111111111111")
    try box.shell("git checkout -q -b same && git commit -q --allow-empty -m same")
    let same = try box.diff("--base", "edit", "--fail-on", "never")
    #expect(same.status == 0, "what is hidden is the same commit on both sides")
    try box.shell("git checkout -q -b more")
    try box.recordSubmodule(at: "2222222222222222222222222222222222222222")
    let done = try box.diff("--base", "edit", "--fail-on", "never")
    #expect(done.status == 2)
    #expect(done.output.contains("Rulebook/rules/us/elsewhere"))
    #expect(done.output.contains("a submodule stands here"))
  }

  @Test func aRulebookThatWasASubmoduleIsNotComparedWithAnother() throws {
    let box = try HistoryBox()
    try box.shell(
      """
      git checkout -q --orphan outer && git rm -rq --cached . &&
      git update-index --add --cacheinfo \
      160000,1111111111111111111111111111111111111111,Rulebook && git commit -q -m submodule
      git update-index --force-remove Rulebook && git add Rulebook && git commit -q -m inlined
      """)
    let done = try box.diff("--base", "HEAD~1")
    #expect(done.status == 2)
    #expect(done.errors.contains("K013") && done.errors.contains("not \"no change\""))
  }

  @Test func namesThatDoSomethingToATerminalAreHarmless() throws {
    let box = try HistoryBox()
    try box.write("---\nchange: x\n---\n", to: "rules/us/bis/affiliates-rule/\u{1B}]0;x\u{7}.md")
    try box.shell("mkdir 'Rulebook/rules/us/<b>|`x`'")
    try box.write("---\nchange: x\n---\n", to: "rules/us/<b>|`x`/rule.md")
    try box.record("hostile")
    for format in ["text", "md", "json", "jsonl"] {
      let done = try box.diff("--base", "main", "--format", format)
      #expect(done.status == 2)
      #expect(!done.output.contains("\u{1B}") && !done.output.contains("\u{7}"), "\(format)")
      #expect(format != "md" || !done.output.contains("<b>"))
    }
  }

  @Test func fiveThousandFilesMakeAReportThatCanBeRead() throws {
    let box = try HistoryBox()
    let yaml = "title: Spare\\nkind: rule\\npublished: 2026-11-06\\nevidence: recalled\\n"
    let loop = "for n in $(seq 5000); do printf '\(yaml)' > Rulebook/instruments/us/x/$n.yaml; done"
    try box.shell("mkdir Rulebook/instruments/us/x; \(loop)")
    try box.record("many documents")
    try box.shell("git checkout -q -b many && sed -i s/Spare/Other/ Rulebook/instruments/us/x/*")
    try box.record("all of them edited")
    let done = try box.diff("--base", "edit")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("and 4980 more"))
    #expect(done.output.utf8.count < 5000)
  }
}

extension HistoryBox {
  /// Commits a submodule among the rules, pinned at a commit that nobody has.
  fileprivate func recordSubmodule(at commit: String) throws {
    let entry = "160000,\(commit),Rulebook/rules/us/elsewhere"
    try shell("git update-index --add --cacheinfo \(entry) && git commit -q -m submodule")
  }
}
