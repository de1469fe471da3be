import BookTesting
import Days
import RuleModel
import Testing

/// Without its suspensions a rule is what lies below them.
@Suite struct SuspensionTests {
  @Test(arguments: Harness.seeds(24, from: 1000, of: 20_000))
  func withoutSuspensionsStandsWhatLiesBelow(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule), !rule.versions.contains(where: isDecisive) else {
        return nil
      }
      let suspensions = rule.versions.filter {
        if case .suspend = $0.change { true } else { false }
      }
      let without = question.timelines(book.with(rule.without(suspensions.map(\.name))))
      let with = question.timelines(book)
      for (one, other) in zip(with, without) {
        for day in OracleComparison.asked {
          let (state, below) = (one.timeline.value(on: day), other.timeline.value(on: day))
          guard let state = state.state else { continue }
          let expected = state == .force(.suspended) ? .force(.inForce) : state
          if below.state != expected {
            return Complaint(description: "on \(day) below \(state.word) lies \(below.short)")
          }
        }
      }
      return nil
    }
  }

  /// Whether it moves with suspensions, or a suspension with it makes something else void.
  private func isDecisive(_ version: DatedVersion) -> Bool {
    if case .sunset(_, tolls: true) = version.change { return true }
    if case .void = version.laterVersions { return true }
    return false
  }
}
