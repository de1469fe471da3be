import Days
import GitStore
import InForceKit
import Reports
import RuleChanges
import RuleModel

/// Walks the history of a book and asks the same question at every commit that can answer it
/// otherwise.
struct HistoryWalk {
  /// What a commit answers.
  enum Reply {
    case answers(DayAnswers)
    case unreadable(Finding?)
  }

  /// A commit with what it answers.
  struct Stop {
    let step: BisectDocument.Step
    let commit: Commit
    let reply: Reply
  }

  /// How the question is put to a book.
  struct Question {
    let names: [String]
    let units: [UnitID?]
    let day: Day
    let clock: ChangeClock
    let today: Day
    let facts: [FactName: String]

    /// The answers of a rule of a book.
    func answers(_ rule: Rule, in book: Rulebook) -> DayAnswers {
      var side = BookSide(book, clock: clock, today: today)
      side.facts = facts
      return DayAnswers(rule, units: units, in: side, on: day)
    }

    /// No answers, for that reason.
    func missing(_ word: String) -> DayAnswers { DayAnswers(units: units, missing: word, on: day) }
  }

  private let history: BookHistory
  private let question: Question
  private var answered: [BookHistory.Content: Reply] = [:]

  init(_ history: BookHistory, _ question: Question) {
    self.history = history
    self.question = question
  }

  /// Every commit with what it answers, newest first.
  mutating func stops() throws(Problem) -> [Stop] {
    var progress = Progress(of: history.links.count)
    defer { progress.finish() }
    var stops: [Stop] = []
    for link in history.links {
      progress.advance()
      do {
        let commit = try history.commit(link.commit)
        stops.append(
          Stop(step: Self.step(commit, link), commit: commit, reply: try reply(of: commit)))
      } catch {
        throw Problem(error)
      }
    }
    return stops
  }

  /// Where the answer changed, newest first.
  func turns(_ stops: [Stop]) throws(Problem) -> [BisectDocument.Turn] {
    var turns: [BisectDocument.Turn] = []
    var newer: (stop: Stop, answers: DayAnswers)?
    var unread: [Stop] = []
    for stop in stops {
      guard case .answers(let answers) = stop.reply else {
        unread.append(stop)
        continue
      }
      if let newer {
        turns += try turn(at: newer.stop, newer.answers, since: stop.commit, answers, unread)
      }
      newer = (stop, answers)
      unread = []
    }
    if let newer, !history.hasStart, !history.isCut {
      let none = question.missing("no_rulebook")
      turns += try turn(at: newer.stop, newer.answers, since: nil, none, unread)
    }
    return turns
  }
}

extension HistoryWalk {
  private mutating func reply(of commit: Commit) throws(HistoryError) -> Reply {
    let content = try history.content(of: question.names, in: commit)
    if let known = answered[content] { return known }
    let reply: Reply =
      switch try history.state(of: question.names, in: commit) {
      case .missing(let word): .answers(question.missing(word))
      case .unreadable(let findings): .unreadable(findings.first)
      case .book(let book, let id):
        .answers(
          book.rule(id).map { question.answers($0, in: book) } ?? question.missing("no_such_rule"))
      }
    answered[content] = reply
    return reply
  }

  private func turn(
    at stop: Stop, _ now: DayAnswers, since old: Commit?, _ was: DayAnswers, _ unread: [Stop]
  ) throws(Problem) -> [BisectDocument.Turn] {
    let differences = now.differences(from: was)
    guard !differences.isEmpty else { return [] }
    do {
      let files = try history.files(of: question.names, from: old, to: stop.commit)
      return [
        BisectDocument.Turn(
          step: stop.step, differences: differences, files: files, orAt: unread.map(\.step))
      ]
    } catch {
      throw Problem(error)
    }
  }

  private static func step(_ commit: Commit, _ link: RecordedChain.Link) -> BisectDocument.Step {
    BisectDocument.Step(
      commit: commit.id.description, day: Day(ordinal: Int(link.day)) ?? .first,
      author: commit.author.name, subject: commit.summary, isMerge: commit.parents.count > 1)
  }
}
