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

@Suite struct LineEndTests {
  @Test func proseIsReadWhicheverWayItsLinesEnd() throws {
    let bad = CheckFixture(code: "B108", name: "bad")
    let windows = bad.files.map { file in
      BookFile(path: file.path, bytes: file.bytes.flatMap { $0 == 10 ? [13, 10] : [$0] })
    }
    #expect(try CheckedFiles(windows).lines(of: "B108") == bad.expected)
  }
}

@Suite struct ManyMissingTests {
  @Test func onlyTheFirstOfManyMissingNamesGetASuggestion() throws {
    let base = FixtureFolder.root.folder("Base").files()
    let missing = (10...60).map { number in
      BookFile(
        path: "rules/n/r/2025-03-\(number)-require.md",
        bytes: Array("---\nchange: require\nfrom: 2025-03-01\nby: n/ac\nat: s. 2\n---\n".utf8))
    }
    let found = RulebookReader.read(base + missing).findings.filter { $0.code == "B032" }
    #expect(found.count == 51)
    #expect(found.count { $0.help.contains("did you mean `n/act`?") } == Suggestions.most)
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

  @Test func foldersCountLikeFiles() throws {
    let base = FixtureFolder.root.folder("Base").files()
    let nested = { (count: Int) in
      (1...count).flatMap { [$0, -$0] }.map { number in
        let folder = number > 0 ? "acks/\(number)" : "acks/\(-number).x/y"
        return BookFile(path: folder + "/a.yaml", bytes: [])
      }
    }
    #expect(try CheckedFiles(base + nested(5_000)).lines(of: "B090") == [])
    #expect(try CheckedFiles(base + nested(5_001)).lines(of: "B090") == ["B090 acks:1:1"])
  }
}
