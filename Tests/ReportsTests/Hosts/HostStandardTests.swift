import Reports
import RuleChanges
import Testing

/// Every format is what its standard says, whatever was found.
@Suite struct HostStandardTests {
  private func written(_ outcome: HostCases, _ format: String) throws -> String {
    try HostGolden.write(try outcome.document(), as: format)
  }

  @Test(arguments: HostCases.allCases) func sarifIsSARIF(outcome: HostCases) throws {
    for showsAccepted in [false, true] {
      let text = try HostGolden.write(
        try outcome.document(), as: "sarif", showsAccepted: showsAccepted)
      let document = try JSONReader.read(text)
      let schema = SARIFStandard.schema
      #expect(SchemaValidator(schema).problems(document, schema) == [])
      #expect(SARIFProse.problems(document) == [])
    }
  }

  @Test(arguments: HostCases.allCases) func theReportFitsItsOwnSchema(outcome: HostCases) throws {
    let schema = try #require(Schemas.named("diff")).json
    let report = try JSONReader.read(try written(outcome, "json"))
    #expect(SchemaValidator(schema).problems(report, schema) == [])
  }

  @Test func theValidatorOfSARIFSeesWhatIsWrong() throws {
    let broken: [JSON] = [
      ["version": "2.1.0"],
      ["version": "2.1.0", "runs": [["tool": ["driver": ["name": "x"]], "more": 1]]],
      ["version": "2.1.0", "runs": [["tool": ["driver": [:]]]]],
      ["version": "2.2.0", "runs": []],
    ]
    let schema = SARIFStandard.schema
    for document in broken {
      #expect(SchemaValidator(schema).problems(document, schema) != [], "\(document.compact)")
    }
    let result: JSON = [
      "ruleId": "A101", "ruleIndex": 7, "kind": "fail", "level": "error", "locations": [[:]],
      "message": ["text": "{0}"],
    ]
    #expect(SARIFProse.problems(["runs": [["results": [result]]]]).count == 2)
  }

  @Test(arguments: HostCases.allCases) func junitIsWellFormedAndItsCountsAddUp(
    outcome: HostCases
  ) throws {
    let root = try XMLReader.read(try written(outcome, "junit"))
    #expect(root.name == "testsuites")
    let suites = root.all("testsuite")
    for suite in suites { expectCounts(of: suite, among: suite.all("testcase")) }
    expectCounts(of: root, among: suites.flatMap { $0.all("testcase") })
    let names = suites.flatMap { $0.all("testcase") }.map { "\($0.attributes)" }
    #expect(Set(names).count == names.count)
    #expect(Set(suites.map { $0.attributes["name"] }).count == suites.count)
  }

  private func expectCounts(of element: XMLElement, among cases: [XMLElement]) {
    #expect(element.count("tests") == cases.count)
    #expect(element.count("failures") == cases.count { !$0.all("failure").isEmpty })
    #expect(element.count("errors") == cases.count { !$0.all("error").isEmpty })
    #expect(element.count("skipped") == cases.count { !$0.all("skipped").isEmpty })
    for test in cases {
      #expect((test.all("failure") + test.all("error") + test.all("skipped")).count <= 1)
      #expect(test.attributes["name"] != nil && test.attributes["classname"] != nil)
    }
  }

  @Test(arguments: [
    "<a>", "<a></b>", "<a b=\"1\" b=\"2\"/>", "<a>&x;</a>", "<a>]]></a>", "<a>\u{1}</a>",
    "<a/><a/>",
    "<a b=\"<\"/>",
  ]) func theReaderOfXMLRefusesWhatIsNotWellFormed(text: String) {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    #expect(throws: XMLReader.Malformed.self) { try XMLReader.read(head + text) }
  }

  @Test(arguments: HostCases.allCases) func codeQualityHasWhatTheWidgetNeeds(
    outcome: HostCases
  ) throws {
    let items = try JSONReader.read(try written(outcome, "gitlab")).elements
    let schema = LineStandards.codeQuality
    for item in items { #expect(SchemaValidator(schema).problems(item, schema) == []) }
    let fingerprints = items.compactMap { $0["fingerprint"]?.text }
    #expect(Set(fingerprints).count == items.count)
  }

  @Test(arguments: HostCases.allCases) func everyLineForReviewdogIsADiagnostic(
    outcome: HostCases
  ) throws {
    let schema = LineStandards.diagnostic
    for line in try written(outcome, "rdjsonl").split(separator: "\n") {
      let diagnostic = try JSONReader.read(String(line))
      #expect(SchemaValidator(schema).problems(diagnostic, schema) == [])
    }
  }

  @Test(arguments: HostCases.allCases) func everyLineForTheRunnerIsOneCommandOfOurs(
    outcome: HostCases
  ) throws {
    let text = try written(outcome, "github")
    let commands = ReadCommand.all(in: text)
    #expect(commands.count == text.utf8.count { $0 == 0x0A })
    for command in commands {
      #expect(["error", "warning", "notice"].contains(command.name))
      #expect(
        Set(command.properties.keys).isSubset(of: ["file", "line", "col", "endColumn", "title"]))
      #expect(
        command.properties["title"]?.hasPrefix("A") == true || command.data.contains(" more: "))
    }
  }

  @Test(arguments: HostCases.allCases) func resultsForLaterStepsCannotBeForged(
    outcome: HostCases
  ) throws {
    let document = try outcome.document()
    let setting = HostSetting(
      version: "0.0.0", showsAcceptedInSARIF: false,
      reportPath: "a\nverdict=pass\nEOF\ninforce-x\n" + HostWords.attack)
    let format = try #require(HostFormats.named("github-output"))
    let results = try ReadResults.read(format.write(document, setting))
    let names = [
      "verdict", "errors", "warnings", "notices", "acknowledged", "changed-rules", "report",
    ]
    #expect(Set(results.keys) == Set(names))
    #expect(results["verdict"] == document.report.verdict.rawValue)
    #expect(results["report"] == setting.reportPath)
  }
}
