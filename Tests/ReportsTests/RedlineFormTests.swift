import Days
import Redlines
import Reports
import RuleModel
import Testing

/// How a redline is written.
@Suite struct RedlineFormTests {
  private let redline = Redline(
    from: "Kept.\n\nA license is required, now.\n\nThis one goes away for good.",
    to: "Kept.\n\nA permit is required now.\n\nThis one is entirely another.")

  @Test(arguments: [
    (
      RedlineMarks.git,
      "A [-license-] {+permit+} is required[-,-] now.\n\nThis one [-goes away for good-] {+is entirely another+}."
    ),
    (
      .legis,
      "A [license] _permit_ is required[,] now.\n\nThis one [goes away for good] _is entirely another_."
    ),
    (
      .words,
      "A (deleted: license) (inserted: permit) is required(deleted: ,) now.\n\nThis one (deleted: goes away for good) (inserted: is entirely another)."
    ),
  ])
  func marksTellWhatColoursWould(marks: RedlineMarks, expected: String) {
    let text = redline.text(Style(width: 120), marks: marks)
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    #expect(lines.first == "* * *  (1 paragraph unchanged)")
    #expect(lines.dropFirst().joined(separator: " ") == expected.replacing("\n\n", with: " "))
  }

  @Test func coloursAreAddedToMarksAndTakenFromNothing() {
    let painted = redline.text(Style(color: true), marks: nil)
    #expect(painted.contains("\u{1B}[9;31m[-license-]\u{1B}[0m"))
    #expect(painted.contains("\u{1B}[21;34m{+permit+}\u{1B}[0m"))
    let plain = painted.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == redline.text(Style(), marks: nil))
  }

  @Test func aScreenReaderHearsWordsAndNoColumns() {
    let text = redline.text(Style(accessible: true), marks: nil)
    #expect(text.hasPrefix("1 paragraph unchanged."))
    #expect(text.contains("(deleted: license)"))
    #expect(!text.contains("* * *"))
  }

  @Test func markdownMarksWholeWordsSoThatTheyAreMarks() {
    #expect(
      redline.markdown()
        == """
        \\* \\* \\*

        A ~~license~~ **permit** is ~~required,~~ **required** now.

        This one ~~goes away for good.~~ **is entirely another.**
        """)
  }

  @Test func aLimitCutsMarkdownAtAParagraphAndCountsTheRest() {
    let text = redline.markdown(limit: 80)
    #expect(text.hasSuffix("…and 1 more paragraph that differs"))
    #expect(!text.contains("This one"))
  }

  @Test(arguments: [
    "- item | cell", "1. one", "# title", "<b>bold</b>", "**bold** ~~struck~~ `code`",
    "@team &amp;",
    "[link](http://x)", "+ plus", "=== rule",
  ])
  func hostileTextIsNoMarkdown(text: String) {
    let markdown = Redline(from: "old words", to: text).markdown()
    #expect(!markdown.contains("<b>") && !markdown.contains("[link]") && !markdown.contains("@"))
    let whole = Redline(from: text, to: text).markdown(isWhole: true)
    #expect(whole.first.map { !"-+=#1<*@[".contains($0) || whole.hasPrefix("1\\.") } == true)
  }

  @Test func hostileTextIsNoMarkupAndSendsNothingToATerminal() {
    let hostile = Redline(
      from: "</del><script>alert(1)</script> \u{1B}[2J", to: "\"><img src=x> & 'b' \u{202E}")
    let page = hostile.html(prefix: "x\"><i>")
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<i>"))
    #expect(!(page + hostile.text(Style(), marks: nil)).contains("\u{1B}"))
    #expect(hostile.text(Style(), marks: nil).contains("\\u{1b}[2J"))
  }

  @Test func aPageTellsInsertedAndDeletedInWordsToo() {
    let page = redline.html()
    #expect(
      page.contains(
        "<del><span class=\"visually-hidden\">deleted </span>license<span class=\"visually-hidden\">"
          + " end deleted</span></del>"))
    #expect(page.contains("<ins><span class=\"visually-hidden\">inserted </span>permit"))
  }

  @Test func bothEndsOfAMoveAreLinked() {
    let moved = Redline(
      from: "One two three four five.\n\nSix seven.\n\nEight nine.",
      to: "Six seven.\n\nEight nine.\n\nOne two three four five.")
    let page = moved.html(prefix: "r")
    #expect(page.contains("id=\"r-move-1-from\"><a href=\"#r-move-1-to\">Move 1, from here:</a>"))
    #expect(page.contains("id=\"r-move-1-to\"><a href=\"#r-move-1-from\">Move 1, to here:</a>"))
    #expect(moved.text(Style(), marks: nil).contains("Move 1, to here: {+One two"))
  }
}
