import Testing

@testable import Pages

/// What the page of two days marks in a text, and how it is heard.
@Suite struct RedlineViewTests {
  private static func markup(_ earlier: String, _ later: String) -> String {
    var writer = MarkupWriter(.html) { link in
      if case .here(let name) = link { "#" + name } else { "#" }
    }
    writer.write(RedlineView(from: earlier, to: later, prefix: "t").node)
    return writer.text
  }

  @Test func everyMarkIsToldInWordsToo() {
    let text = Self.markup("one two three", "one four three")
    #expect(text.contains("<del><span class=\"unseen\">deleted: </span>two<span"))
    #expect(text.contains("<ins><span class=\"unseen\">inserted: </span>four<span"))
    #expect(text.contains("Difference 1 of 1"))
    #expect(text.contains("1 paragraph of 1 differ"))
  }

  @Test func paragraphsThatStayAreFoldedAndCounted() {
    let text = Self.markup("a\n\nb\n\nold words", "a\n\nb\n\nnew words")
    #expect(text.contains("* * * 2 paragraphs unchanged"))
  }

  @Test func layoutAloneIsNoDifference() {
    #expect(Self.markup("one two", "one\ntwo").contains("No word differs"))
  }

  @Test func aParagraphThatMovedIsLinkedFromBothEnds() throws {
    let (moved, stays) = ("one two three four five six", "a b c d e f g h")
    let root = try MarkupReader.read(
      Self.markup("\(moved)\n\n\(stays)\n\nold", "\(stays)\n\n\(moved)\n\nnew"))
    let ends = root.all("div").filter { $0.attributes["class"] == "difference" }
    let links = ends.map { $0.all("a").map { ($0.attributes["href"], $0.words) } }
    let names = ends.map { $0.attributes["id"].map { "#\($0)" } }
    let from = try #require(links.firstIndex { $0.contains { $0.1 == "New place of move 1" } })
    let to = try #require(links.firstIndex { $0.contains { $0.1 == "Old place of move 1" } })
    #expect(from != to)
    #expect(links[from].contains { $0.1 == "New place of move 1" && $0.0 == names[to] })
    #expect(links[to].contains { $0.1 == "Old place of move 1" && $0.0 == names[from] })
  }

  @Test func besideEachOtherStandTheEarlierAndTheLaterParagraph() throws {
    let text = Self.markup(
      "one two three\n\nsame as ever\n\ngone", "one four three\n\nsame as ever")
    let columns = text.split(separator: "<div class=\"abreast\">").dropFirst()
      .map { $0.filter { !$0.isNewline } }
    try #require(columns.count == 2)
    #expect(
      columns[0].contains("Earlier</p>")
        && columns[0].contains("<p>one <del>two</del> three</p>")
        && columns[0].contains("<p>one <ins>four</ins> three</p>"))
    #expect(
      columns[1].contains("<p><del>gone</del></p>")
        && columns[1].contains("Later</p><p class=\"none\">No such paragraph.</p>"))
  }

  @Test func textThatLooksLikeMarkupIsText() {
    let text = Self.markup("a", "<script>alert(1)</script>")
    #expect(!text.contains("<script>"))
    #expect(text.contains("&lt;script>") || text.contains("&lt;script&gt;"))
  }
}
