import InForceKit
import RuleFiles
import RuleModel
import Testing
import ToolTesting

/// Revisions that are read together say what each says when it is read alone.
@Suite struct RevisionMemoryTests {
  @Test func eachSideOfAComparisonIsTheBookThatIsReadAlone() throws {
    let repository = try IndexedRepository()
    try repository.shell("git tag t0")
    for (number, step) in RevisionMemoryTests.steps.enumerated() {
      try repository.shell("\(step); git add --all; git commit -q -m step; git tag t\(number + 1)")
    }
    let last = RevisionMemoryTests.steps.count
    for head in 1...last {
      for base in Set([0, head - 1]) { try repository.expectSides("t\(base)", "t\(head)") }
    }
    try repository.shell("echo '# more' >> \(RevisionMemoryTests.file(instruments: 1))")
    try repository.expectSides("t\(last)", ComparisonRequest.workTree)
    try repository.expectSides("t0", ComparisonRequest.index)
  }

  @Test func aMergeIsTheBookThatGitMakesOfIt() throws {
    let repository = try IndexedRepository()
    try repository.shell(
      """
      git checkout -q -b side; echo broken > \(RevisionMemoryTests.file(rules: 1))
      git commit -q -a -m side; git checkout -q main
      echo '# more' >> \(RevisionMemoryTests.file(instruments: 1)); git commit -q -a -m main
      git checkout -q -b both; git merge -q -m both side; git checkout -q side
      """)
    let books = try repository.compared(base: "main", head: "side", .mergeBase)
    guard case .merged(let tip, let merged, _) = books.merge?.outcome else {
      Issue.record("nothing was merged: \(String(describing: books.merge?.outcome))")
      return
    }
    #expect(repository.said(tip) == (try repository.alone("main")))
    #expect(repository.said(merged) == (try repository.alone("both")))
    #expect(repository.said(books.head) == (try repository.alone("side")))
    #expect(repository.said(books.head) != repository.said(books.base))
  }

  private static func file(rules number: Int) -> String {
    "$(find law/Rulebook/rules -name '*.md' | sort | sed -n \(number)p)"
  }

  private static func file(instruments number: Int) -> String {
    "$(find law/Rulebook/instruments -name '*.yaml' | sort | sed -n \(number)p)"
  }

  /// What becomes of a book, one commit after another; broken files stay through later ones.
  private static let steps = [
    "echo '# more' >> \(file(instruments: 1))",
    "cp \(file(instruments: 1)) law/kept; cp \(file(instruments: 2)) \(file(instruments: 1)); "
      + "cp law/kept \(file(instruments: 2))",
    "cp \(file(rules: 2)) \(file(rules: 1))",
    "echo broken > \(file(rules: 3))", "rm \(file(rules: 4))", "rm \(file(instruments: 3))",
    "a=$(dirname \(file(rules: 1))); mv $a $a-renamed", "mv law/Rulebook/groups law/groups",
    "mkdir -p law/Rulebook/acks; echo broken > law/Rulebook/acks/A201-1.yaml",
    "mv law/groups law/Rulebook/groups; printf x > law/Rulebook/rules/stray.txt",
    "ln -s rule.md $(dirname \(file(rules: 1)))/2020-01-01-link.md",
    "mv law/Rulebook/rulebook.yaml law/head; echo broken > law/Rulebook/rulebook.yaml",
    "mv law/head law/Rulebook/rulebook.yaml",
    "sed -i.bak 's/^checked:.*/checked: 2026-06-30/' law/Rulebook/rulebook.yaml; "
      + "rm law/Rulebook/*.bak",
  ]
}

extension IndexedRepository {
  /// Compares two revisions, and expects of each side what it says when it is read alone.
  fileprivate func expectSides(_ base: String, _ head: String) throws {
    let books = try compared(base: base, head: head, .tip)
    let comment = Comment(rawValue: "\(base) and \(head)")
    #expect(said(books.base) == (try alone(base)), comment)
    if head != ComparisonRequest.index {
      #expect(said(books.head) == (try alone(head)), comment)
    }
  }

  fileprivate func compared(
    base: String, head: String, _ mode: ComparisonRequest.BaseMode
  ) throws -> ComparedBooks {
    try opener(usingIndex: false).compared(
      BookPlace(named: book), ComparisonRequest(base: base, head: head, mode: mode, extent: .whole))
  }

  fileprivate func said(_ side: ComparedBooks.Side) -> Whole {
    guard let opened = side.opened else { return Whole(problems: side.findings) }
    return Whole(opened)
  }

  /// What a revision says that is read by itself.
  fileprivate func alone(_ revision: String) throws -> Whole {
    let state: BookRevision = revision.hasPrefix(":") ? .workTree : .named(revision)
    do {
      return Whole(
        try opener(usingIndex: false).open(BookPlace(named: book), at: state, scope: .everything))
    } catch {
      guard case .broken(let findings) = error else { throw error }
      return Whole(problems: findings)
    }
  }
}

/// All that a book is made of, with every place.
private struct Whole: Equatable {
  private var rules: [Rule] = []
  private var subjects: [RegimeSubject] = []
  private var groups: [GroupID: Group] = [:]
  private var instruments: [InstrumentID: Instrument] = [:]
  private var golden: [GoldenAnswer] = []
  private var acknowledgements: [Acknowledgement] = []
  private var broken = Rulebook.Broken()
  private var findings: [Finding]
  private var files: [BookFile] = []
  private var labels: [RuleLabel] = []
  private var facts: [FactDeclaration] = []
  private var head: [String] = []

  init(problems: [Finding]) { findings = problems }

  init(_ opened: OpenedBook) {
    let book = opened.book
    (findings, files) = (opened.findings, opened.files)
    (rules, subjects, groups) = (book.rules, book.subjects, book.groups)
    (instruments, golden, broken) = (book.instruments, book.golden, book.broken)
    (acknowledgements, labels, facts) = (book.acknowledgements, book.brokenLabels, book.facts)
    head = [book.title, book.zone, "\(book.checked)", "\(book.completeFrom)"]
  }
}
