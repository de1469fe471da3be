import Reports
import Testing

/// What hosts cut, this tool cuts first, and says so.
@Suite struct HostLimitTests {
  private let many: DiffDocument

  init() throws { many = try HostCases.many.document() }

  @Test func aHundredAndFiftyFindingsAreNineAnnotationsALevelAndOneMore() throws {
    let commands = ReadCommand.all(in: try HostGolden.write(many, as: "github"))
    #expect(commands.count { $0.name == "error" } == 9)
    #expect(commands.count { $0.name == "warning" } == 9)
    #expect(commands.count { $0.name == "notice" } == 9 + 1)
    #expect(commands.last?.data == "123 more: 41 errors, 41 warnings, 41 notices; see the report")
  }

  @Test func aCommentHasTwentyRowsWorstFirstAndCountsTheRest() throws {
    let text = try HostGolden.write(many, as: "md")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| 🔴") || $0.hasPrefix("| 🟡") }
    #expect(rows.count == 20)
    #expect(rows.allSatisfy { $0.hasPrefix("| 🔴 error, past |") })
    #expect(text.contains("…and 130 more rows, cut here: see the full report"))
    #expect(text.utf8.count < 60_000)
  }

  @Test func theHostileCommentIsShortAndCutBetweenRows() throws {
    let text = try HostGolden.write(try HostCases.hostile.document(), as: "md")
    #expect(text.utf8.count < 60_000)
    #expect(text.contains("<sub>Compared "))
  }

  @Test func aSummaryIsCutBetweenRowsAtItsBudget() {
    for bytes in [4_000, 9_000, 20_000, 900 * 1_024] {
      let text = many.summary(bytes: bytes)
      #expect(text.utf8.count <= bytes)
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
      #expect(rows.allSatisfy { $0.hasSuffix(" |") })
      let cut = text.contains(" more row")
      #expect(cut == (rows.count < 150))
      if cut { #expect(text.contains("…and \(150 - rows.count) more row")) }
    }
  }

  @Test func dataIsNeverCut() throws {
    let json = try JSONReader.read(try HostGolden.write(many, as: "json"))
    #expect(json["changes"]?.elements.count == 150)
    #expect(try HostGolden.write(many, as: "jsonl").split(separator: "\n").count == 151)
    #expect(try HostGolden.write(many, as: "rdjsonl").split(separator: "\n").count == 150)
  }

  @Test(arguments: HostCases.allCases) func theSameRunGivesTheSameBytes(outcome: HostCases) throws {
    for golden in HostGolden.all where golden.outcome == outcome {
      #expect(try golden.written() == golden.written())
    }
  }
}
