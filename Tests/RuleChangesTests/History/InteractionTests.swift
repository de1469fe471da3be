import Testing
import ToolTesting

/// Two branches of the project's own rulebook, each fine alone.
@Suite struct InteractionTests {
  private static let folder = "rules/us/bis/affiliates-rule/"

  /// An invented document and the version that it makes.
  private func write(_ box: HistoryBox, _ name: String, _ day: String, _ version: String) throws {
    try box.write(
      "title: An invented \(name)\nkind: rule\npublished: \(day)\nevidence: recalled\n",
      to: "instruments/us/fr/invented-\(name).yaml")
    try box.write(
      "---\n\(version)\nby: us/fr/invented-\(name)\nat: DATES\n---\nInvented for a test.\n",
      to: Self.folder + "2026-11-10-\(name).md")
  }

  /// The base branch extends a suspension; the head lifts it on a day when it was over.
  private func crossed() throws -> HistoryBox {
    let box = try HistoryBox()
    try write(box, "lift", "2026-11-06", "change: lift\nof: 2025-11-10-suspend\nfrom: 2026-12-01")
    try box.record("a lift")
    try box.shell("git checkout -q main")
    try write(
      box, "extension", "2026-11-05",
      "change: extend\nof: 2025-11-10-suspend\nthrough: 2027-01-10")
    try box.record("an extension")
    try box.shell("git checkout -q edit")
    return box
  }

  /// Merges each branch, as it was, into the other.
  private func mergeBothWays(_ box: HistoryBox) throws {
    try box.shell("git branch old edit && git merge -q --no-ff -m there main")
    try box.shell("git checkout -q main && git merge -q --no-ff -m back old")
    try box.shell("git checkout -q edit")
  }

  private func diff(_ box: HistoryBox, _ words: String...) throws -> Invocation.Outcome {
    try box.ask(["diff", "--base", "main", "--today", "2026-11-22"] + words)
  }

  @Test func twoBranchesThatTogetherChangeTheLawAreReported() throws {
    let box = try crossed()
    let done = try diff(box)
    #expect(done.status == 1)
    for words in [
      "Answers changed: 1 interaction", "Merged in memory with main (",
      "error A902 interaction  us/bis/affiliates-rule (ownership) force",
      "Dec 1, 2026 through Jan 10, 2027 (41 days): merged: in force; base: suspended, "
        + "head: in force, merge base: in force",
      "2026-11-30  base suspended, head in_force, merged suspended",
      "2027-01-10  base suspended, head in_force, merged in_force", "2026-11-10-lift.md:",
    ] {
      #expect(done.output.contains(words), "\(words)\n\(done.output)")
    }
    let json = try diff(box, "--format", "json").output
    for words in [#""code": "A902""#, #""state": "examined""#, #""merged": "in_force""#] {
      #expect(json.contains(words), "\(words)")
    }
    let comment = try diff(box, "--format", "md").output
    #expect(comment.contains("| 🔴 error, interaction | Expansion of End-User Controls"))
  }

  @Test func nothingIsWrittenIntoTheRepository() throws {
    let box = try crossed()
    try box.shell("git status -s; find .git -type f | sort | xargs cksum > ../before")
    _ = try diff(box)
    try box.shell("find .git -type f | sort | xargs cksum | cmp - ../before")
  }

