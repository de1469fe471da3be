import Reports
import RuleChanges
import RuleModel
import Testing

/// All formats of one run tell the same: which findings there are, how many, and how grave.
@Suite struct HostAgreementTests {
  private static let outcomes: [HostCases] = [.nothing, .mixed, .accepted, .incomplete, .unmade]

  /// The ids of the findings that a host is told of.
  private func ids(in document: DiffDocument) -> Set<String> {
    Set(document.report.changes.filter { $0.level != .none }.map(\.id))
  }

  @Test(arguments: outcomes) func everyFormatNamesTheSameFindings(outcome: HostCases) throws {
    let document = try outcome.document()
    let ids = ids(in: document)
    for name in ["text", "json", "jsonl", "github", "sarif", "junit", "gitlab", "rdjsonl"] {
      let text = try HostGolden.write(document, as: name)
      let missing = ids.filter { !text.contains($0) }
      #expect(missing == [], "\(name)")
    }
    let rows = Set(document.report.changes.filter { $0.span != nil }.map(\.id))
    for name in ["md", "summary"] {
      let text = try HostGolden.write(document, as: name)
      #expect(rows.filter { !text.contains($0) } == [], "\(name)")
    }
  }

  @Test(arguments: outcomes + [.many]) func everyFormatCountsTheSame(outcome: HostCases) throws {
    let document = try outcome.document()
    let levels: [ChangeLevel] = [.error, .warning, .notice]
    let counts = levels.map(document.report.count)
    let accepted = document.report.acknowledged
    let failures = document.report.problems.count

    let sarif = try JSONReader.read(
      try HostGolden.write(document, as: "sarif", showsAccepted: false))
    let results = sarif["runs"]?.elements.first?["results"]?.elements ?? []
    #expect(
      ["error", "warning", "note"].map { level in
        results.count { $0["level"]?.text == level }
      } == counts)

    let lines = try HostGolden.write(document, as: "rdjsonl").split(separator: "\n")
      .map { try JSONReader.read(String($0)) }
    #expect(
      ["ERROR", "WARNING", "INFO"].map { severity in
        lines.count { $0["severity"]?.text == severity }
      } == [counts[0] + failures, counts[1], counts[2] + accepted])

    let items = try JSONReader.read(try HostGolden.write(document, as: "gitlab")).elements
    #expect(
      [["critical", "blocker"], ["major"], ["info"]].map { severities in
        items.count { severities.contains($0["severity"]?.text ?? "") }
      } == [counts[0] + failures, counts[1], counts[2] + accepted])

    let told = try ReadResults.read(try HostGolden.write(document, as: "github-output"))
    #expect(
      ["errors", "warnings", "notices", "acknowledged"].map { told[$0] }
        == (counts + [accepted]).map { "\($0)" })
  }

  @Test(arguments: outcomes) func annotationsAreTheFindings(outcome: HostCases) throws {
    let document = try outcome.document()
    let commands = ReadCommand.all(in: try HostGolden.write(document, as: "github"))
    let changes = document.report.changes
    #expect(commands.count == changes.count + document.report.problems.count)
    for change in changes {
      let own = commands.filter {
        $0.data.contains("id \(change.id)\n") || $0.data.hasSuffix(change.id)
      }
      #expect(own.count == 1)
      #expect(own.first?.name == (change.acknowledged == nil ? change.level.rawValue : "notice"))
      #expect(own.first?.properties["title"]?.hasPrefix(change.code.rawValue + " ") == true)
      #expect(own.first?.properties["line"] == change.place.map { "\($0.line)" })
      #expect(own.first?.properties["file"] == change.place.map { "Rulebook/\($0.path)" })
    }
  }

  @Test(arguments: outcomes + [.many]) func aCaseFailsExactlyWhereAnUnacceptedChangeReachesTheGate(
    outcome: HostCases
  ) throws {
    let report = try outcome.document().report
    let root = try XMLReader.read(try HostGolden.write(try outcome.document(), as: "junit"))
    let cases = root.all("testsuite").flatMap { $0.all("testcase") }
    let failing = Set(
      report.changes.filter { $0.reachesGate && $0.acknowledged == nil }.map(\.subject.text))
    #expect(
      Set(cases.filter { !$0.all("failure").isEmpty }.compactMap { $0.attributes["name"] })
        == failing)
    let unread = Set(report.problems.map { $0.subject == .book ? "rulebook" : $0.subject.text })
    #expect(
      Set(cases.filter { !$0.all("error").isEmpty }.compactMap { $0.attributes["name"] }) == unread)
  }

  @Test func whatWasNotComparedNeverLooksLikeNoChange() throws {
    for outcome in [HostCases.incomplete, .unmade] {
      let document = try outcome.document()
      for name in ["text", "md", "summary", "github", "gitlab", "rdjsonl", "junit", "sarif"] {
        let text = try HostGolden.write(document, as: name)
        #expect(text.lowercased().contains("could not compare"), "\(name)")
        #expect(text.contains("do not merge on this result"), "\(name)")
        #expect(!text.contains("No answer changed"), "\(name)")
      }
      #expect(
        try HostGolden.write(document, as: "github-output").hasPrefix("verdict=incomplete\n"))
      let cases = try XMLReader.read(try HostGolden.write(document, as: "junit"))
      #expect(cases.count("errors") == 1)
    }
  }
}
