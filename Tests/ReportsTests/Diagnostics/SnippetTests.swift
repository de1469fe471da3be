import Reports
import RuleModel
import Testing

/// What page after page of the manual promises, letter by letter.
@Suite struct SnippetTests {
  @Test func aFindingShowsItsLineTheLineAboveAndACaret() {
    let text = shown(
      Finding(
        "B012", .error, "no such day: November has 30 days",
        at: .init(Place(path: suspend, line: 4, column: 10, length: 10), "not a calendar date"),
        help: ["did you mean 2025-11-30?"]),
      files: [suspend: "---\nchange: suspend\nfrom: 2025-11-10\nthrough: 2025-11-31\n---\n"])
    #expect(
      text == """
        error[B012]: no such day: November has 30 days
         --> rules/us/bis/affiliates-rule/2025-11-10-suspend.md:4:10
          |
        3 | from: 2025-11-10
        4 | through: 2025-11-31
          |          ^^^^^^^^^^ not a calendar date
          |
          = help: did you mean 2025-11-30?


        """)
  }

  @Test func aRelatedPlaceInAnotherFileFollowsWithDashes() {
    let folder = "rules/us/bis/affiliates-rule/2026-11-10-"
    let text = shown(
      Finding(
        "B031", .error,
        "two versions of us/bis/affiliates-rule give Nov 10, 2026 a different state",
        at: .init(place(folder + "repeal.md", 3, 7, 10), "ended from here …"),
        related: [
          .init(place(folder + "commence.md", 3, 7, 10), "… and in force again from here")
        ],
        help: ["if one comes first on that day, say so with `seq` and `seq_reason`"]),
      files: [
        folder + "repeal.md": "---\nchange: repeal\nfrom: 2026-11-10\n",
        folder + "commence.md": "---\nchange: commence\nfrom: 2026-11-10\n",
      ])
    #expect(
      text == """
        error[B031]: two versions of us/bis/affiliates-rule give Nov 10, 2026 a different state
         --> rules/us/bis/affiliates-rule/2026-11-10-repeal.md:3:7
          |
        3 | from: 2026-11-10
          |       ^^^^^^^^^^ ended from here …
          |
         ::: rules/us/bis/affiliates-rule/2026-11-10-commence.md:3:7
          |
        3 | from: 2026-11-10
          |       ---------- … and in force again from here
          |
          = help: if one comes first on that day, say so with `seq` and `seq_reason`


        """)
  }

  @Test(arguments: [
    ("a: 日本語 x", 8, 1, "a: 日本語 x", "           ^"),
    ("日本: x", 1, 2, "日本: x", " ^^^^"),
    ("\tx: y", 2, 1, "    x: y", "     ^"),
    ("e\u{301}: y", 4, 1, "e\u{301}: y", "    ^"),
    ("a\u{1b}[2Jb", 6, 1, "a\\u{1b}[2Jb", "           ^"),
    ("n\u{202E}ot", 3, 1, "n\\u{202e}ot", "          ^"),
    ("👩‍👩‍👧: y", 4, 1, "👩‍👩‍👧: y", "     ^"),
  ])
  func theCaretStandsUnderItsCharacter(
    line: String, column: Int, length: Int, shownLine: String, carets: String
  ) {
    let text = shown(finding(place("a.md", 1, column, length)), files: ["a.md": line])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[3] == "1 | " + shownLine)
    #expect(lines[4] == "  |" + carets)
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "a", count: 300) + "HERE" + String(repeating: "b", count: 300)
    let text = shown(finding(place("a.md", 1, 301, 4)), files: ["a.md": line], width: 40)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[3] == "1 | …aaaaaaaaaaHERE" + String(repeating: "b", count: 24) + "…")
    #expect(lines[4] == "  |            ^^^^")
  }

  @Test(arguments: ["a", "ä", "e\u{301}", "語"])
  func aVeryLongLineIsCutTheSameWayWhateverItIsMadeOf(letter: String) {
    let many = String(repeating: letter, count: 50_000)
    let text = shown(
      finding(place("a.md", 1, 50_001, 4)), files: ["a.md": many + "HERE" + many], width: 40)
    let lines = text.split(separator: "\n").map(String.init)
    let line = String(lines[3].dropFirst(4))
    #expect(line.hasPrefix("…" + letter) && line.hasSuffix(letter + "…"))
    #expect(line.contains(letter + "HERE" + letter) && line.count <= 41)
    let columns = line.prefix { $0 != "H" }.reduce(0) { $0 + ($1 == "語" ? 2 : 1) }
    #expect(lines[4] == "  | " + String(repeating: " ", count: columns) + "^^^^")
  }

  @Test func aVeryLongLineIsReadOutAroundThePlace() {
    let many = String(repeating: "a ", count: 50_000)
    let text = shown(
      finding(place("a.md", 1, 100_001, 4)), as: .accessible, files: ["a.md": many + "HERE" + many])
    #expect(text.utf8.count < 500 && text.contains("a HERE"))
  }

  @Test func aPlaceBehindTheEndOrInNoFileIsNoTrouble() {
    #expect(
      shown(finding(place("a.md", 9, 9, 9)), files: ["a.md": "x"])
        == "error[B001]: message\n --> a.md:9:9\n\n")
    let behind = shown(finding(place("a.md", 1, 9, 9)), files: ["a.md": "x"])
    #expect(behind.hasSuffix("1 | x\n  |  ^\n\n"))
  }

  @Test func coloursAreSentOnlyWhereTheyAreAskedFor() {
    let finding = finding(place("a.md", 1, 1, 1))
    #expect(!shown(finding, files: ["a.md": "x"]).contains("\u{1b}"))
    let coloured = shown(finding, files: ["a.md": "x"], isColoured: true)
    #expect(coloured.hasPrefix("\u{1b}[1;31merror[B001]\u{1b}[0m"))
  }

  @Test func numbersOfLinesAreAlignedToTheWidest() {
    let text = shown(
      finding(place("a.md", 10, 1, 1)),
      files: ["a.md": (1...10).map { "line \($0)" }.joined(separator: "\n")])
    #expect(text.contains("  --> a.md:10:1\n   |\n 9 | line 9\n10 | line 10\n   | ^\n"))
  }
}

private let suspend = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"

/// A place in a file.
func place(_ path: String, _ line: Int, _ column: Int, _ length: Int) -> Place {
  Place(path: path, line: line, column: column, length: length)
}

/// A finding that says nothing of interest.
func finding(_ place: Place, _ message: String = "message") -> Finding {
  Finding("B001", .error, message, at: .init(place))
}

/// The finding in a form.
func shown(
  _ finding: Finding, as form: DiagnosticsStyle.Form = .rustc, files: [String: String] = [:],
  isColoured: Bool = false, prefix: String = "", width: Int = 100
) -> String {
  Diagnostics.text(
    of: [finding], source: { files[$0].map { Array($0.utf8) } },
    style: DiagnosticsStyle(
      form: form, isColoured: isColoured, pathPrefix: prefix, width: width))
}
