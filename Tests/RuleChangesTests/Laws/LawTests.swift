import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// What holds of every comparison.
@Suite struct ComparisonLawTests {
  private static let today = aDay(60)

  private func found(_ base: Rulebook, _ head: Rulebook) -> FoundChanges {
    let limit = ChangeClock.limit([base, head], today: Self.today)
    return Harness.found(base, head, clock: .valid(known: limit), today: Self.today)
  }

  /// Who answers otherwise on which day.
  private func days(_ base: Rulebook, _ head: Rulebook) -> Set<String> {
    Set(found(base, head).dayFindings(base, head).map { "\($0.rule)#\($0.unit) \($0.day)" })
  }

  @Test(arguments: Harness.seeds(24, long: 1000))
  func equalSidesHaveNoChanges(seeds: Range<UInt64>) {
    for seed in seeds {
      let book = BookEditor.book(seed: seed)
      #expect(found(book, BookEditor.book(seed: seed)).changes.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(24, long: 1000))
  func swappedSidesGiveTheInverse(seeds: Range<UInt64>) {
    for seed in seeds {
      var editor = BookEditor(seed: seed)
      let base = BookEditor.book(seed: seed)
      let head = editor.edited(base)
      let there = found(base, head).changes.filter { $0.span != nil }
      let back = found(head, base).changes.filter { $0.span != nil }
      let states = { (change: AnswerChange, inverse: Bool) in
        let both = [change.was?.exact ?? "", change.now?.exact ?? ""]
        return "\(change.subject.text)#\(change.unit?.text ?? "") \(change.facet.word) "
          + "\(inverse ? both.reversed() : both)"
      }
      #expect(Set(there.map { states($0, false) }) == Set(back.map { states($0, true) }))
    }
  }

  @Test(arguments: Harness.seeds(24, long: 1000))
  func aWayRoundChangesAtLeastAsMuch(seeds: Range<UInt64>) {
    for seed in seeds {
      var editor = BookEditor(seed: seed &+ 99)
      let first = BookEditor.book(seed: seed)
      let second = editor.editedAFewTimes(first)
      let third = editor.editedAFewTimes(second)
      let way = days(first, second).union(days(second, third))
      #expect(days(first, third).isSubset(of: way), "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func whereOnlyTheLastReviewMovedNothingElseNeedsToBeCompared(seeds: Range<UInt64>) {
    for seed in seeds {
      var random = BookEditor(seed: seed &+ 17).random
      let base = BookEditor.book(seed: seed)
      let head = base.mappingRules { $0.limited(checked: aDay(random.number(0...140))) }
      let clock: ChangeClock =
        random.chance(70) ? .valid(known: Self.today) : .known(limit: Self.today)
      let quick = Harness.found(
        base, head, clock: clock, today: Self.today, changed: ["rulebook.yaml"])
      let slow = Harness.found(base, head, clock: clock, today: Self.today)
      #expect(quick.changes == slow.changes, "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func whereOnlyWordsBesideTheAnswersDifferNothingElseNeedsToBeCompared(seeds: Range<UInt64>) {
    for seed in seeds {
      let base = BookEditor.book(seed: seed)
      let head = base.mappingRules { $0.describedAnew }
      let files = Set(base.rules.map { "rules/\($0.id)/rule.md" })
      let quick = Harness.found(
        base, head, clock: .valid(known: Self.today), today: Self.today, changed: files)
      let slow = Harness.found(base, head, clock: .valid(known: Self.today), today: Self.today)
      #expect(quick.changes == slow.changes, "seed \(seed)")
      #expect(quick.changes.count == base.rules.count, "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func aChangeSaysWhatItsFirstDayMeansForSomebodyWhoAsks(seeds: Range<UInt64>) {
    for seed in seeds {
      var editor = BookEditor(seed: seed &+ 41)
      let base = BookEditor.book(seed: seed)
      let head = editor.editedAFewTimes(base)
      for change in found(base, head).changes {
        guard let day = change.whole?.from, let asked = asked(change, on: day, base, head) else {
          continue
        }
        #expect(asked.was.duty == change.was?.duty, "seed \(seed), \(change.id)")
        #expect(asked.now.duty == change.now?.duty, "seed \(seed), \(change.id)")
      }
    }
  }

  /// What differs in the facet of a change of a rule, asked on one day.
  private func asked(
    _ change: AnswerChange, on day: Day, _ base: Rulebook, _ head: Rulebook
  ) -> Difference? {
    guard case .rule(let id) = change.subject, case .facet = change.facet,
      let old = base.rule(id), let new = head.rule(id)
    else { return nil }
    let clock = ChangeClock.valid(known: ChangeClock.limit([base, head], today: Self.today))
    let answers = { (rule: Rule, book: Rulebook) in
      DayAnswers(
        rule, units: [change.unit], in: BookSide(book, clock: clock, today: Self.today), on: day)
    }
    return answers(new, head).differences(from: answers(old, base))
      .first { $0.difference.facet == change.facet }?.difference
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func everyEditOfADatedVersionIsCaught(seeds: Range<UInt64>) {
    for seed in seeds {
      var editor = BookEditor(seed: seed &+ 7)
      let base = BookEditor.book(seed: seed)
      guard let rule = editor.random.pick(base.rules),
        let version = editor.random.pick(rule.versions)
      else { continue }
      let edited = editor.edited(version)
      let head = base.replacing(rule.id, with: rule.replacing(version, with: edited))
      #expect(found(base, head).changes.isEmpty == (edited == version), "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func whatIsAddedAfterTheLastBoundaryChangesNoPast(seeds: Range<UInt64>) {
    for seed in seeds {
      var editor = BookEditor(seed: seed &+ 3)
      let base = BookEditor.book(seed: seed)
      guard let rule = editor.random.pick(base.rules) else { continue }
      let added = aVersion("z-added", addition(&editor), public: aDay(290))
      let head = base.replacing(rule.id, with: rule.with(rule.versions + [added]))
      let past = found(base, head).changes.filter { $0.code.rawValue.hasPrefix("A1") }
      #expect(past.isEmpty, "seed \(seed)")
    }
  }

  private func addition(_ editor: inout BookEditor) -> Change {
    let from = Boundary.on(aDay(300))
    let all: [Change] = [
      .commence(from), .suspend(from, .open), .repeal(from, .repealed), .text(from, .summary),
      .permit(from), .withhold(from, .unstated, .unstated), .bar(from, .lifted),
    ]
    return editor.random.pick(all) ?? .repeal(from, .repealed)
  }
}