  @Test func anInteractionCanBeAcceptedUntilTheMergeAnswersOtherwise() throws {
    let box = try crossed()
    let output = try diff(box).output
    let line = try #require(output.split(separator: "\n").first { $0.contains(" interaction-") })
    let id = String(try #require(line.split(separator: " ").last))
    let words = ["ack", "add", id, "--base", "main", "--reason", "both were meant"]
    let added = try box.ask(words + ["--today", "2026-11-22"])
    #expect(added.status == 0, "\(added.errors)")
    try box.record("accepted")
    #expect(try diff(box).status == 0)
    let lift = box.text(of: Self.folder + "2026-11-10-lift.md")
    try box.write(
      lift.replacing("2026-12-01", with: "2026-12-02"), to: Self.folder + "2026-11-10-lift.md")
    try box.record("a later lift")
    #expect(try diff(box).status == 1)
  }

  @Test func theTipItselfAsTheBaseIsNotMerged() throws {
    let done = try diff(try crossed(), "--base-mode", "tip", "--format", "json")
    #expect(!done.output.contains("A902") && !done.output.contains(#""merge""#))
  }

  @Test func whatIsStagedIsMergedToo() throws {
    let box = try crossed()
    try box.shell("git reset -q --soft HEAD~1")
    #expect(try diff(box, "--head", ":index").output.contains("error A902"))
    let folder = try diff(box, "--head", ":worktree").output
    #expect(folder.contains("was NOT examined: what is compared is not committed"))
  }

  @Test func aBaseBranchThatLeftTheRulebookAloneChangesNothing() throws {
    let box = try HistoryBox()
    try write(box, "lift", "2026-11-06", "change: lift\nof: 2025-11-10-suspend\nfrom: 2026-11-01")
    try box.record("a lift")
    let before = try diff(box, "--format", "jsonl").output.split(separator: "\n").dropFirst()
    try box.shell("git checkout -q main && echo x > other.txt")
    try box.record("something else")
    try box.shell("git checkout -q edit")
    let after = try diff(box, "--format", "jsonl").output.split(separator: "\n").dropFirst()
    #expect(before == after && !before.isEmpty)
    #expect(try diff(box).output.contains("one side left the rulebook alone"))
  }

  @Test func filesThatCannotBeMergedAreNamedAndTheRestOfTheReportStands() throws {
    let box = try HistoryBox()
    let file = Self.folder + "2025-11-10-suspend.md"
    let text = box.text(of: file)
    let hostile = Self.folder + "\u{1B}[31m|x.md"
    try box.write(text.replacing("for one year", with: "for a year"), to: file)
    try box.write("one", to: hostile)
    try box.record("edited")
    try box.shell("git checkout -q main")
    try box.write(text.replacing("for one year", with: "for twelve months"), to: file)
    try box.write("two", to: hostile)
    try box.record("edited otherwise")
    try box.shell("git checkout -q edit")
    let done = try diff(box)
    #expect(done.status == 0)
    #expect(done.output.contains("was NOT examined: it has conflicts in"))
    #expect(done.output.contains("Rulebook/" + file))
    #expect(done.output.contains("warning A903 merge-conflicts  the book"))
    #expect(done.output.contains("versions"), "the head's own changes are still there")
    #expect(try diff(box, "--fail-on", "warning").status == 1)
    for format in ["text", "md", "json", "jsonl"] {
      let output = try diff(box, "--format", format).output
      #expect(!output.contains("\u{1B}"), "\(format)")
      #expect(output.contains("merge-conflicts"), "\(format)")
    }
  }

  @Test func aMergeThatIsNoBookIsCouldNotCompare() throws {
    let box = try HistoryBox()
    try box.shell("git checkout -q main")
    let file = "instruments/us/fr/invented-lift.yaml"
    try box.write("title: Spare\nkind: rule\npublished: 2026-11-06\nevidence: recalled\n", to: file)
    try box.record("a document")
    try box.shell("git checkout -q -B edit")
    try write(box, "lift", "2026-11-06", "change: lift\nof: 2025-11-10-suspend\nfrom: 2026-11-01")
    try box.shell("git checkout -q HEAD -- Rulebook/\(file)")
    try box.record("a lift")
    try box.shell("git checkout -q main && git rm -q Rulebook/\(file)")
    try box.record("nobody needs it")
    try box.shell("git checkout -q edit")
    for format in ["text", "md", "json", "jsonl"] {
      let done = try diff(box, "--format", format, "--fail-on", "never")
      #expect(done.status == 2)
      #expect(done.output.contains("A901") && done.output.contains("merge"), "\(format)")
    }
    #expect(try diff(box).output.contains("us/bis/affiliates-rule cannot be read in the merge"))
  }

  @Test func branchesThatMergedEachOtherAreComparedAndTheReportSaysWith() throws {
    let box = try crossed()
    try mergeBothWays(box)
    try box.write("Read me.\n", to: "README.md")
    try box.record("more")
    let done = try diff(box)
    #expect(done.output.contains("have 2 merge bases"))
    #expect(!done.output.contains("A902"), "both branches have the same law")
  }

  @Test(arguments: ["extension", "lift"])
  func whateverAHeadTakesBackIsSeenWithSeveralMergeBases(name: String) throws {
    let box = try crossed()
    try mergeBothWays(box)
    box.remove(Self.folder + "2026-11-10-\(name).md")
    try box.record("taken back")
    #expect(try diff(box, "--fail-on", "warning").status == 1)
  }
}
