import Days
import InForceKit
import RuleChanges
import RuleModel
import Testing

/// A comparison that reads what was touched finds what one that reads everything finds.
@Suite struct TouchedPartTests {
  @Test func everyFileThatIsNoRuleReachesTheRulesThatFollowFromIt() throws {
    let repository = try IndexedRepository()
    try repository.commit(
      17,
      of: """
        { find law/Rulebook/instruments -name '*.yaml' | sort | awk 'NR % 12 == 1'
          find law/Rulebook/groups law/Rulebook/regimes -name '*.yaml'; }
        """,
      editing:
        "sed -i.bak -e 's/^published: 20[0-9][0-9]/published: 2019/' -e 's/from: 20[0-9][0-9]/from: 2016/' -e 's/^title: /title: Not /' $file"
    )
    for number in 1...17 { try repository.expectSameChanges("t0", "t\(number)") }
  }

  @Test func everyRuleIsReadWithAllThatItNames() throws {
    let repository = try IndexedRepository()
    try repository.commit(
      6, of: "find law/Rulebook/rules -name '*.md' | sort | awk 'NR % 10 == 1' | head -6",
      editing:
        "sed -i.bak -e 's/^from: 20[0-9][0-9]-/from: 2021-/' -e 's/^title: /title: No /' $file")
    for number in 1...6 { try repository.expectSameChanges("t0", "t\(number)") }
  }

  @Test(arguments: [
    "true", "sed -i.bak 's/^checked:.*/checked: 2026-06-30/' law/Rulebook/rulebook.yaml",
    "echo broken > $first", "rm $first",
    "mkdir -p law/Rulebook/rules/new; cp $first law/Rulebook/rules/new",
    "git mv $(dirname $first) $(dirname $first)-renamed",
    "git mv law/Rulebook/groups law/elsewhere", "git mv law/Rulebook law/Book",
    "printf 'gate: {sealed: 2025-06-30}\\n' >> law/Rulebook/rulebook.yaml",
    "git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),$(dirname $first)/sub",
    "touch \"$(printf 'law/Rulebook/rules/x\\377.md')\"",
    "echo broken > law/Rulebook/rulebook.yaml",
    "mkdir -p law/Rulebook/acks; echo broken > law/Rulebook/acks/A201-1.yaml",
    "ln -s rule.md $(dirname $first)/2020-01-01-link.md",
    "cp $first law/Rulebook/instruments/stray.md",
  ])
  func whateverIsDone(to book: String) throws {
    let repository = try IndexedRepository()
    try repository.shell(
      """
      git tag t0; first=$(find law/Rulebook/rules -name rule.md | sort | head -1)
      \(book); find . -name '*.bak' -delete; git add --all law || true
      git commit -q --allow-empty -m edit; git tag t1; mkdir -p law/Rulebook
      git tag t2 $(git commit-tree -p t1 -m back 't0^{tree}')
      """)
    try repository.expectSameChanges("t0", "t1")
    try repository.expectSameChanges("t1", "t2")
  }

  @Test func aBrokenRuleThatNobodyTouchedIsTheSameAndIsCounted() throws {
    let repository = try IndexedRepository()
    try repository.shell(
      """
      cd law/Rulebook/rules/kestovia; echo broken > airtime-guide/rule.md
      git commit -qam broken; git tag t0; sed -i.bak 's/^title: /title: Not /' seed-trade/rule.md
      rm seed-trade/rule.md.bak; git commit -qam edit; git tag t1
      """)
    let touched = try repository.found("t0", "t1", .touched)
    let whole = try repository.found("t0", "t1", .whole)
    #expect(touched.problems.isEmpty)
    #expect(whole.problems.count == 4)
    #expect(touched.changes == whole.changes)
    #expect(touched.silence.rules == whole.silence.rules + 1)
  }

