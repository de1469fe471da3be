import RuleFiles
import RuleModel
import Testing

/// One bad input with the only spot it has, and one good input beside it.
struct CodeCase: Sendable {
  let spot: Spot
  let road: Road
  let bad: [UInt8]
  let good: [UInt8]

  init(_ spot: Spot, _ road: Road = .yaml, bad: String, good: String = "title: Rule\n") {
    self.init(spot, road, bytes: Array(bad.utf8), good: good)
  }

  init(_ spot: Spot, _ road: Road = .yaml, bytes: [UInt8], good: String = "title: Rule\n") {
    self.spot = spot
    self.road = road
    self.bad = bytes
    self.good = Array(good.utf8)
  }
}

@Suite struct CodeTableTests {
  private static let document = "---\ntitle: Rule\n---\nWords.\n"

  static let sources: [CodeCase] = [
    CodeCase(Spot("B001", 1, 1, 1), bytes: [UInt8](repeating: 0x20, count: 4 << 20 | 1)),
    CodeCase(
      Spot("B002", 2, 8, 1), bytes: Array("a: 1\ntitle: ".utf8) + [0xE9] + Array("\n".utf8)),
    CodeCase(Spot("B002", 1, 1, 1), bytes: [0xFF, 0xFE, 0x61, 0x00]),
    CodeCase(Spot("B003", 1, 8, 1), bad: "title: \u{0}\n"),
    CodeCase(Spot("B003", 1, 10, 1), bad: "title: ab\rc\n"),
    CodeCase(Spot("B003", 1, 10, 1), bad: "title: ab\u{2028}c\n", good: "title: é\n"),
    CodeCase(Spot("B003", 1, 8, 9), bad: "title: \"a\\u001b\"\n", good: "title: \"a\\n\"\n"),
    CodeCase(Spot("B004", 1, 1, 1), bad: "\u{FEFF}title: Rule\n"),
    CodeCase(Spot("B005", 1, 12, 1), bad: "title: Rule\r\nseq: 1\r\n"),
    CodeCase(Spot("B006", 1, 12, 1), bad: "title: Rule: exports\n"),
    CodeCase(Spot("B007", 2, 3, 2), bad: "title:\n  \t\t- x\n", good: "title:\n  - x\n"),
    CodeCase(Spot("B007", 1, 2, 1), bad: "-\tx: 1\n", good: "- x: 1\n"),
    CodeCase(Spot("B008", 1, 8, 2), bad: "title: &a Rule\n", good: "title: \"&a Rule\"\n"),
    CodeCase(Spot("B008", 1, 8, 4), bad: "title: *abc\n", good: "title: \"*abc\"\n"),
    CodeCase(Spot("B009", 1, 8, 5), bad: "title: !!str Rule\n"),
    CodeCase(Spot("B009", 1, 8, 1), bad: "title: ! Rule\n"),
    CodeCase(Spot("B009", 1, 8, 6), bad: "title: !e!foo Rule\n"),
    CodeCase(Spot("B010", 1, 1, 2), bad: "<<: {a: x}\n", good: "\"<<\": {a: x}\n"),
    CodeCase(Spot("B011", 1, 1, 6), bad: "[a, b]: x\n", good: "a b: x\n"),
    CodeCase(Spot("B011", 1, 2, 1), bad: "?\n: x\n", good: "\"\": x\n"),
    CodeCase(Spot("B011", 1, 1, 1), bad: ": x\n", good: "\":\": x\n"),
    CodeCase(Spot("B011", 1, 2, 1), bad: "{: x}\n", good: "{\"\": x}\n"),
    CodeCase(Spot("B013", 3, 1, 5), bad: "title: A\nby: x\ntitle: B\n"),
    CodeCase(Spot("B014", 2, 1, 3), bad: "title: A\n---\ntitle: B\n", good: "---\ntitle: A\n...\n"),
    CodeCase(Spot("B015", 1, 1, 5), bad: "%YAML 1.1\n---\ntitle: A\n"),
    CodeCase(Spot("B015", 1, 1, 4), bad: "%FOO bar\n---\ntitle: A\n"),
    CodeCase(
      Spot("B016", 1, 19, 1), bad: "x: " + deep(17), good: "x: " + deep(15) + "\n"),
    CodeCase(
      Spot("B017", 100_001, 1, 1), bad: String(repeating: "# x\n", count: 100_001),
      good: String(repeating: "# x\n", count: 99_999) + "title: A\n"),
    CodeCase(
      Spot("B017", 1, 200_000, 1), bad: "[" + String(repeating: "1,", count: 120_000) + "]",
      good: "[" + String(repeating: "1,", count: 99_000) + "]"),
    CodeCase(Spot("B018", 1, 1, 1), bad: ""),
    CodeCase(Spot("B018", 1, 6, 1), bad: "#none\n"),
    CodeCase(Spot("B018", 1, 1, 3), bad: "---\n"),
    CodeCase(Spot("B019", 1, 1, 1), .markdown, bad: "# Rule\n", good: document),
    CodeCase(Spot("B020", 1, 1, 3), .markdown, bad: "---\ntitle: A\n", good: document),
    CodeCase(
      Spot("B029", 1, 12, 1), bad: "title: Rule\u{202E}x\n", good: "title: حكم\n"),
  ]

