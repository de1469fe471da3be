import Testing
import ToolTesting

/// Branches of the project's own rulebook, and what the comparison says of them.
@Suite struct AffiliatesTests {
  private static let folder = "rules/us/bis/affiliates-rule/"

  /// A branch on which the suspension begins two days later.
  private func moved() throws -> HistoryBox {
    let box = try HistoryBox()
    let old = box.text(of: Self.folder + "2025-11-10-suspend.md")
    let new = old.replacing("from: 2025-11-10", with: "from: 2025-11-12")
    try #require(old != new)
    box.remove(Self.folder + "2025-11-10-suspend.md")
    try box.write(new, to: Self.folder + "2025-11-12-suspend.md")
    try box.record("suspension: from November 12")
    return box
  }

  /// A branch with an invented extension that becomes public on November 5, 2026.
  private func extended() throws -> HistoryBox {
    let box = try HistoryBox()
    try box.write(
      """
      title: An invented extension
      kind: rule
      published: 2026-11-05
      evidence: recalled
      """, to: "instruments/us/fr/invented-extension.yaml")
    try box.write(
      """
      ---
      change: extend
      of: 2025-11-10-suspend
      through: 2027-01-10
      by: us/fr/invented-extension
      at: DATES
      ---
      Invented for a test.
      """, to: Self.folder + "2026-11-10-extend.md")
    try box.record("suspension: an invented extension")
    return box
  }

  @Test func aSuspensionMovedByTwoDaysChangesTwoPastDays() throws {
    let done = try moved().diff("--base", "main", "--today", "2026-11-22")
    #expect(done.status == 1)
    for words in [
      "error A101 past-status  us/bis/affiliates-rule (ownership, tgl) force",
      "Nov 10, 2025 through Nov 11, 2025 (2 days): suspended → in force",
      "correction: the document was already in the book (us/fr/90-fr-50857)",
      "2025-11-09  in_force on both", "2025-11-10  suspended → in_force",
      "2025-11-11  suspended → in_force", "2025-11-12-suspend.md:3:7", "merge base with main",
    ] {
      #expect(done.output.contains(words), "\(words)\n\(done.output)")
    }
  }

  @Test func anAcceptedChangePassesAndStaysVisibleUntilItIsEditedAgain() throws {
    let box = try moved()
    let today = ["--base", "main", "--today", "2026-11-22"]
    let first = try box.diff("--base", "main", "--today", "2026-11-22")
    let ids = first.output.split(separator: "\n").filter { $0.hasPrefix("  id ") }
      .flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    try #require(ids.count == 2)
    #expect(try box.ask(["ack", "add", ids[0], "--reason", " "] + today).status == 64)
    for id in ids {
      let added = try box.ask(["ack", "add", id, "--reason", "misread: \"the\" date"] + today)
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output == "acks/2026/\(id).yaml\n")
    }
    #expect(try box.ask(["ack", "add", ids[0], "--reason", "again"] + today).status == 2)
    try box.record("accepted")
    let second = try box.diff("--base", "main", "--today", "2026-11-22")
    #expect(second.status == 0)
    #expect(second.output.contains("accepted misread: \"the\" date"))
    #expect(second.output.contains("2 acknowledged") && second.output.contains(ids[0]))
    #expect(try box.ask(["ack", "list"] + today).output.contains("accepts  \(ids[0])"))
    #expect(try box.ask(["ack", "show", ids[1]] + today).output.contains(ids[1]))
    let file = Self.folder + "2025-11-12-suspend.md"
    try box.write(
      box.text(of: file).replacing("from: 2025-11-12", with: "from: 2025-11-13"), to: file)
    try box.record("suspension: from November 13")
    let third = try box.diff("--base", "main", "--today", "2026-11-22")
    #expect(third.status == 1)
    #expect(third.output.contains("2 errors") && !third.output.contains("acknowledged"))
    #expect(try box.ask(["ack", "list"] + today).output.contains("idle     \(ids[0])"))
  }

  @Test func anExtensionAheadIsAFutureChange() throws {
    let done = try extended().diff("--base", "main", "--today", "2026-10-15")
    #expect(done.status == 0)
    for words in [
      "warning A201 future-status  us/bis/affiliates-rule (ownership) force",
      "Nov 10, 2026 through Jan 10, 2027 (62 days): in force → suspended",
      "new knowledge: not public when the base was recorded (us/fr/invented-extension)",
      "becomes a past change on Nov 11, 2026, in 27 days",
    ] {
      #expect(done.output.contains(words), "\(words)\n\(done.output)")
    }
    #expect(!done.output.contains("A1"))
  }

  @Test func theDaysOfTheSameExtensionThatHavePassedArePast() throws {
    let done = try extended().diff("--base", "main", "--today", "2026-11-22")
    #expect(done.status == 1)
    for words in [
      "Nov 10, 2026 through Nov 21, 2026 (12 days): in force → suspended",
      "Nov 22, 2026 through Jan 10, 2027 (50 days): in force → suspended",
    ] {
      #expect(done.output.contains(words), "\(words)\n\(done.output)")
    }
  }

  @Test func spacesInAWordingAreEditorial() throws {
    let box = try HistoryBox()
    let file = Self.folder + "2025-09-29-text-ownership.md"
    try box.write(
      box.text(of: file).replacing("Ownership counts", with: "Ownership  counts"), to: file)
    try box.record("text: a space")
    let done = try box.diff("--base", "main", "--today", "2026-11-22")
    #expect(done.status == 0)
    #expect(done.output.contains("notice A301 editorial"))
    #expect(!done.output.contains("A1") && !done.output.contains("A2"))
    let detailed = try box.diff("--base", "main", "--exit-code", "detailed")
    #expect(detailed.status == 3)
  }

  @Test func anotherWordingIsShownAsARedlineInTheComment() throws {
    let box = try HistoryBox()
    let file = Self.folder + "2025-09-29-text-ownership.md"
    try box.write(
      box.text(of: file).replacing("Ownership counts", with: "Control counts"), to: file)
    try box.record("text: another word")
    let done = try box.diff("--base", "main", "--today", "2026-11-22", "--format", "md")
    #expect(done.status == 1)
    #expect(done.output.contains("<details><summary>Redline of "))
    #expect(done.output.contains("~~Ownership~~ **Control** counts"), "\(done.output)")
  }
}

extension String {
  /// The text with another in place of each occurrence of one.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
