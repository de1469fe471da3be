import Testing

@testable import Pages

/// What the page of two days marks in a text, and how it is heard.
@Suite struct RedlineViewTests {
  private static func markup(_ earlier: String, _ later: String) -> String {
    var writer = MarkupWriter(.html) { _ in "#" }
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

  @Test func textThatLooksLikeMarkupIsText() {
    let text = Self.markup("a", "<script>alert(1)</script>")
    #expect(!text.contains("<script>"))
  }
}