  static let values: [CodeCase] = [
    CodeCase(Spot("B012", 2, 7, 10), bad: "title: A\nfrom: 2025-11-31\n"),
    CodeCase(Spot("B012", 2, 7, 10), bad: "title: A\nfrom: 2025-13-01\n"),
    CodeCase(
      Spot("B021", 2, 14, 2), bad: "title: A\nvalues: [SE, NO]\n",
      good: "title: A\nvalues: [SE, \"NO\"]\n"),
    CodeCase(
      Spot("B021", 1, 8, 4), bad: "title: 1.10\n", good: "title: '1.10'\nfrom: 2025-05-15\n"),
    CodeCase(
      Spot("B021", 2, 8, 3), bad: "title: A\nfinal: yes\n", good: "title: A\nfinal: true\n"),
    CodeCase(Spot("B021", 2, 6, 3), bad: "title: A\nseq: 010\n", good: "title: A\nseq: 10\n"),
    CodeCase(Spot("B022", 2, 7, 10), bad: "title: A\nfrom: 9999-12-31\n"),
    CodeCase(
      Spot("B022", 2, 7, 10), bad: "title: A\nfrom: 1699-12-31\n",
      good: "title: A\nfrom: 1700-01-01\n"),
    CodeCase(Spot("B023", 2, 1, 4), bad: "title: A\nform: 2025-05-15\n"),
    CodeCase(Spot("B024", 2, 1, 7), bad: "title: A\nexpires: 2025-05-15\n"),
    CodeCase(Spot("B024", 2, 1, 2), bad: "title: A\non: 2025-05-15\n"),
    CodeCase(Spot("B025", 1, 1, 6), bad: "seq: 1\n"),
    CodeCase(Spot("B025", 1, 7, 1), bad: "title:\n"),
    CodeCase(Spot("B026", 1, 8, 3), bad: "title: [A]\n"),
    CodeCase(Spot("B026", 2, 6, 5), bad: "title: A\nseq: first\n", good: "title: A\nseq: -1\n"),
    CodeCase(
      Spot("B027", 2, 9, 10), bad: "title: A\nchange: suspension\n",
      good: "title: A\nchange: suspend\n"),
    CodeCase(
      Spot("B028", 2, 7, 10), bad: "title: A\nfrom: 01/02/2025\n",
      good: "title: A\nfrom: \"2025-02-01\"\n"),
  ].map {
    CodeCase($0.spot, .decoded, bytes: $0.bad, good: String(decoding: $0.good, as: UTF8.self))
  }

  private static func deep(_ count: Int) -> String {
    String(repeating: "[", count: count) + "1" + String(repeating: "]", count: count)
  }

  @Test(arguments: sources + values)
  func aBadInputIsFoundExactlyWhereItIsAndAGoodOneIsFine(_ example: CodeCase) {
    #expect(example.road.findings(in: example.bad).map(Spot.init) == [example.spot])
    #expect(example.road.findings(in: example.good) == [])
  }

  @Test func everyCodeHasAPageAndARowOfTheTable() {
    let pages = YAMLFindings.catalogue.map(\.code)
    let rows = Set((CodeTableTests.sources + CodeTableTests.values).map(\.spot.code))
    #expect(pages == FileCode.allCases.map(\.rawValue))
    #expect(rows == Set(pages))
  }

  @Test func everyPageIsCompleteAndNamedOnce() {
    let pages = YAMLFindings.catalogue
    #expect(Set(pages.map(\.slug)).count == pages.count)
    for page in pages {
      #expect(!page.summary.isEmpty && !page.summary.hasSuffix("."))
      #expect(page.explanation.contains("Not so:\n  ") && page.explanation.contains("But so:\n  "))
    }
  }

  @Test(arguments: sources + values)
  func everyFindingSaysWhatToDo(_ example: CodeCase) {
    for finding in example.road.findings(in: example.bad) {
      #expect(!finding.help.isEmpty)
      #expect(!finding.message.hasSuffix("."))
    }
  }
}
