import Prose
import Testing

@Suite struct ProseTests {
  @Test func rawHTMLIsText() {
    #expect(ProseReading.blocks(of: "<script>x</script>\n") == [.literal("<script>x</script>\n")])
    #expect(
      ProseReading.blocks(of: "a <b>c</b>")
        == [.paragraph([.text("a "), .text("<b>"), .text("c"), .text("</b>")])])
  }

  @Test func tablesAndStruckOutWordsAreRead() {
    #expect(
      ProseReading.blocks(of: "| a | b |\n| --- | --- |\n| ~~c~~ | `d` |\n")
        == [
          .table(
            head: [[.text("a")], [.text("b")]],
            rows: [[[.struck([.text("c")])], [.code("d")]]])
        ])
  }

  @Test func listsKeepTheirFirstNumberAndLinksTheirAddress() {
    #expect(
      ProseReading.blocks(of: "3. a\n4. b")
        == [
          .list(
            start: 3, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]])
        ])
    #expect(
      ProseReading.blocks(of: "[x](javascript:y)")
        == [.paragraph([.link(address: "javascript:y", [.text("x")])])])
  }

  @Test(arguments: [
    "", "\u{0}", "[[[[", "> > > >", "\r\n\r\n", "*" + String(repeating: "_*", count: 500),
    String(repeating: "- ", count: 300), "&#0; &amp; &bogus;", "\u{FEFF}x",
  ])
  func everyTextIsRead(text: String) { _ = ProseReading.blocks(of: text) }
}
