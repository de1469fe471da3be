import RuleFiles
import RuleModel
import Testing

@Suite struct AttackTests {
  @Test func anAliasBombIsRefusedWithoutBeingFollowed() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let findings = Road.yaml.findings(in: Array(text.utf8))
    #expect(findings.map(\.code) == [String](repeating: "B008", count: 20))
    #expect(findings.last?.help.last == "113 more like this are not listed")
    #expect(Spot(findings[0]) == Spot("B008", 1, 5, 3))
  }

  @Test func frontMatterOfTooManyLinesIsRefused() {
    let text = "---\n" + String(repeating: "# x\n", count: 150_000) + "---\n"
    let findings = Road.markdown.findings(in: Array(text.utf8))
    #expect(findings.map(Spot.init) == [Spot("B017", 100_002, 1, 1)])
  }

  @Test func frontMatterOfAsManyLinesAsAllowedIsRead() {
    let text = "---\na: 1\n" + String(repeating: "# x\n", count: 99_999) + "---\nWords"
    let reading = FrontMatter.read(Array(text.utf8), path: "a.md")
    #expect(reading.findings == [])
    #expect(reading.value?.body.firstLine == 100_003)
  }

  @Test func aHugeMarkdownFileIsRefusedByItsSize() {
    let findings = Road.markdown.findings(in: [UInt8](repeating: 0x2D, count: 17 << 20))
    #expect(findings.map(Spot.init) == [Spot("B001", 1, 1, 1)])
  }

  @Test func limitsAreParameters() {
    let limits = ReadingLimits(yamlBytes: 10, markdownBytes: 20, lines: 2, nodes: 3, depth: 1)
    let codes = ["a: 1\nb: 2\n\n", "a: [1]", "a: 1\nb: 2", "a: 1"].map { text in
      YAMLReader.read(Array(text.utf8), path: "p", limits: limits).findings.map(\.code)
    }
    #expect(codes == [["B001"], ["B016"], ["B017"], []])
  }

  @Test(arguments: [
    "[", "{", "- ", "? ", "[{", "- - ", "a: {b: ", "'x", "\"x", "|\n", "!", "&", "%",
  ])
  func nestingAndRepetitionWithoutEndStops(part: String) {
    let text = String(repeating: part, count: 200_000 / part.utf8.count)
    #expect(!Road.yaml.findings(in: Array(text.utf8)).isEmpty)
  }

  @Test func oneLongLineOfWideCharactersIsNotSlow() {
    let text = "[" + String(repeating: "é, &a b, ", count: 49_000) + "]"
    let clock = ContinuousClock()
    let time = clock.measure { _ = Road.yaml.findings(in: Array(text.utf8)) }
    #expect(time < .seconds(20))
  }
}
