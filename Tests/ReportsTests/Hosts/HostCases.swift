import Days
import Reports
import RuleModel

@testable import RuleChanges

/// Comparisons of every kind of outcome, as a host would be told of them.
enum HostCases: String, CaseIterable, Sendable {
  /// Nothing changed.
  case nothing
  /// Past and future answers changed, a rule is gone, and an answer that is switched off.
  case mixed
  /// A past answer changed, and somebody accepted it.
  case accepted
  /// One rule cannot be read, and another one changed.
  case incomplete
  /// The comparison could not even begin.
  case unmade
  /// More findings than any host shows.
  case many
  /// Every text is an attack.
  case hostile

  /// The document.
  func document() throws -> DiffDocument {
    let maker = try HostCaseMaker(words: self == .hostile ? .hostile : .plain)
    switch self {
    case .nothing: return maker.document([])
    case .mixed: return maker.document(maker.mixed)
    case .accepted: return maker.document(maker.mixed.prefix(1).map(maker.accepted))
    case .incomplete: return maker.document(Array(maker.mixed.prefix(1)), [maker.broken])
    case .unmade: return maker.unmade
    case .many: return maker.document(maker.many)
    case .hostile:
      return maker.document(
        maker.mixed.prefix(1).map(maker.accepted) + maker.mixed.dropFirst(), [maker.broken])
    }
  }
}

/// The words of a case: those that a book has, or those that somebody chose to do harm.
struct HostWords: Sendable {
  let rule: String
  let title: String
  let unit: String?
  let state: String
  let file: String
  let reason: String
  let revision: String
  let message: String

  static let plain = HostWords(
    rule: "us/bis/affiliates-rule", title: "Affiliates Rule", unit: "ownership",
    state: "in_force", file: "rules/us/bis/affiliates-rule/2025-11-10-suspend.md",
    reason: "the effective date was misread", revision: "origin/main",
    message: "no such day: November has 30 days")

  static let attack =
    "::error file=a,line=1::owned\r\n::set-output name=verdict::pass\n%0A::warning::x%25"
    + " ##[add-mask]a ]]></failure></testsuite><script>alert(1)</script><!-- --> --> | `c` **b**"
    + " [l](https://evil.example) @team #1 $m$ {0} \u{1B}[31m\u{1B}]8;;https://evil.example\u{7}"
    + "\u{0}\u{1}\u{B}\u{7F}\u{85}\u{202E}\u{2066}\u{200B}\u{2028}\u{FEFF}\u{FFFE}\u{E0041} ~s~ \\ &amp;"
    + " \"q\" 'q' a=b,c:d\u{301}\nverdict=pass\nEOF\n| x | y |\n# h\n```\n- [ ] t"

  static let hostile = HostWords(
    rule: "x/" + attack, title: attack + String(repeating: " very long", count: 2_000),
    unit: attack, state: attack, file: "rules/" + attack + ".md", reason: attack,
    revision: "$(touch x)" + attack, message: attack)
}

/// Makes comparisons out of words.
struct HostCaseMaker {
  let words: HostWords
  private let today: Day
  private let past: DaySpan
  private let future: DaySpan

  init(words: HostWords) throws {
    self.words = words
    today = try Day(iso: "2026-03-02")
    past = try HostCaseMaker.span("2025-11-10", "2025-11-12")
    future = try HostCaseMaker.span("2026-07-01", "2026-07-10")
  }

  private static func span(_ from: String, _ until: String) throws -> DaySpan {
    guard let span = DaySpan(from: try Day(iso: from), until: try Day(iso: until)) else {
      throw JSONReader.Malformed(description: "an empty span")
    }
    return span
  }
}

extension HostCaseMaker {
  /// A change of one facet of a rule, or of the book.
  private func change(
    _ code: ChangeCode, _ number: Int, span: DaySpan?, place: Bool = true, rule: String? = nil
  ) -> AnswerChange {
    let kind = ChangeKinds.kind(code)
    let isFuture = kind?.tense == .future
    return AnswerChange(
      id: "\(kind?.family.rawValue ?? "status")-\(Fingerprint.of(["\(number)"], digits: 10))",
      code: code, family: kind?.family ?? .status, subject: .rule(RuleID(rule ?? words.rule)),
      unit: words.unit.map { UnitID($0) }, facet: span == nil ? .metadata : .facet(.force),
      span: span, whole: span, was: FacetValue("suspended"), now: FacetValue(words.state),
      cause: span.map { _ in
        CauseReading(cause: .correction, instrument: InstrumentID(words.rule), daysLate: nil)
      }, witnesses: span?.from.map { [Witness(day: $0, was: "suspended", now: words.state)] } ?? [],
      place: place ? Place(path: words.file, line: 3, column: 7, length: 10) : nil,
      details: [], level: kind?.level ?? .error,
      becomesPastOn: isFuture ? span?.from?.next : nil)
  }

