import RuleFiles
import RuleModel
import Testing

@Suite struct CaretTests {
  @Test(arguments: [
    ("👩‍👩‍👧‍👦: {a: 1, a: 2}\n", Spot("B013", 1, 11, 1)),
    ("日本語: {法: 1, 法: 2}\n", Spot("B013", 1, 13, 1)),
    ("e\u{301}tat: [x, &a y]\n", Spot("B008", 1, 11, 2)),
    ("e\u{301}tat: {法令: 1, 法令: 2}\n", Spot("B013", 1, 15, 2)),
    ("a: \"日本\" # 👍\nb: '👍🏽' : x\n", Spot("B006", 2, 8, 1)),
    ("日本: é\u{202E}\n", Spot("B029", 1, 6, 1)),
    ("法: \"👍\\u0000\"\n", Spot("B003", 1, 4, 9)),
  ])
  func wideAndCombiningCharactersAreOneColumnEach(text: String, spot: Spot) {
    #expect(Road.yaml.findings(in: Array(text.utf8)).map(Spot.init) == [spot])
  }

  @Test func everyNodeKnowsItsPlace() throws {
    let text = "# c\nkey: [é, \"b\" ]\nlist:\n- 日本: x y\n  z: |\n    words\nend: {a: 1,\n  b: 2}\n"
    let node = try #require(YAMLReader.read(Array(text.utf8), path: "p").value)
    let places = node.everyNode.map { [$0.place.line, $0.place.column, $0.place.length] }
    #expect(
      places == [
        [2, 1, 14], [2, 1, 3], [2, 6, 9], [2, 7, 1], [2, 10, 3], [3, 1, 4], [4, 1, 9],
        [4, 3, 7], [4, 3, 2], [4, 7, 3], [5, 3, 1], [5, 6, 1], [7, 1, 3], [7, 6, 6], [7, 7, 1],
        [7, 10, 1], [8, 3, 1], [8, 6, 1],
      ])
  }

  @Test func windowsLineEndsLeaveLinesAndColumnsRight() {
    let text = "title: A\r\nby: x\r\ntitle: B\r\n"
    let spots = Road.yaml.findings(in: Array(text.utf8)).map(Spot.init)
    #expect(spots == [Spot("B005", 1, 9, 1), Spot("B013", 3, 1, 5)])
  }

  @Test func aDuplicateKeyPointsAtTheFirst() throws {
    let findings = Road.yaml.findings(in: Array("a: 1\nb: 2\na: 3\n".utf8))
    let related = try #require(findings.first?.related.first)
    #expect((related.place.line, related.place.column) == (1, 1))
    #expect(related.words == "first here")
  }

  @Test(arguments: [
    ("a: [1, 2\n", Spot("B006", 1, 4, 1)), ("a: \"x\nb: 1\n", Spot("B006", 1, 4, 1)),
    ("a: 1\nword\n", Spot("B006", 2, 1, 1)), ("a: 1\n b: 2\n", Spot("B006", 2, 3, 1)),
    ("a: @x\n", Spot("B006", 1, 4, 1)), ("a: \"\\q\"\n", Spot("B006", 1, 5, 1)),
    ("a: |x\n  y\n", Spot("B006", 1, 5, 1)), ("a: 'x' y\n", Spot("B006", 1, 8, 1)),
    ("a: {b: 1\n", Spot("B006", 1, 4, 1)), ("a: - b\n", Spot("B006", 1, 4, 1)),
    ("- a\nb: 1\n", Spot("B006", 2, 1, 1)), ("a: [,]\n", Spot("B006", 1, 5, 1)),
  ])
  func aSyntaxErrorIsWhereAReaderLooks(text: String, spot: Spot) {
    #expect(Road.yaml.findings(in: Array(text.utf8)).map(Spot.init) == [spot])
  }

  @Test func problemsOfOneFileAreToldTogether() {
    let text = "a: &x 1\nb: *x\nc: !t 1\na: 2\nd: [1\n"
    let codes = Road.yaml.findings(in: Array(text.utf8)).map(\.code)
    #expect(codes == ["B008", "B008", "B009", "B013", "B006"])
  }
}
