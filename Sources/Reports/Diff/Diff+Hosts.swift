import Days
import Redlines
import RuleChanges
import RuleModel

extension DiffDocument: Hosted {
  /// Everything that a host can be told.
  package var hostReport: HostReport {
    HostReport(
      run: "answers", identityName: "answerChange/\(NormalForm.name)",
      bookFile: path(.file("rulebook.yaml")),
      findings: report.brokenSeals.map { HostFinding($0, in: self) }
        + report.changes.compactMap { HostFinding($0, in: self) },
      failures: report.problems.map { HostFailure($0, in: self) }, cases: cases,
      explanations: ChangeKinds.explanations, results: results, properties: properties,
      commits: [head.commit, base.commit].compactMap(\.self),
      repository: surroundings.repository)
  }

  /// The book first, then everything in it that has answers.
  private var cases: [HostCase] {
    [HostCase(.book)] + compared.map { HostCase($0) }
  }

  private var results: [HostResult] {
    let counts: [(String, Int)] = [
      ("errors", report.count(.error)), ("warnings", report.count(.warning)),
      ("notices", report.count(.notice)), ("acknowledged", report.acknowledged),
    ]
    return [HostResult(name: "verdict", value: report.verdict.rawValue)]
      + counts.map { HostResult(name: $0.0, value: "\($0.1)") }
      + [HostResult(name: "changed-rules", value: JSON.texts(changedRules).shown.compact)]
  }

  /// The ids of the rules with a change of any kind, in order.
  private var changedRules: [String] {
    let ids = report.changes.compactMap { change -> RuleID? in
      if case .rule(let id) = change.subject { id } else { nil }
    }
    return Set(ids).sorted().map(\.text)
  }

  private var properties: [JSON.Member] {
    let wanted = ["base", "head", "today", "known", "clock", "verdict", "gate", "counts"]
    return summary.filter { wanted.contains($0.name) }
  }

  /// A place in the head's files.
  func hostPlace(_ place: Place) -> HostPlace { HostPlace(place, file: path(place)) }

  /// Where the base's files said what a change replaces.
  func formerPlace(of change: AnswerChange) -> HostPlace? {
    surroundings.formerPlaces[change.id].map { place in
      let prefix = surroundings.formerPrefix
      return HostPlace(place, file: prefix.isEmpty ? place.path : "\(prefix)/\(place.path)")
    }
  }
}

extension HostPlace {
  /// A place in the file with that path from the repository's root.
  init(_ place: Place, file: String) {
    self.init(
      file: file, line: place.line, column: place.column, endColumn: place.column + place.length)
  }
}

extension HostCase {
  /// A rule stands in the folder that holds it; subjects and the book have suites of their own.
  init(_ subject: AnswerChange.Subject) {
    let folder = subject.text.split(separator: "/").dropLast().joined(separator: "/")
    switch subject {
    case .rule: self.init(suite: folder.isEmpty ? "rules" : folder, name: subject.text)
    case .subject:
      self.init(suite: folder.isEmpty ? "regimes" : "regimes/\(folder)", name: subject.text)
    case .book: self.init(suite: "rulebook", name: "rulebook")
    }
  }
}
