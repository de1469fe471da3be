import ArgumentParser
import BookTesting
import Days
import Pages
import Reports
import RuleModel
import Serving
import Testing
import ToolTesting

@testable import InForceCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A question about one rule on one day, as an address and as a command line.
struct RandomQuestion: CustomTestStringConvertible {
  let rule: RuleID
  let day: Day
  let clock: Clock
  let facts: [FactName: String]

  /// One about a book; a day is near one on which something happens in it, more often than not.
  init?(_ random: inout SplitMix64, _ book: Rulebook) {
    guard let rule = random.pick(book.rules) else { return nil }
    self.rule = rule.id
    day = RandomQuestion.day(&random, rule)
    let known = RandomQuestion.day(&random, rule)
    clock = random.pick([.now, .now, .then, .known(known)]) ?? .now
    var facts: [FactName: String] = [:]
    for declaration in random.chance(50) ? [] : random.some(rule.facts) {
      facts[declaration.name] = RandomQuestion.value(&random, declaration.kind)
    }
    self.facts = facts
  }

  private static func day(_ random: inout SplitMix64, _ rule: Rule) -> Day {
    let stated = rule.versions.compactMap { $0.change.from?.first }
    let ordinal =
      random.chance(70) ? random.pick(stated).map { Int($0.ordinal) + random.number(-1...1) } : nil
    return Day(ordinal: ordinal ?? random.number(18_000...21_500)) ?? .first
  }

  private static func value(_ random: inout SplitMix64, _ kind: FactKind) -> String {
    switch kind {
    case .oneOf(let words): random.pick(words) ?? ""
    case .date: "2025-0\(random.number(1...9))-15"
    case .country: random.pick(["CN", "IN", "DE", "US", "AE", "KP", "JP"]) ?? "CN"
    case .item: random.pick(["3A090.a", "4A090", "5A992", "3B001.a.4"]) ?? "4A090"
    }
  }

  var testDescription: String { words.joined(separator: " ") }

  /// The words after `inforce on`.
  var words: [String] {
    let clocks: [String] =
      switch clock {
      case .now: []
      case .then: ["--then"]
      case .known(let day): ["--known", "\(day)"]
      }
    return ["\(day)", "\(rule)"] + clocks
      + facts.sorted { $0.key < $1.key }.flatMap { ["--fact", "\($0.key)=\($0.value)"] }
  }

  /// The address in a form.
  func target(_ form: Form) -> String {
    let address = Address(.rule(rule, .on(day, clock)), as: form, facts: facts)
    return "/" + address.path + address.query
  }
}

/// The same question gets the same answer on a page, from its twin, and at the command line.
@Suite struct AgreementTests {
  private let repository: TemporaryFolder
  private let server: BookServer
  private let session: Session

  init() throws {
    repository = try TemporaryFolder()
    let day = "2026-10-09T12:00:00Z"
    try ClosedWorld.shell(
      """
      cp -R '\(Checkout.path("Rulebook"))' Rulebook
      export GIT_AUTHOR_DATE=\(day) GIT_COMMITTER_DATE=\(day)
      git init -q -b main && git add -A && git commit -q -m 'Record the law'
      """, in: repository.path)
    let options = try BookOptions.parse([
      "--rulebook", repository.path + "/Rulebook", "--today", ClosedWorld.today, "--no-index",
    ])
    server = try BookServer(options)
    session = try Session(options)
  }

  /// More where there is time.
  private var count: Int { getenv("INFORCE_LONG") == nil ? 120 : 500 }

  @Test func pageTwinAndCommandLineAgree() throws {
    var random = SplitMix64(seed: 16)
    for _ in 0..<count {
      let question = try #require(RandomQuestion(&random, session.book))
      let twin = get(question.target(.json))
      #expect(twin == (try typed(question)), "\(question.testDescription)")
      let (said, shown) = (Said(twin: twin), Said(page: get(question.target(.page))))
      #expect(!said.answers.isEmpty)
      #expect(shown.covers(said), "\(question.testDescription)\n\(said)\n\(shown)")
    }
  }

