/// What each of some tests says of the values of one class.
package struct FactAnswers: Hashable, Sendable {
  private let tests: [FactTest]
  private let answers: [Bool]

  /// The answers, in the order of the tests.
  init(_ tests: [FactTest], _ answer: (FactTest) -> Bool) {
    self.tests = tests
    answers = tests.map(answer)
  }

  /// The answer of a test; `nil`: it was not asked.
  package subscript(test: FactTest) -> Bool? { tests.firstIndex(of: test).map { answers[$0] } }
}

/// What is supposed of a fact that was not given, on every day.
package struct Supposition: Sendable {
  let fact: FactName
  let answers: FactAnswers
}
