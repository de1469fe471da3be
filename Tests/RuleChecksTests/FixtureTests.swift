import RuleChecks
import RuleFiles
import RuleModel
import Testing

@Suite struct FixtureTests {
  static let codes = FixtureFolder.root.folder("Checks").names

  @Test func whatAllFixturesShareHasNothingWrongWithIt() throws {
    let checked = try CheckedFiles(FixtureFolder.root.folder("Base").files())
    #expect(checked.reading.findings.isEmpty)
    #expect(checked.findings.map { "\($0.code) \($0.message)" } == [])
  }

  @Test(arguments: codes)
  func theBadBookHasExactlyTheFindingsRecorded(code: String) throws {
    let fixture = CheckFixture(code: code, name: "bad")
    let checked = try CheckedFiles(fixture.files)
    #expect(checked.reading.findings.map(\.message) == [])
    let lines = checked.lines(of: code)
    if FixtureFolder.isRecording { fixture.record(lines) }
    #expect(!lines.isEmpty)
    #expect(lines == fixture.expected)
  }

  @Test(arguments: codes)
  func theGoodBookHasNone(code: String) throws {
    let checked = try CheckedFiles(CheckFixture(code: code, name: "good").files)
    #expect(checked.reading.findings.map(\.message) == [])
    #expect(checked.lines(of: code) == [])
  }

  @Test(arguments: codes, ["good", "bad"])
  func everyFindingPointsAtSomethingAndSpeaksPlainly(code: String, name: String) throws {
    let checked = try CheckedFiles(CheckFixture(code: code, name: name).files)
    for finding in checked.findings {
      for label in [finding.label] + finding.related {
        #expect(checked.has(label.place), "\(finding.code) \(label.place)")
        #expect(!label.words.hasSuffix("."), "\(finding.code)")
      }
      #expect(!finding.message.hasSuffix(".") && !finding.message.contains("\n"), "\(finding.code)")
    }
  }
}

@Suite struct UnseenDifferenceTests {
  @Test func namesThatLookTheSameAreOneFileOnSomeDisks() throws {
    let base = FixtureFolder.root.folder("Base").files()
    let twins = ["acks/caf\u{E9}.yaml", "acks/cafe\u{301}.yaml", "acks/tea.yaml"]
    let checked = try CheckedFiles(base + twins.map { BookFile(path: $0, bytes: []) })
    #expect(checked.findings.count { $0.code == "B088" } == 1)
  }
}

@Suite struct CrowdedFolderTests {
  @Test func aFolderOfMoreThanTenThousandFilesIsTooLong() throws {
    let base = FixtureFolder.root.folder("Base").files()
    let many = { (count: Int) in
      (1...count).map { BookFile(path: "acks/\($0).yaml", bytes: []) }
    }
    #expect(try CheckedFiles(base + many(10_000)).lines(of: "B090") == [])
    #expect(try CheckedFiles(base + many(10_001)).lines(of: "B090") == ["B090 acks:1:1"])
  }
}
