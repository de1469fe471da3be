import BookTesting
import Testing
import ToolTesting

/// `inforce site build` into a folder that holds an export of another state of the book.
@Suite struct ExportReuseTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(ExportReuseTests.book, in: folder.path)
  }

  /// Four rules; two of them rest on one act, one names a group.
  private static let book = """
    mkdir -p Rulebook/instruments/x Rulebook/groups; cd Rulebook
    printf '%s\\n' 'format: 1' 'title: Lamps' 'zone: Europe/Dublin' 'complete_from: 2020-01-01' \
      'checked: 2026-01-01' 'review_every: 30' > rulebook.yaml
    for act in one two; do
      printf '%s\\n' "title: Act $act" 'kind: rule' 'evidence: primary' 'published: 2025-01-01' \
        > instruments/x/$act.yaml
    done
    printf '%s\\n' 'title: An amending act' 'kind: rule' 'evidence: primary' 'published: 2025-05-01' \
      > instruments/x/late.yaml
    for rule in lamps wicks oil glass; do
      mkdir -p rules/x/$rule
      act=one; case $rule in oil|glass) act=two;; esac
      printf '%s\\n' '---' "title: On $rule" '---' 'Lamps must burn.' > rules/x/$rule/rule.md
      printf '%s\\n' '---' 'change: commence' 'from: 2025-03-01' "by: x/$act" 'at: s. 1' '---' \
        'They burn from then.' > rules/x/$rule/2025-03-01-commence.md
      printf '%s\\n' '---' 'change: text' 'from: 2025-06-01' 'by: x/late' 'at: s. 2' \
        'wording: summary' '---' 'They burn brighter.' > rules/x/$rule/2025-06-01-text.md
    done
    cd ..; git init -q; git add -A; git commit -qm 'the lamps'
    """

  /// What can be done to a book between two exports.
  private static let edits = [
    "echo 'And brighter still.' >> rules/x/lamps/2025-06-01-text.md",
    "sed -i.bak 's/title: Act two/title: Act 2/' instruments/x/two.yaml; rm instruments/x/*.bak",
    "sed -i.bak 's/title: Lamps/title: Lanterns/' rulebook.yaml; rm rulebook.yaml.bak",
    "rm -r rules/x/oil",
    "cp -r rules/x/wicks rules/x/candles",
    "git mv rules/x/glass rules/x/panes",
    """
    printf '%s\\n' '---' 'change: repeal' 'from: 2025-09-01' 'by: x/late' 'at: s. 9' '---' \
      > rules/x/wicks/2025-09-01-repeal.md
    """,
    "sed -i.bak 's/published: 2025-05-01/published: 2025-04-01/' instruments/x/late.yaml; "
      + "rm instruments/x/*.bak",
    "echo 'title: [' > rules/x/glass/rule.md",
    "echo readme >> README.md",
    "git commit -q --amend --reset-author -m 'the lamps, said again'",
  ]

  private func build(_ out: String, today: String = "2026-02-01") throws -> Invocation.Outcome {
    try Invocation(
      program: Checkout.tool,
      arguments: ["site", "build", "--out", folder.path + "/" + out, "--today", today],
      folder: folder.path + "/Rulebook", environment: ClosedWorld.environment(home: folder.path)
    ).run()
  }

  @discardableResult
  private func shell(_ line: String) throws -> String {
    let outcome = try Invocation(
      program: "sh", arguments: ["-euc", line], folder: folder.path,
      environment: ClosedWorld.environment(home: folder.path)
    ).run()
    #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    return outcome.output
  }

  private func edit(_ line: String) throws {
    try ClosedWorld.shell(
      """
      (cd Rulebook; \(line)) 2>/dev/null || true
      git add -A Rulebook; git diff --cached --quiet || git commit -qm 'an edit'
      """, in: folder.path)
  }

  private func reused(_ outcome: Invocation.Outcome) -> Int {
    let words = outcome.output.split(separator: " ")
    return words.firstIndex(of: "not").flatMap { Int(words[$0 - 1]) } ?? 0
  }

  @Test(arguments: 1...4)
  func anExportOverAnOlderOneIsTheSameBytesAsAFreshOne(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var saved = 0
    try edit("echo readme >> README.md")
    _ = try build("out")
    for _ in 0..<3 {
      let line = ExportReuseTests.edits.randomElement(using: &random) ?? ""
      try edit(line)
      try shell("rm -rf fresh")
      let over = try build("out")
      let fresh = try build("fresh")
      #expect(over.status == fresh.status && over.status != 64, "\(over.errors)")
      #expect(try shell("diff -r out fresh") == "", "\(line)")
      saved += reused(over)
    }
    #expect(saved > 0)
  }

  @Test func whatAnotherCommitLeavesAsItIsIsNotWorkedOutAgain() throws {
    _ = try build("out")
    try edit("echo readme >> README.md")
    // The commit of the old export is also shown as the one that recorded the files.
    #expect(reused(try build("out")) == 0)
    try edit("echo 'And brighter still.' >> rules/x/lamps/2025-06-01-text.md")
    let second = reused(try build("out"))
    #expect(second > 30)
    try edit("echo readme >> README.md")
    let third = try build("out")
    #expect(reused(third) == second)
    let again = try build("out")
    #expect(again.output.contains(", 0 of them written anew"))
    #expect(reused(again) > second)
  }

  @Test func anotherDayIsWorkedOutAnew() throws {
    _ = try build("out")
    try edit(ExportReuseTests.edits[9])
    #expect(reused(try build("out", today: "2026-02-02")) == 0)
    _ = try build("fresh", today: "2026-02-02")
    #expect(try shell("diff -r out fresh") == "")
  }

  @Test(
    arguments: [
      "echo x >> inforce-export.pages", "echo nothing > inforce-export.pages",
      "rm inforce-export.pages", ": > inforce-export.pages",
      "sed -i.bak '2s/.*/another/' inforce-export.pages; rm *.bak",
      "dd if=/dev/urandom of=inforce-export.pages bs=1 seek=400 count=8 conv=notrunc 2>/dev/null",
    ])
  func aRecordThatIsDamagedIsNotBelieved(damage: String) throws {
    try edit(ExportReuseTests.edits[9])
    _ = try build("out")
    try edit(ExportReuseTests.edits[0])
    try shell("cd out; \(damage)")
    #expect(reused(try build("out")) == 0)
    _ = try build("fresh")
    #expect(try shell("diff -r out fresh") == "")
  }

  @Test func aPageThatSomebodyChangedIsWorkedOut() throws {
    try edit(ExportReuseTests.edits[9])
    _ = try build("out")
    try edit(ExportReuseTests.edits[0])
    try shell(
      "echo broken > out/r/x/wicks/timeline/index.html; rm out/r/x/glass.json; touch out/r/x/y")
    _ = try build("out")
    _ = try build("fresh")
    #expect(try shell("diff -r out fresh") == "")
  }
}