  /// The same through the tool itself, which knows nothing of this process.
  @Test func theToolSaysTheSame() throws {
    var random = SplitMix64(seed: 61)
    for _ in 0..<4 {
      let question = try #require(RandomQuestion(&random, session.book))
      let told = try Invocation(
        program: Checkout.tool, arguments: ["on"] + question.words + ["--format", "json"],
        folder: repository.path,
        environment: ClosedWorld.environment(
          home: repository.path, adding: ["INFORCE_TODAY": ClosedWorld.today])
      ).run()
      #expect(told.output == get(question.target(.json)), "\(question.testDescription)")
    }
  }

  private func get(_ target: String) -> String {
    let reply = Attendant(server).reply(to: .local(method: "GET", target: target))
    #expect(reply.status == 200, "\(target)")
    return reply.text
  }

  /// What the verb answers, as it was typed.
  private func typed(_ question: RandomQuestion) throws -> String {
    let command = try On.parse(question.words)
    let document = try DayQuestion(command, in: session).document()
    return try #require(Formats.named("json")).write(document, Style())
  }
}

/// The states of the units of a rule, as somebody reads them.
struct Said: CustomStringConvertible {
  struct UnitStates: Hashable {
    /// `nil`: the rule as a whole, or all of its units.
    let unit: String?
    /// Force, compliance, enforcement, duty.
    let states: [String]
  }

  let answers: [UnitStates]

  /// Those of a document, in the words of pages.
  init(twin: String) {
    var answers: [UnitStates] = []
    let units = twin.matches(of: /\n      "unit": (?:null|"([^"]*)")/).map { $0.1.map(String.init) }
    let states = twin.matches(
      of: /\n      "(?:force|applicability|enforcement|duty)": \{\s*"state": "([a-z_]+)"/
    ).map { Said.words[String($0.1)] ?? String($0.1) }
    for (index, unit) in units.enumerated() where (index + 1) * 4 <= states.count {
      var own = Array(states[index * 4..<index * 4 + 4])
      if own[3] == "depends" { own[3] = "cannot be told" }
      answers.append(UnitStates(unit: unit, states: own))
    }
    self.answers = answers
  }

  /// Those that stand on a page.
  init(page: String) {
    let article = /<article class="answer">((?:.|\n)*?)<\/article>/
    answers = page.matches(of: article).flatMap { found -> [UnitStates] in
      let text = String(found.1)
      let title = text.prefixMatch(of: /<h3((?:.|\n)*?)<\/h3>/).map { String($0.1) } ?? ""
      let row =
        /<th scope="row">(?:Force|Compliance|Enforcement|Duty) <span[^>]*>[^<]*<\/span><\/th>\s*<td>(?:<span[^>]*>[^<]*<\/span>)?<strong>([^<]*)<\/strong>/
      let states = text.matches(of: row).map { String($0.1) }
      let units = title.matches(of: /<code>([^<]*)<\/code>/).map { String($0.1) }
      return units.isEmpty
        ? [UnitStates(unit: nil, states: states)]
        : units.map { UnitStates(unit: $0, states: states) }
    }
  }

  /// Whether it says of every unit what the other says; one answer without a name is for all.
  func covers(_ other: Said) -> Bool {
    if answers.count == 1, answers[0].unit == nil {
      return other.answers.allSatisfy { $0.states == answers[0].states }
    }
    return Set(answers) == Set(other.answers)
  }

  var description: String {
    answers.map { "\($0.unit ?? "-"): \($0.states)" }.joined(separator: "; ")
  }

  private static let words = [
    "none": "not in force", "in_force": "in force", "with_force": "with force",
    "not_yet": "not yet", "required": "due", "out_of_scope": "out of scope",
    "undetermined": "depends", "indeterminate": "uncertain", "before_coverage": "not covered",
    "owed_not_enforced": "owed, not enforced", "not_owed": "not owed",
    "not_binding": "not binding",
  ]
}
