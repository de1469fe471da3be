import BookTesting
import RuleModel
import Testing

/// The library and the slow oracle say the same of every day.
@Suite struct OracleTests {
  @Test(arguments: Harness.seeds(80))
  func everyAnswerIsThatOfTheOracle(seeds: Range<UInt64>) {
    for seed in seeds {
      let book = BookGenerator.book(seed: seed)
      for question in Question.some(of: book, seed: seed) {
        let isFine = Harness.check(seed, book, question) {
          OracleComparison.complaint($0, question)
        }
        guard isFine else { return }
      }
    }
  }

  @Test(arguments: Harness.seeds(24, from: 200, of: 5000))
  func everyRegimeIsThatOfTheOracle(seeds: Range<UInt64>) {
    for seed in seeds {
      let book = BookGenerator.book(seed: seed)
      guard let subject = book.subjects.first,
        let question = Question.some(of: book, seed: seed).first
      else { continue }
      let isFine = Harness.check(seed, book, "\(subject.id) \(question)") {
        RegimeComparison.complaint($0, question)
      }
      guard isFine else { return }
    }
  }
}
