import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `inforce site build` on a book of one rule.
@Suite struct ExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(ExportTests.book, in: folder.path)
  }

  /// Writes and commits a book.
  private static let book = """
    mkdir -p land/law/Rulebook/rules/x/lamps land/law/Rulebook/instruments/x; cd land/law/Rulebook
    printf '%s\\n' 'format: 1' 'title: Lamps' 'zone: Europe/Dublin' 'complete_from: 2020-01-01' \
      'checked: 2026-01-01' 'review_every: 30' > rulebook.yaml
    printf '%s\\n' 'title: A notice' 'kind: rule' 'evidence: primary' 'published: 2025-01-01' \
      > instruments/x/notice.yaml
    printf '%s\\n' '---' 'title: Lamps' '---' 'Lamps must burn.' > rules/x/lamps/rule.md
    printf '%s\\n' '---' 'change: commence' 'from: 2025-03-01' 'by: x/notice' 'at: s. 1' '---' \
      'They burn from then.' > rules/x/lamps/2025-03-01-commence.md
    cd ../..; git init -q; git add -A; git commit -qm 'the lamps'
    """

  private func build(_ out: String, _ more: String...) throws -> Invocation.Outcome {
    try Invocation(
      program: Checkout.tool, arguments: ["site", "build", "--out", out] + more,
      folder: folder.path + "/land/law", environment: ClosedWorld.environment(home: folder.path)
    ).run()
  }

  private func shell(_ line: String) throws -> String {
    let outcome = try Invocation(
      program: "sh", arguments: ["-euc", line], folder: folder.path,
      environment: ClosedWorld.environment(home: folder.path)
    ).run()
    #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    return outcome.output
  }

  @Test func twoExportsOfOneCommitAreTheSameBytes() throws {
    let one = try build(folder.path + "/one")
    let two = try build(folder.path + "/two")
    #expect(one.status == 0 && two.status == 0, "\(one.errors)")
    #expect(try shell("diff -r one two") == "")
    let pages = try shell("find one -name index.html | wc -l")
    #expect(Int(pages.filter(\.isNumber)).map { $0 > 30 } == true)
    #expect(try shell("ls -d *.inforce-* 2>/dev/null || true") == "")
  }

  @Test func anExportThatIsStoppedLeavesNothing() throws {
    #expect(try build(folder.path + "/out").status == 0)
    let before = try shell("find out -type f | sort | xargs sha1sum")
    let book = Checkout.root + "/Rulebook"
    let stopped = try shell(
      """
      "\(Checkout.tool)" site build --rulebook "\(book)" --out out 2> /dev/null & export=$!
      while [ ! -d out.inforce-$export/r ]; do sleep 0.01; done
      kill -TERM $export; wait $export && echo 0 || echo $?
      """)
    #expect(stopped == "143\n")
    #expect(try shell("ls") == "land\nout\n")
    #expect(try shell("find out -type f | sort | xargs sha1sum") == before)
  }

  @Test func earlierRevisionsThatCannotBeReadAreTold() throws {
    try ClosedWorld.shell(
      """
      cd land/law/Rulebook/rules/x/lamps
      echo 'Always.' >> rule.md; git commit -qam 'always'
      echo 'From dusk.' >> 2025-03-01-commence.md; git commit -qam 'from dusk'
      """, in: folder.path)
    #expect(try build(folder.path + "/whole").errors == "")
    _ = try shell(
      """
      cd land; tree=$(git rev-parse HEAD~2:law/Rulebook/rules)
      rm -f .git/objects/$(echo $tree | cut -c1-2)/$(echo $tree | cut -c3-)
      """)
    let broken = try build(folder.path + "/broken")
    #expect(broken.status == 0)
    #expect(broken.errors.hasPrefix("note: earlier revisions cannot be read: "))
    #expect(broken.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func whatHasNotChangedStaysUntouched() throws {
    #expect(try build(folder.path + "/out").status == 0)
    let before = try shell("ls -iR --time-style=full-iso -l out")
    let again = try build(folder.path + "/out")
    #expect(again.output.contains(", 0 of them written anew"))
    #expect(try shell("ls -iR --time-style=full-iso -l out") == before)
    _ = try shell("echo broken > out/about/index.html; rm out/help/index.html; touch out/stranger")
    let repaired = try build(folder.path + "/out")
    #expect(repaired.output.contains(", 2 of them written anew"))
    #expect(try shell("test ! -e out/stranger; grep -c Coverage out/about/index.html") != "")
  }

  @Test func aFolderThatIsNoExportIsNotReplaced() throws {
    _ = try shell(
      "mkdir mine; echo keep > mine/letter; mkdir empty; ln -s mine link; echo x > file")
    for name in ["mine", "link", "file"] {
      let refused = try build(folder.path + "/" + name)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("error[P001]"))
    }
    #expect(try shell("cat mine/letter file") == "keep\nx\n")
    #expect(try build(folder.path + "/empty").status == 0)
  }

  @Test func aFolderThatCannotBeMadeLeavesEverythingAsItWas() throws {
    let failed = try build(folder.path + "/nowhere/out")
    #expect(failed.status == 2)
    #expect(failed.errors.contains("error[P002]"))
    #expect(try shell("test ! -e nowhere; echo gone") == "gone\n")
  }

  @Test func todayIsTheDayOfTheCommitUnlessOneIsNamed() throws {
    #expect(try build(folder.path + "/own").status == 0)
    #expect(try build(folder.path + "/named", "--today", "2030-01-02").status == 0)
    let own = try shell("cat own/inforce-export.json")
    let named = try shell("cat named/inforce-export.json")
    #expect(!own.contains("2030-01-02") && named.contains("\"today\": \"2030-01-02\""))
    let day = try shell("git -C land show -s --format=%cs HEAD").filter { !$0.isWhitespace }
    #expect(own.contains("\"today\": \"\(day)\""))
    #expect(try shell("grep -c 'Today is' named/index.html") == "1\n")
  }
}
