import BookTesting
import Days
import RuleModel
import Testing

/// The course of a rule says what its answers say.
@Suite struct CourseTests {
  @Test(arguments: Harness.seeds(48, of: 20_000))
  func aCourseSaysWhatAnswersSay(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule) else { return nil }
      let inquiry = Inquiry(book, from: question.viewpoint)
      guard let course = inquiry.course(rule) else {
        return rule.facts.isEmpty ? Complaint(description: "no course of \(rule.id)") : nil
      }
      return CourseTests.complaint(course, rule, book, question)
    }
  }

  @Test func aRuleHasACourseThoughItHasMissingFacts() throws {
    let books = (0..<200).map { BookGenerator.book(seed: $0) }
    let rules = books.flatMap { book in book.rules.map { (book, $0) } }
    let kept = rules.filter { book, rule in
      Inquiry(book, from: .now(today: Question.today)).course(rule) != nil
    }
    #expect(kept.count * 100 > rules.count * 95)
  }

  /// Every day of the window and of both sides, under every known day for which the course holds.
  private static func complaint(
    _ course: RuleCourse, _ rule: Rule, _ book: Rulebook, _ question: Question
  ) -> Complaint? {
    let known = (-40...200).map { aDay($0) }.filter(course.known.contains)
    guard known.contains(question.viewpoint.known) else {
      return Complaint(description: "the course does not hold")
    }
    for viewpoint in [known.first, question.viewpoint.known, known.last].compactMap(\.self)
      .map({ Viewpoint.known(by: $0, today: Question.today) })
    {
      for day in stride(from: -45, through: 210, by: 5).map({ aDay($0) }) {
        let answers = Inquiry(book, from: viewpoint).answers(rule, on: day).map { Glance($0) }
        let glances = course.glances(on: day, known: viewpoint.known)
        if answers != glances {
          return Complaint(
            description: "\(day), known \(viewpoint.known): \(answers) but course \(glances)")
        }
      }
    }
    return nil
  }
}