  /// One change of each kind that a comment treats differently.
  var mixed: [AnswerChange] {
    [
      change(.pastStatus, 1, span: past), change(.futureText, 2, span: future),
      change(.ruleRemoved, 3, span: nil, place: false, rule: "us/bis/gone"),
      change(.editorial, 4, span: past), change(.ruleNew, 5, span: nil, rule: "us/bis/new"),
      change(.pastSource, 6, span: past),
    ]
  }

  /// A hundred and fifty: fifty of each level.
  var many: [AnswerChange] {
    (0..<150).map { number in
      let codes: [ChangeCode] = [.pastStatus, .futureText, .pastFilled]
      return change(
        codes[number % 3], number, span: number % 3 == 1 ? future : past,
        rule: "us/bis/rule-\(number)")
    }
  }

  /// The change, accepted.
  func accepted(_ change: AnswerChange) -> AnswerChange {
    var change = change
    change.acceptance = Acceptance(
      reason: words.reason, acceptedAs: nil, unseals: false, refusal: nil)
    return change
  }

  /// A rule that the head has and nobody can read.
  var broken: CouldNotCompare {
    let finding = Finding(
      "B012", .error, words.message,
      at: .init(Place(path: words.file, line: 4, column: 10, length: 10)))
    return CouldNotCompare(
      subject: .rule(RuleID("us/bis/broken")), side: .head, findings: [finding])
  }
}

extension HostCaseMaker {
  /// The report on changes.
  func document(
    _ changes: [AnswerChange], _ problems: [CouldNotCompare] = []
  ) -> DiffDocument {
    var document = DiffDocument(
      base: ComparedRevision(
        asked: words.revision, commit: String(repeating: "3f1a9c2b", count: 5), mode: "merge-base"),
      head: ComparedRevision(
        asked: "HEAD", commit: String(repeating: "8f2c1d9e", count: 5), mode: nil),
      today: today, known: today, report: report(on: changes, problems), prefix: "Rulebook",
      title: words.title, notes: [], merge: nil)
    document.surroundings = Surroundings(
      subjects: subjects(changes),
      formerPlaces: Dictionary(uniqueKeysWithValues: changes.prefix(3).map { ($0.id, former) }),
      formerPrefix: "Rulebook",
      repository: RepositoryAddress(gitHub: "https://github.com", repository: "o/r"))
    return document
  }

  /// A comparison whose base is not in the clone.
  var unmade: DiffDocument {
    let finding = Finding(
      "G002", .error, "`origin/main` is not in this clone (it is shallow, depth 1)",
      at: .init(.file("rulebook.yaml")), help: ["git fetch --deepen=200 origin main"])
    let problem = CouldNotCompare(subject: .book, side: .comparison, findings: [finding])
    return DiffDocument(
      base: .unread("origin/main"), head: .unread("HEAD"), today: today, known: today,
      report: report(on: [], [problem]), prefix: "Rulebook", title: words.title, notes: [],
      merge: nil)
  }

  private var former: Place { Place(path: words.file, line: 2, column: 7, length: 10) }

  private func report(on changes: [AnswerChange], _ problems: [CouldNotCompare]) -> ChangeReport {
    Judge(.usual, today: today).report(
      on: FoundChanges(
        changes: changes, problems: problems,
        silence: Silence(
          rules: 200, equalByID: 40, compared: 5, from: today, until: nil, files: nil)))
  }

  private func subjects(_ changes: [AnswerChange]) -> [ComparedSubject] {
    let quiet = [
      ComparedSubject(.rule(RuleID("us/bis/entity-list")), title: "Entity List"),
      ComparedSubject(.subject(SubjectID("us/chips")), title: "Chips"),
    ]
    let changed = changes.map { ComparedSubject($0.subject, title: words.title) }
    return quiet + changed.filter { $0.subject != .rule(RuleID("us/bis/gone")) }
  }
}
