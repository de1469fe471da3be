import BookTesting
import RuleModel
import Testing

/// The answer is a function of the book and the question, whatever the order of the files.
@Suite struct DeterminismTests {
  @Test(arguments: Harness.seeds(16, from: 300, of: 4000))
  func theOrderOfTheVersionsDoesNotMatter(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule) else { return nil }
      let turned = book.with(rule.with(rule.versions.reversed()))
      for day in LawBooks.days {
        let (one, other) = (question.answer(book, on: day), question.answer(turned, on: day))
        let isSame =
          one?.facets == other?.facets && one?.duty == other?.duty && one?.next == other?.next
          && one?.certainty == other?.certainty && one?.announcements == other?.announcements
        if !isSame { return Complaint(description: "on \(day) the order of the files decides") }
      }
      return nil
    }
  }
}
