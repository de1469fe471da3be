import Testing
import ToolTesting

/// The life of an acknowledgement: written, merged, quoted, stale, deleted.
@Suite struct AckLifeTests {
  private static let folder = "rules/us/bis/affiliates-rule/"
  private let today = ["--today", "2026-11-22"]

  private func move(_ box: HistoryBox, to day: String, saying message: String) throws {
    try box.shell("rm Rulebook/\(Self.folder)2025-11-1?-suspend.md")
    let old = Checkout.text("Rulebook/" + Self.folder + "2025-11-10-suspend.md")
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("from: ") ? "from: \(day)" : String($0) }
    try box.write(lines.joined(separator: "\n"), to: Self.folder + "\(day)-suspend.md")
    try box.record(message)
  }

  private func ids(_ box: HistoryBox, base: String = "main") throws -> [String] {
    try box.ask(["diff", "--base", base] + today).output.split(separator: "\n")
      .filter { $0.hasPrefix("  id ") }
      .flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
  }

  @discardableResult
  private func accept(_ box: HistoryBox, _ more: String...) throws -> [String] {
    let ids = try ids(box)
    for id in ids {
      let done = try box.ask(
        ["ack", "add", id, "--base", "main", "--reason", "misread", "--by", "D. Osei"] + more
          + today)
      try #require(done.status == 0, "\(done.errors)")
    }
    return ids
  }

  /// A repository in which an accepted change was merged.
  private func merged() throws -> (box: HistoryBox, ids: [String]) {
    let box = try HistoryBox()
    try move(box, to: "2025-11-12", saying: "from November 12")
    let ids = try accept(box)
    try box.record("accepted")
    try box.shell("git branch -f main edit")
    return (box, ids)
  }

  @Test func mergedItIsHistoryThatWhyQuotesAndPruneKeeps() throws {
    let (box, ids) = try merged()
    let list = try box.ask(["ack", "list", "--base", "main"] + today)
    #expect(list.output.contains("stands   \(ids[0])"))
    let prune = try box.ask(["ack", "prune", "--base", "main"] + today)
    #expect(prune.status == 0 && prune.output.isEmpty)
    #expect(prune.errors == "0 acknowledgements deleted\n")
    let why = try box.ask(["why", "affiliates-rule", "--on", "2025-11-10"] + today)
    #expect(
      why.output.contains(
        "Force was changed and accepted, Nov 10, 2025 through Nov 11, 2025: misread"))
    #expect(why.output.contains("(by D. Osei)") && why.output.contains("acks/2026/\(ids[1]).yaml"))
    for day in ["2025-11-09", "2025-11-12"] {
      let other = try box.ask(["why", "affiliates-rule", "--on", day] + today)
      #expect(!other.output.contains("accepted"), "\(day)")
    }
  }

  @Test func changedAgainItIsStaleAndPruneDeletesItAndNothingElse() throws {
    let (box, old) = try merged()
    try move(box, to: "2025-11-10", saying: "back to November 10")
    let new = try accept(box)
    #expect(Set(old).isDisjoint(with: new))
    try box.record("accepted again")
    let list = try box.ask(["ack", "list", "--stale", "--base", "main"] + today)
    #expect(old.allSatisfy(list.output.contains) && !new.contains(where: list.output.contains))
    let check = try box.ask(["check", "--diagnostics", "short"] + today)
    #expect(
      old.allSatisfy {
        check.output.contains("warning[B117]: the book no longer gives")
          && check.output.contains($0)
      })
    let paths = Set(old.map { "acks/2026/\($0).yaml" })
    let dry = try box.ask(["ack", "prune", "--dry-run", "--base", "main"] + today)
    #expect(Set(dry.output.split(separator: "\n").map(String.init)) == paths)
    #expect(paths.allSatisfy { !box.text(of: $0).isEmpty })
    let done = try box.ask(["ack", "prune", "--base", "main"] + today)
    #expect(done.status == 0 && Set(done.output.split(separator: "\n").map(String.init)) == paths)
    #expect(paths.allSatisfy { box.text(of: $0).isEmpty })
    #expect(new.allSatisfy { !box.text(of: "acks/2026/\($0).yaml").isEmpty })
  }

  @Test func whatWasNotMergedIsNotPruned() throws {
    let box = try HistoryBox()
    try move(box, to: "2025-11-12", saying: "from November 12")
    let ids = try accept(box)
    try move(box, to: "2025-11-10", saying: "back")
    let done = try box.ask(["ack", "prune", "--base", "main"] + today)
    #expect(done.output.isEmpty && done.errors.hasPrefix("0 "))
    #expect(!box.text(of: "acks/2026/\(ids[0]).yaml").isEmpty)
  }

  @Test func pruneFollowsNoLinkAndDeletesNothingWhereNothingCanBeCompared() throws {
    let (box, old) = try merged()
    try move(box, to: "2025-11-10", saying: "back to November 10")
    try box.shell("mv Rulebook/acks/2026 Rulebook/kept && ln -s ../kept Rulebook/acks/2026")
    let linked = try box.ask(["ack", "prune", "--base", "main"] + today)
    #expect(linked.status == 0 && linked.output.isEmpty)
    #expect(!box.text(of: "kept/\(old[0]).yaml").isEmpty)
    try box.shell("rm Rulebook/acks/2026 && mv Rulebook/kept Rulebook/acks/2026")
    try box.write("---\nchange: suspnd\n---\n", to: Self.folder + "2025-11-10-suspend.md")
    let broken = try box.ask(["ack", "prune", "--base", "main"] + today)
    #expect(broken.status == 2 && broken.errors.contains("K021"))
    #expect(!box.text(of: "acks/2026/\(old[0]).yaml").isEmpty)
  }

  @Test func aSealHoldsUntilSomebodyUnsealsAndSetsItAnew() throws {
    let box = try HistoryBox()
    let plain = box.text(of: "rulebook.yaml")
    let seal = { () throws -> String in
      try box.ask(["ack", "seal", "--through", "2025-12-31"] + today).output
    }
    try box.shell("git checkout -q main")
    try box.write(plain + "gate:\n  " + (try seal()), to: "rulebook.yaml")
    try box.record("sealed")
    #expect(try box.ask(["diff", "--base", "main~1"] + today).status == 0)
    try box.shell("git checkout -q -B edit")
    try move(box, to: "2025-11-12", saying: "from November 12")
    let ids = try accept(box)
    let refused = try box.ask(["diff", "--base", "main", "--head", ":worktree"] + today)
    #expect(refused.status == 1)
    for words in ["changes a sealed day", "does not unseal", "error B118 seal-broken"] {
      #expect(refused.output.contains(words), "\(words)\n\(refused.output)")
    }
    try accept(box, "--unseal", "--replace")
    #expect(box.text(of: "acks/2026/\(ids[0]).yaml").contains("unseal: true"))
    #expect(try box.ask(["check", "--diagnostics", "short"] + today).output.contains("[B118]"))
    try box.write(plain + "gate:\n  " + (try seal()), to: "rulebook.yaml")
    let passed = try box.ask(["diff", "--base", "main", "--head", ":worktree"] + today)
    #expect(passed.status == 0, "\(passed.output)")
    #expect(!(try box.ask(["check", "--diagnostics", "short"] + today).output.contains("[B118]")))
  }
}
