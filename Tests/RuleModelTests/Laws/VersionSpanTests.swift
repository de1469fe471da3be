import BookTesting
import Days
import RuleModel
import Testing

/// A version changes answers only inside its span.
@Suite struct VersionSpanTests {
  @Test(arguments: Harness.seeds(24, from: 1100, of: 20_000))
  func aVersionChangesNoAnswerBeforeItsSpan(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule) else { return nil }
      let with = question.timelines(book)
      for version in rule.versions {
        guard let first = first(of: version, in: rule) else { continue }
        let without = question.timelines(book.with(rule.without([version.name])))
        for (one, other) in zip(with, without) {
          let day = OracleComparison.asked.first {
            $0 < first && differ(one.timeline.value(on: $0), other.timeline.value(on: $0))
          }
          if let day {
            return Complaint(description: "\(version.name) changes \(one.facet) on \(day)")
          }
        }
      }
      return nil
    }
  }

  @Test(arguments: Harness.seeds(24, from: 1100, of: 20_000))
  func anOverlayChangesNoAnswerAfterItsEnd(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule),
        !rule.versions.contains(where: {
          if case .sunset(_, true) = $0.change { true } else { false }
        })
      else { return nil }
      let with = question.timelines(book)
      for version in rule.versions where version.laterVersions == nil {
        guard case .until(.on(let until)) = version.change.end, isFixedOverlay(version, in: rule)
        else { continue }
        let without = question.timelines(book.with(rule.without([version.name])))
        for (one, other) in zip(with, without) {
          let day = OracleComparison.asked.first {
            $0 >= until && differ(one.timeline.value(on: $0), other.timeline.value(on: $0))
          }
          if let day {
            return Complaint(description: "\(version.name) changes \(one.facet) on \(day)")
          }
        }
      }
      return nil
    }
  }

  /// Whether two standings leave other states open; the words for who has which are free.
  private func differ(_ one: Standing, _ other: Standing) -> Bool {
    if case .undetermined = one, case .undetermined = other {
      return Set(one.possibleStates) != Set(other.possibleStates)
    }
    return one.key != other.key
  }

  /// Whether nothing moves the end of the overlay.
  private func isFixedOverlay(_ version: DatedVersion, in rule: Rule) -> Bool {
    switch version.change {
    case .suspend, .waive, .bar: !rule.versions.contains { $0.change.of == version.name }
    default: false
    }
  }

  /// The first day on which a version, or what acts on it, can change an answer; `nil`: any day.
  private func first(of version: DatedVersion, in rule: Rule) -> Day? {
    let gone = Set(rule.versions).subtracting(rule.without([version.name]).versions)
    let days = gone.map { ownFirst(of: $0, in: rule) }
    return days.contains(nil) ? nil : days.compactMap(\.self).min()
  }

  private func ownFirst(of version: DatedVersion, in rule: Rule) -> Day? {
    if case .void = version.laterVersions { return nil }
    switch version.change {
    case .commence(let from), .require(let from):
      return from.first.map { min(version.publicDay, $0) }
    case .suspend(let from, _):
      let tolls = rule.versions.contains {
        if case .sunset(_, tolls: true) = $0.change { true } else { false }
      }
      return tolls ? nil : from.first
    case .repeal(let from, _), .annul(let from), .text(let from, _), .permit(let from),
      .waive(let from, _), .withhold(let from, _, _), .restrain(let from), .bar(let from, _),
      .resume(let from):
      return from.first
    case .sunset(let until, _): return until
    case .announce, .close, .contest: return .last
    case .delay, .extend, .lift, .annulFromTheBeginning, .reinstate, .condition: return nil
    }
  }
}
