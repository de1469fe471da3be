/// Numbers for combinations of answers to open questions: from 0 on, as they are met; the same
/// combination has the same number.
struct CaseRegister {
  /// The answers that were met, by question.
  private var answers: [[FactChoiceIdentity]]
  /// For each beginning of a combination that was met, where each next answer leads.
  private var steps: [[Int?]] = [[]]
  /// For each combination, its number; `nil`: it is only the beginning of one.
  private var numbers: [Int?] = [nil]
  /// How many combinations were met.
  private(set) var count = 0

  init(questions: Int) { answers = Array(repeating: [], count: questions) }

  /// The answers as numbers, one a question.
  mutating func path(of choices: [FactChoice]) -> [Int] {
    choices.indices.map { question in
      let identity = choices[question].identity
      if let known = answers[question].firstIndex(of: identity) { return known }
      answers[question].append(identity)
      return answers[question].count - 1
    }
  }

  /// The number of a combination.
  mutating func number(of path: [Int]) -> Int {
    var place = 0
    for answer in path { place = step(from: place, answer) }
    if let number = numbers[place] { return number }
    numbers[place] = count
    count += 1
    return count - 1
  }

  private mutating func step(from place: Int, _ answer: Int) -> Int {
    while steps[place].count <= answer { steps[place].append(nil) }
    if let next = steps[place][answer] { return next }
    steps[place][answer] = steps.count
    steps.append([])
    numbers.append(nil)
    return steps.count - 1
  }
}
