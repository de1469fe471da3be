import Redlines
import Testing

/// What a person sees in a redline.
@Suite struct RedlineTests {
  @Test(arguments: [
    ("the red car stops.", "the red car stops.", "= the red car stops."),
    ("the red car stops.", "the blue car stops.", "~ the [red] {blue} car stops."),
    ("listed parties", "listed, parties", "~ listed{,} parties"),
    ("see 744.11(a)(1).", "see 744.11(a)(2).", "~ see [744.11(a)(1)] {744.11(a)(2)}."),
    ("a license (the paper) is", "a license is", "~ a license [(the paper)] is"),
    ("", "new words", "+ {new words}"),
    ("old words", "", "- [old words]"),
    ("one two\nthree", "one\ntwo three", "= one two three"),
    ("it's “so”", "it’s \"so\"", "= it’s \"so\""),
    ("cafe\u{301} au lait", "caf\u{E9} noir", "~ caf\u{E9} [au lait] {noir}"),
    ("a 👩‍👩‍👧 b", "a 👩‍👩‍👦 b", "~ a [👩‍👩‍👧] {👩‍👩‍👦} b"),
    ("the the the house", "the the house", "~ [the] the the house"),
  ])
  func wordsAreMarkedWhereTheyDiffer(earlier: String, later: String, marked: String) {
    #expect(Redline(from: earlier, to: later).marked == [marked])
  }

  @Test func aFewEqualWordsAmongChangesAreNoIsland() {
    let redline = Redline(
      from: "all persons of the state shall comply at once",
      to: "every body in the union must comply at once")
    #expect(
      redline.marked == [
        "~ [all persons of the state shall] {every body in the union must} comply at once"
      ])
  }

  @Test func manyEqualWordsBetweenChangesStay() {
    let middle = "one two three four five six seven eight nine"
    let redline = Redline(
      from: "unquestionably notwithstanding aforementioned \(middle) hereinafter considerations",
      to: "disproportionately incomprehensible \(middle) responsibilities characteristically")
    #expect(redline.marked.first?.contains("} \(middle) [") == true)
  }

  @Test func paragraphsThatAreGoneNewOrElsewhereAreRowsOfTheirOwn() {
    let redline = Redline(
      from: """
        # Scope

        This part applies to all items in the country.

        Sentence that will be gone for good.

        Paragraph that moves to the end of it.

        Last one.
        """,
      to: """
        # Scope

        This part applies to all things in the country.

        Last one.

        Something else entirely new here.

        Paragraph that moves to the
        end of it.
        """)
    #expect(
      redline.marked == [
        "= # Scope",
        "~ This part applies to all [items] {things} in the country.",
        "- [Sentence that will be gone for good.]",
        "<1 [Paragraph that moves to the end of it.]",
        "= Last one.",
        "+ {Something else entirely new here.}",
        ">1 {Paragraph that moves to the end of it.}",
      ])
  }

  @Test func aShortParagraphThatStandsElsewhereIsNoMove() {
    let redline = Redline(from: "Reserved.\n\nFirst one here.", to: "First one here.\n\nReserved.")
    #expect(!redline.marked.contains { $0.hasPrefix("<") })
  }

  @Test func paragraphsThatAreCutElsewhereAreNoDifference() {
    let redline = Redline(
      from: "One two three.\n\nFour five six. Seven.", to: "One two three. Four five six.\n\nEight."
    )
    #expect(redline.marked == ["= One two three. Four five six.", "~ [Seven] {Eight}."])
  }

  @Test func anInsertedSentenceIsMarkedFromItsBeginningToItsEnd() {
    let redline = Redline(
      from: "The Board may act. The Board may rest.",
      to: "The Board may act. The Board may wait. The Board may rest.")
    #expect(redline.marked == ["~ The Board may act. {The Board may wait.} The Board may rest."])
  }

  @Test func whatTwoTextsHaveInCommonIsNamed() {
    #expect(Redline(from: "a b", to: "a b").likeness == .identical)
    #expect(Redline(from: "a b", to: "a\n\nb ").likeness == .editorial)
    #expect(Redline(from: "a–b", to: "a-b").likeness == .editorial)
    #expect(Redline(from: "a b", to: "ab").likeness == .different)
    #expect(Redline(from: "A", to: "a").likeness == .different)
    #expect(Redline(from: "", to: " \n").likeness == .editorial)
    #expect(Redline(from: "", to: "").rows.isEmpty)
  }
}

extension Redline {
  /// The rows as short lines for a test.
  var marked: [String] {
    rows.map { row in
      var line = row.kind.sign
      for run in row.runs {
        let text = text(of: run)
        line += run.isGlued ? "" : " "
        switch run.kind {
        case .equal: line += text
        case .deleted: line += "[\(text)]"
        case .inserted: line += "{\(text)}"
        }
      }
      return line
    }
  }
}

extension Redline.Row.Kind {
  fileprivate var sign: String {
    switch self {
    case .unchanged: "="
    case .changed: "~"
    case .deleted: "-"
    case .inserted: "+"
    case .movedFrom(let move): "<\(move)"
    case .movedTo(let move): ">\(move)"
    }
  }
}
