import RuleFiles
import RuleModel
import Testing

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> Reading<FrontMatter> {
    FrontMatter.split(Array(text.utf8), path: "a.md")
  }

  @Test(arguments: [
    ("---\na: 1\n---\nBody.\n", "a: 1\n", "Body.\n", 4),
    ("---\r\na: 1\r\n---\r\nBody.\r\n", "a: 1\r\n", "Body.\r\n", 4),
    ("---\na: 1\n---", "a: 1\n", "", 4),
    ("---\na: 1\n\n---\n\nBody", "a: 1\n\n", "\nBody", 5),
    ("--- \na: 1\n---\t\n---\n", "a: 1\n", "---\n", 4),
    ("---\n---\n", "", "", 3),
  ])
  func aFileIsSplitAtItsTwoFences(text: String, yaml: String, body: String, line: Int) throws {
    let front = try #require(split(text).value)
    #expect(String(decoding: front.yaml, as: UTF8.self) == yaml)
    #expect(front.yamlFirstLine == 2)
    #expect(front.body.text == body)
    #expect(front.body.firstLine == line)
  }

  @Test(arguments: ["", "\n---\na: 1\n---\n", "----\n", "title: A\n", "--- a\n---\n"])
  func aFileThatBeginsOtherwiseHasNoFrontMatter(text: String) {
    #expect(split(text).findings.map(Spot.init) == [Spot("B019", 1, 1, 1)])
  }

  @Test(arguments: ["---", "---\n", "---\na: 1\n --- \n", "---\r\na: 1\r\n----\r\n"])
  func frontMatterMustEnd(text: String) {
    #expect(split(text).findings.map(Spot.init) == [Spot("B020", 1, 1, 3)])
  }

  @Test(arguments: [
    ("Words\u{1B}[2J\n", Spot("B003", 5, 6, 1)), ("日本\u{85}\n", Spot("B003", 5, 3, 1)),
    ("a\rb\n", Spot("B003", 5, 2, 1)), ("a\u{2066}b\n", Spot("B029", 5, 2, 1)),
    ("a\u{7F}b\n", Spot("B003", 5, 2, 1)),
  ])
  func theBodyHoldsNothingThatSteers(words: String, spot: Spot) {
    #expect(split("---\na: 1\n---\n\n" + words).findings.map(Spot.init) == [spot])
  }

  @Test func aBodyThatIsNotUTF8SaysWhere() {
    let bytes = Array("---\na: 1\n---\nab".utf8) + [0xE9, 0x0A]
    let findings = FrontMatter.split(bytes, path: "a.md").findings
    #expect(findings.map(Spot.init) == [Spot("B002", 4, 3, 1)])
    #expect(findings.first?.help == ["save the file as UTF-8; in Latin-1 this byte is `é`"])
  }

  @Test func bothPartsAreToldTogetherWithLinesOfTheFile() {
    let text = "\u{FEFF}---\r\na: 1\r\na: 2\r\n---\r\nx\u{0}\r\n"
    let spots = FrontMatter.read(Array(text.utf8), path: "a.md").findings.map(Spot.init)
    #expect(
      spots == [
        Spot("B004", 1, 1, 1), Spot("B005", 2, 5, 1), Spot("B013", 3, 1, 1), Spot("B003", 5, 2, 1),
      ])
  }

  @Test func tabsAndLineFeedsAreWords() {
    #expect(split("---\na: 1\n---\n\tcode\n\u{200F}\n").findings == [])
  }
}
