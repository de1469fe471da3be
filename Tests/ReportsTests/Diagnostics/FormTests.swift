import Reports
import RuleModel
import Testing

@Suite struct FormTests {
  private let example = Finding(
    "B012", .error, "no such day: November has 30 days",
    at: .init(place("rules/r/x.md", 4, 10, 10), "not a calendar date"),
    help: ["did you mean 2025-11-30?"])

  @Test func shortIsExactlyOneLineWithThePathFromTheRepository() {
    #expect(
      shown(example, as: .short, prefix: "Rulebook")
        == "Rulebook/rules/r/x.md:4:10: error[B012]: no such day: November has 30 days\n")
    let forged = finding(place("a\n.md", 1, 1, 1), "one\ntwo\u{1b}")
    #expect(shown(forged, as: .short) == "a\\u{a}.md:1:1: error[B001]: one\\u{a}two\\u{1b}\n")
  }

  @Test func aWorkflowCommandHasItsPlaceAndItsHelp() {
    #expect(
      shown(example, as: .github, prefix: "Rulebook")
        == "::error file=Rulebook/rules/r/x.md,line=4,col=10,endColumn=20,title=B012::"
        + "no such day: November has 30 days%0Ahelp: did you mean 2025-11-30?\n")
  }

  @Test func nothingInAFileCanForgeAWorkflowCommand() {
    let forged = finding(
      place("a,b:c%\n::error::.md", 1, 1, 1), "x\n::set-env name=A::b\r%0A::stop-commands::y")
    let text = shown(forged, as: .github)
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
    #expect(text.hasPrefix("::error file=a%2Cb%3Ac%25\\u{a}%3A%3Aerror%3A%3A.md,line=1,"))
    #expect(text.hasSuffix("::x\\u{a}::set-env name=A::b\\u{d}%250A::stop-commands::y\n"))
  }

  @Test func warningsAndNotesHaveTheirNames() {
    let levels: [(Finding.Level, String)] = [
      (.error, "::error "), (.warning, "::warning "), (.note, "::notice "),
    ]
    for (level, start) in levels {
      let finding = Finding("B001", level, "m", at: .init(place("a", 1, 1, 1)))
      #expect(shown(finding, as: .github).hasPrefix(start))
    }
  }

  @Test func dataHasEverythingAFindingSays() {
    #expect(
      shown(example, as: .json) == """
        {
          "format": "inforce.check",
          "version": "1.0",
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "findings": [
            {
              "code": "B012",
              "level": "error",
              "message": "no such day: November has 30 days",
              "path": "rules/r/x.md",
              "line": 4,
              "column": 10,
              "length": 10,
              "words": "not a calendar date",
              "related": [],
              "help": ["did you mean 2025-11-30?"]
            }
          ]
        }

        """)
  }

  @Test func inWordsEveryFactHasALineOfItsOwn() {
    let text = shown(
      example, as: .accessible, files: ["rules/r/x.md": "\n\n\n  through: 2025-11-31\u{7}\n"])
    #expect(
      text == """
        Error B012: no such day: November has 30 days.
        File rules/r/x.md.
        Line 4, column 10. The line reads: through: 2025-11-31\\u{7}
        There: not a calendar date.
        Help: did you mean 2025-11-30?


        """)
  }

  @Test func theSummaryCountsFilesAndTheRulesThatAreFine() {
    let rules = ["r", "s", "t"].map { RuleID($0) }
    #expect(DiagnosticsSummary([], rules: rules).line == "nothing is wrong; 3 rules are fine")
    #expect(
      DiagnosticsSummary([example], rules: rules).line
        == "1 error in 1 file; 2 other rules are fine")
    let related = Finding(
      "B031", .warning, "m", at: .init(place("rules/r/y.md", 1, 1, 1)),
      related: [.init(place("rules/s/z.md", 1, 1, 1))])
    #expect(
      DiagnosticsSummary([example, related], rules: rules).line
        == "1 error, 1 warning in 3 files; 1 other rule is fine")
  }
}