  @Test func aMergeIsReadAsFarAsAnyOfItsBooksWasTouched() throws {
    let repository = try IndexedRepository()
    try repository.shell(
      """
      git tag t0; git checkout -q -b side
      a=$(find law/Rulebook/rules -name '20*.md' | sort | head -1)
      sed -i.bak 's/^from: 20[0-9][0-9]-/from: 2021-/' $a; rm $a.bak; git commit -qam side
      git checkout -q main
      b=$(find law/Rulebook/instruments -name '*.yaml' | sort | tail -1)
      sed -i.bak 's/20[0-9][0-9]-/2019-/' $b; rm $b.bak; git commit -qam main
      """)
    let touched = try repository.compared("main", "side", .mergeBase, .touched)
    let whole = try repository.compared("main", "side", .mergeBase, .whole)
    guard case .merged(let tip, let merged, _) = touched.merge?.outcome,
      case .merged(let wholeTip, let wholeMerged, _) = whole.merge?.outcome
    else {
      Issue.record("nothing was merged")
      return
    }
    for (part, all) in [(tip, wholeTip), (merged, wholeMerged), (touched.head, whole.head)] {
      let rules = part.opened?.book.rules ?? []
      #expect(!rules.isEmpty && rules.count < all.opened?.book.rules.count ?? 0)
      for rule in rules { #expect(all.opened?.book.rule(rule.id) == rule) }
    }
    #expect(tip.opened?.book.rules.map(\.id) == merged.opened?.book.rules.map(\.id))
  }
}

extension IndexedRepository {
  /// Commits an edit of each of the files that a command lists, and tags the commits.
  fileprivate func commit(_ count: Int, of list: String, editing edit: String) throws {
    try shell(
      """
      git tag t0; n=0
      \(list) | sort | while read -r file; do
        n=$((n + 1)); git checkout -q --detach t0; \(edit); rm -f $file.bak
        git commit -q --allow-empty -am $n; git tag t$n
      done
      test "$(git tag | wc -l)" -eq \(count + 1)
      """)
  }

  fileprivate func compared(
    _ base: String, _ head: String, _ mode: ComparisonRequest.BaseMode,
    _ extent: ComparisonRequest.Extent, usingIndex: Bool = false
  ) throws -> ComparedBooks {
    try opener(usingIndex: usingIndex).compared(
      BookPlace(named: book),
      ComparisonRequest(base: base, head: head, mode: mode, extent: extent))
  }

  /// What a comparison finds; a book that cannot be read is a problem.
  fileprivate func found(
    _ base: String, _ head: String, _ extent: ComparisonRequest.Extent, usingIndex: Bool = false
  ) throws -> FoundChanges {
    let books = try compared(base, head, .tip, extent, usingIndex: usingIndex)
    guard let old = books.base.opened?.book, let new = books.head.opened?.book else {
      return .unread(books.base.findings + books.head.findings)
    }
    let (known, today) = (Day.last, Day(ordinal: 20_779) ?? .first)
    let side = { BookSide($0, clock: .valid(known: known), today: today) }
    var content = ContentEquality(changed: books.changed, files: nil)
    content.unread = books.untouched?.ruleCount ?? 0
    return BookComparison(
      base: side(old), head: side(new), recorded: RecordedDays(base: today, head: today),
      content: content
    ).found()
  }

  fileprivate func expectSameChanges(_ base: String, _ head: String) throws {
    let whole = try found(base, head, .whole)
    _ = try answers(.law, usingIndex: true)
    for usingIndex in [false, true] {
      try expectSameInventory(base, head, usingIndex: usingIndex)
      let touched = try found(base, head, .touched, usingIndex: usingIndex)
      let comment = Comment(rawValue: "\(base) and \(head), index: \(usingIndex)")
      #expect(touched.changes == whole.changes, comment)
      #expect(touched.problems.map(\.codes) == whole.problems.map(\.codes), comment)
      #expect(touched.silence.rules == whole.silence.rules, comment)
    }
  }
}

extension IndexedRepository {
  /// Expects the names and numbers that git itself tells of a head.
  fileprivate func expectSameInventory(_ base: String, _ head: String, usingIndex: Bool) throws {
    let books = try compared(base, head, .tip, .touched, usingIndex: usingIndex)
    let plain = try compared(base, head, .tip, .touched)
    #expect(books.fileCount == plain.fileCount, "\(head), index: \(usingIndex)")
    #expect(
      books.untouched?.parts() == plain.untouched?.parts(), "\(head), index: \(usingIndex)")
    let named = books.untouched?.parts().count { if case .rule = $0 { true } else { false } }
    #expect(books.untouched?.ruleCount == named, "\(head), index: \(usingIndex)")
    guard let count = books.fileCount else { return }
    try shell(
      """
      git ls-tree -r '\(head):\(books.head.prefix)' > ../listed
      test "$(grep -vc -e '^160000' -e '"' ../listed)" -eq \(count)
      """)
  }
}

extension CouldNotCompare {
  /// What, where and why, without the hints: those can name more where more was read.
  fileprivate var codes: [String] { ["\(subject)", side.rawValue] + findings.map(\.code) }
}

extension FoundChanges {
  fileprivate static func unread(_ findings: [Finding]) -> FoundChanges {
    FoundChanges(
      changes: [],
      problems: [CouldNotCompare(subject: .book, side: .comparison, findings: findings)],
      silence: Silence(rules: 0, equalByID: 0, compared: 0, from: .first, until: nil, files: nil))
  }
}
