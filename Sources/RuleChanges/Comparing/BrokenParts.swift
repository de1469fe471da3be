import RuleModel

/// The rules and subjects that cannot be compared, because a side cannot be read for them.
struct BrokenParts {
  let all: [CouldNotCompare]

  init(_ base: Rulebook, _ head: Rulebook) {
    all = BrokenParts.parts(of: base, .base) + BrokenParts.parts(of: head, .head)
  }

  /// The same of the tip of a base branch and of a merge with it; what both cannot be read for is
  /// told once, of the merge.
  init(base: Rulebook, merged: Rulebook) {
    let later = BrokenParts.parts(of: merged, .merge)
    let known = Set(later.map(\.subject))
    all = BrokenParts.parts(of: base, .tip).filter { !known.contains($0.subject) } + later
  }

  func names(_ subject: AnswerChange.Subject) -> Bool { all.contains { $0.subject == subject } }

  func names(_ id: RuleID) -> Bool { all.contains { $0.subject == .rule(id) } }

  func names(_ id: SubjectID) -> Bool { all.contains { $0.subject == .subject(id) } }

  private static func parts(
    of book: Rulebook, _ side: CouldNotCompare.Side
  ) -> [CouldNotCompare] {
    let rules = book.broken.rules.merging(dependants(in: book)) { $0 + $1 }
    return rules.sorted { $0.key < $1.key }.map {
      CouldNotCompare(subject: .rule($0.key), side: side, findings: $0.value)
    }
      + book.broken.subjects.sorted { $0.key < $1.key }.map {
        CouldNotCompare(subject: .subject($0.key), side: side, findings: $0.value)
      }
  }

  /// Rules that ask for a group whose file has errors: its list may not be what was meant.
  private static func dependants(in book: Rulebook) -> [RuleID: [Finding]] {
    let errors = Dictionary(grouping: book.broken.other) { $0.label.place.path }
    return book.rules.reduce(into: [:]) { broken, rule in
      let groups = Set(rule.versions.flatMap(\.criteria).compactMap(\.test.group)).sorted()
      let found = groups.flatMap { errors["groups/\($0).yaml"] ?? [] }
      if !found.isEmpty { broken[rule.id] = found }
    }
  }
}
