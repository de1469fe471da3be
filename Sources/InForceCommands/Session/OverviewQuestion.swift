import Days
import InForceKit
import Reports
import RuleModel

/// The question what applied on a day in the whole book, with nothing said of clocks and case: it
/// is answered from the courses that the index keeps.
struct OverviewQuestion {
  private let session: Session
  private let day: Day
  private let glances: [Glance]

  /// `nil`: it is another question, or the book itself must be asked.
  init?(_ command: On, as format: any Format.Type) throws(Problem) {
    guard command.isPlainOverview, format.name == "text",
      let place = try? Session.place(named: command.book.rulebook),
      let overview = Session.opener(usingIndex: true).overview(of: place)
    else { return nil }
    let today = try Session.today(command.book, zone: overview.title.book.zone)
    day = try Session(opened: overview.title, today: today, options: command.book)
      .day(command.date)
    guard let seen = overview.seen(on: day, today: today) else { return nil }
    glances = seen.glances
    session = Session(opened: seen.subjects, today: today, options: command.book)
  }

  /// The answer.
  func overview() -> Overview {
    let viewpoint = Viewpoint.now(today: session.today)
    let inquiry = Inquiry(session.book, from: viewpoint)
    return Overview(
      asked: session.asked(on: day, viewpoint: viewpoint, facts: [:]),
      regimes: session.book.subjects.map { inquiry.regime($0, on: day) }, unanswered: [],
      glances: glances)
  }

  /// Says on standard error what of the book is not used.
  func tellNotes(_ console: Console) { session.tellNotes(console) }
}

extension On {
  /// Whether it asks about all rules, and about nothing but the day.
  fileprivate var isPlainOverview: Bool {
    rules.isEmpty && facts.facts.isEmpty && expect == nil && require == nil
      && clocks.known == nil && !clocks.then && !clocks.believed
      && book.rev == nil && !book.worktree && !book.noIndex
  }
}
