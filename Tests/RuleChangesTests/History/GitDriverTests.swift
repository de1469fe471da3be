import Testing
import ToolTesting

/// git itself, with the tool as the program that shows differences.
@Suite struct GitDriverTests {
  private static let file = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"

  private func box(_ key: String, _ words: String) throws -> HistoryBox {
    let box = try HistoryBox()
    try box.shell("echo '*.md diff=inforce' > Rulebook/rules/.gitattributes")
    try box.record("attributes")
    try box.shell("git config diff.inforce.\(key) '\(Checkout.tool) git-diff-driver\(words)'")
    return box
  }

  /// What a line of git prints.
  private func told(_ box: HistoryBox, _ line: String) throws -> String {
    try box.shell("\(line) > Rulebook/told.out 2>&1 && mv Rulebook/told.out ../told.out")
    return box.output(of: "told.out")
  }

  private func move(_ box: HistoryBox) throws {
    try box.shell(
      "sed -i.old 's/^from: .*/from: 2025-11-12/' Rulebook/\(Self.file) && rm Rulebook/\(Self.file).old"
    )
  }

  @Test func logAndDiffShowDaysInPlaceOfKeys() throws {
    let box = try box("textconv", " --textconv")
    try move(box)
    let diff = try told(box, "git diff")
    #expect(diff.contains("-days       Nov 10, 2025 through Nov 9, 2026 (365 days)"), "\(diff)")
    #expect(diff.contains("+days       Nov 12, 2025 through Nov 9, 2026 (363 days)"))
    try box.record("moved")
    let log = try told(box, "git log -p -1")
    #expect(log.contains("+days       Nov 12, 2025 through Nov 9, 2026 (363 days)"))
    #expect(log.contains("diff --git a/Rulebook/\(Self.file)"))
  }

  @Test func theExternalProgramSaysTheSame() throws {
    let box = try box("command", "")
    try move(box)
    let diff = try told(box, "git diff")
    #expect(diff.contains("diff --inforce a/Rulebook/\(Self.file) b/Rulebook/\(Self.file)"))
    #expect(
      diff.contains("\n-days       Nov 10, 2025 through Nov 9, 2026 (365 days)\n+days       Nov 12")
    )
    try box.record("moved")
    let renamed =
      Self.file.split(separator: "/").dropLast().joined(separator: "/") + "/2025-11-12-suspend.md"
    try box.shell("git mv Rulebook/\(Self.file) Rulebook/\(renamed)")
    try box.record("renamed")
    let log = try told(box, "git log -p --ext-diff -2 -M")
    #expect(log.contains("rename to Rulebook/\(renamed)") && log.contains("+days       Nov 12"))
    box.remove(renamed)
    #expect(try told(box, "git diff").contains("deleted file mode 100644"))
  }

  @Test func anotherLayoutIsSaidToBeOne() throws {
    let box = try box("command", "")
    try box.shell(
      "sed -i.old 's/^through: 2026-11-09/until: 2026-11-10/' Rulebook/\(Self.file) && rm Rulebook/\(Self.file).old"
    )
    #expect(try told(box, "git diff").contains("the file says the same: only its layout"))
  }

  @Test(arguments: ["textconv", "command"])
  func whatCannotBeReadIsShownAsItIsAndNeverStopsGit(key: String) throws {
    let box = try box(key, key == "textconv" ? " --textconv" : "")
    try box.write("---\nchange: nonsense\n\u{1B}[31mred\n", to: Self.file)
    let diff = try told(box, "git diff")
    #expect(diff.contains("+change: nonsense") && diff.contains("\n-change"), "\(diff)")
    try box.shell("head -c 3000000 /dev/urandom > Rulebook/\(Self.file)")
    _ = try told(box, "git diff")
    try box.shell("rm Rulebook/\(Self.file) && ln -s /dev/zero Rulebook/\(Self.file)")
    _ = try told(box, "git diff")
    try box.record("hostile")
    _ = try told(box, "git log -p --ext-diff")
  }
}
