import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleChanges
import RuleModel

/// Which commit changed this answer?
struct Bisect: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Which commit changed this answer?",
    form: "bisect RULE [GOOD..BAD] --on DATE [OPTIONS]",
    examples: [
      "inforce bisect affiliates-rule --on 2025-11-10",
      "inforce bisect affiliates-rule#tgl v1.0..main --on 2025-11-10",
      "inforce bisect ai-diffusion --on 2025-09-01 --good v1.0 --fact headquarters=CN",
    ],
    notes: """
      Asks the same question, as of today, at every commit of the first-parent line whose files can \
      change the answer, and names each at which it did, newest first. Ends with 1 where none did, \
      and with 2 where a commit could not be read or the clone is too shallow.
      """)

  @Argument(
    help: "A rule by id, last part, alias or citation; RULE#unit names a unit.",
    completion: RuleCompletion.kind)
  var rule: String

  @Argument(help: ArgumentHelp("Both revisions at once.", valueName: "good..bad"))
  var range: String?

  @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "date"))
  var on: String?

  @Option(
    help: ArgumentHelp("Where to begin: an older revision on the line.", valueName: "rev"))
  var good: String?

  @Option(help: ArgumentHelp("Where to end; HEAD where none is named.", valueName: "rev"))
  var bad: String?

  @Option(help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @Flag(help: "Only what was public on the day asked about counts.")
  var then = false

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let ends = try ends()
    let session = try Session(options(upTo: ends.bad))
    let asked = try session.book.asked(rule)
    let history = try history(session, from: ends.good)
    let question = try question(session, asked)
    var walk = HistoryWalk(history, question)
    let stops = try walk.stops()
    let document = BisectDocument(
      asked: self.asked(session, asked, question, ends), walked: stops.count,
      turns: try walk.turns(stops), unreadable: stops.compactMap(\.unreadable),
      beyond: history.isCut ? Problem(OpeningError.git(history.refusal)).lines : [])
    return Reply(outcome: document, status: status(of: document), session: nil)
  }

  private func status(of document: BisectDocument) -> ExitStatus {
    document.isComplete ? (document.turns.isEmpty ? .negative : .done) : .incomplete
  }
}

extension Bisect {
  /// The two revisions, in whichever way they were named.
  private func ends() throws(Problem) -> (good: String?, bad: String?) {
    guard let range else { return (good, bad ?? book.rev) }
    let parts = range.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard good == nil, bad == nil, parts.count == 2 else {
      throw Problem(
        "U064", "a range is written GOOD..BAD, and not beside --good and --bad",
        help: ["--good \(parts.first ?? "REV")"], status: .usage)
    }
    let named = parts.map { $0.isEmpty ? nil : $0 }
    return (named[0], named[1])
  }

  private func options(upTo bad: String?) throws(Problem) -> BookOptions {
    guard !book.worktree, book.rev == nil || bad == book.rev else {
      throw Problem(
        "U002", "bisect walks commits: name them by --good and --bad, without --worktree or --rev",
        status: .usage)
    }
    guard known == nil || !then else {
      throw Problem("U002", "--known and --then contradict each other", status: .usage)
    }
    var options = book
    options.rev = bad
    return options
  }

  private func history(_ session: Session, from good: String?) throws(Problem) -> BookHistory {
    let clock = try CivilClock(zone: session.book.zone)
    do {
      return try session.opened.history(from: good) { clock.ordinal(of: $0) }
    } catch {
      throw Problem(error)
    }
  }

  private func question(
    _ session: Session, _ asked: AskedRule
  ) throws(Problem) -> HistoryWalk.Question {
    let day = try on.map { (text) throws(Problem) in try session.day(text) } ?? session.today
    let known = try known.map { (text) throws(Problem) in try session.day(text) }
    return HistoryWalk.Question(
      names: [asked.rule.id.text] + asked.rule.aliases,
      units: asked.unit.map { [$0] } ?? asked.rule.askedUnits, day: day,
      clock: then
        ? .known(limit: session.today)
        : .valid(known: min(known ?? session.today, session.today)),
      today: session.today, facts: try session.book.facts(facts.facts))
  }

  private func asked(
    _ session: Session, _ asked: AskedRule, _ question: HistoryWalk.Question,
    _ ends: (good: String?, bad: String?)
  ) -> BisectDocument.Asked {
    let known: Day? = if case .valid(let known) = question.clock { known } else { nil }
    return BisectDocument.Asked(
      rule: asked.rule.id, unit: asked.unit, day: question.day, known: known,
      today: session.today, facts: question.facts, good: ends.good, bad: ends.bad ?? "HEAD")
  }
}

extension HistoryWalk.Stop {
  /// The commit, where it cannot be read.
  fileprivate var unreadable: BisectDocument.Unreadable? {
    guard case .unreadable(let finding) = reply else { return nil }
    return BisectDocument.Unreadable(step: step, finding: finding)
  }
}

extension Problem {
  /// The problem in lines, without its status.
  fileprivate var lines: [String] {
    ["[\(code)] \(message)"] + help.map { "help: \($0)" }
      + ["note: the answer may have changed before; this is not \"no change\""]
  }
}
