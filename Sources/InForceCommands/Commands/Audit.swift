import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// What would we have answered then, and why do we answer differently now?
struct Audit: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "What would we have answered then, and why is it another answer now?",
    form: "audit DATE [RULE …] [OPTIONS]",
    examples: [
      "inforce audit 2025-05-15",
      "inforce audit 2025-05-15 ai-diffusion",
      "inforce audit 2025-05-15 --format json",
    ])

  @Argument(help: "The day asked about.")
  var date: String

  @Argument(
    help: "Rules by id, last part, alias or citation; all, and the regimes, without one.",
    completion: RuleCompletion.kind)
  var rules: [String] = []

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    try refuseOtherBooks()
    let stance = try Stance(auditing: date, book, facts)
    guard stance.session.opened.commit != nil else { throw Audit.needsHistory(stance.session) }
    let past = try stance.session.recorded(by: stance.day)
    var named: [RuleID] = []
    for name in rules { named.append(try stance.session.book.asked(name).rule.id) }
    let document = try document(stance, past, named.isEmpty ? nil : named)
    return Reply(
      outcome: document, status: document.differences.isEmpty ? .done : .negative,
      session: stance.session)
  }

  private func document(
    _ stance: Stance, _ past: Session, _ named: [RuleID]?
  ) throws(Problem) -> AuditDocument {
    let believed = Inquiry(
      past.book, from: .believed(on: stance.day, today: past.today), facts: stance.facts)
    let audit = RuleModel.Audit(
      believed: believed, now: stance.inquiry, day: stance.day,
      changes: try stance.session.changes(since: past))
    let subjects = named == nil ? audit.subjectDifferences() : []
    return AuditDocument(
      asked: stance.asked(), believedCommit: past.opened.commit?.id.description ?? "",
      rules: named, differences: subjects + audit.differences(of: named),
      book: stance.session.book, prefix: stance.session.opened.prefix)
  }

  private func refuseOtherBooks() throws(Problem) {
    guard book.rev == nil, !book.worktree else {
      throw Problem(
        "U002",
        "audit compares the last commit with an earlier one: leave out --rev and --worktree",
        status: .usage)
    }
  }

  private static func needsHistory(_ session: Session) -> Problem {
    Problem(
      "K004",
      "`\(session.opened.folder)` is not in a git repository, so nothing says when it "
        + "was recorded", help: ["`inforce on DATE --then` asks what was public that day"],
      status: .incomplete)
  }
}

extension Session {
  /// What was recorded about the book's files since an earlier state of it.
  fileprivate func changes(since past: Session) throws(Problem) -> [FileChange] {
    guard let earlier = past.opened.commit else { return [] }
    let clock = try CivilClock(zone: book.zone)
    do {
      let changes = try opened.changes(since: earlier) { clock.ordinal(of: $0) }
      return changes.map { FileChange($0, today: today) }
    } catch {
      throw Problem(error)
    }
  }
}

extension FileChange {
  fileprivate init(_ change: RecordedChange, today: Day) {
    let kind: FileChange.Kind =
      switch change.kind {
      case .added: .added
      case .removed: .removed
      case .modified: .modified
      }
    self.init(
      path: change.path, kind: kind, commit: change.commit.id.description,
      author: change.commit.author.name, day: Day(ordinal: Int(change.day)) ?? today,
      summary: change.commit.summary)
  }
}
