import Days
import GitStore
import InForceKit
import Reports
import RuleChanges
import RuleModel

/// The question which answers change, with both books and the day on which it is asked.
struct DiffQuestion {
  private let options: DiffOptions
  let books: ComparedBooks
  private let clock: CivilClock
  let today: Day

  init(
    _ options: DiffOptions, reading extent: ComparisonRequest.Extent = .touched
  ) throws(Problem) {
    self.options = options
    try options.check()
    books = try DiffQuestion.open(options, extent)
    let zone = books.head.opened?.book.zone ?? books.base.opened?.book.zone ?? "UTC"
    clock = try CivilClock(zone: zone)
    today = try DiffQuestion.today(options.today, clock, head: books.head.commit)
  }

  /// The acknowledgements of the head.
  var acknowledgements: [Acknowledgement] { books.head.opened?.book.acknowledgements ?? [] }

  /// The acknowledgements of the base: those that were merged.
  var mergedAcknowledgements: [Acknowledgement] { books.base.opened?.book.acknowledgements ?? [] }

  /// What became of accepted changes in the head; `nil`: the head cannot be read.
  var standings: AckStandings? {
    books.head.opened.map { AckStandings($0.book, known: .last, today: today) }
  }

  /// The folder of the book.
  var folder: String? { (books.head.opened ?? books.base.opened)?.folder }

  /// The report.
  func document() throws(Problem) -> DiffDocument {
    let clock = try changeClock()
    let report = try report(clock)
    var document = DiffDocument(
      base: revision(books.base, mode: options.baseMode), head: revision(books.head, mode: nil),
      today: today, known: clock.known, report: report, prefix: books.head.prefix,
      title: (books.head.opened ?? books.base.opened)?.book.title ?? "", notes: notes,
      merge: books.merge.map(MergeReport.init))
    document.surroundings = surroundings(of: report)
    return document
  }

  private func report(_ clock: ChangeClock) throws(Problem) -> ChangeReport {
    var gate = books.base.opened?.book.gate ?? .usual
    if let threshold = try options.threshold() { gate = gate.failing(on: threshold) }
    var found = try found(clock).acknowledged(by: acknowledgements, today: today)
    found.brokenSeals = books.brokenSeals
    return Judge(gate, today: today).report(on: found)
  }

  private func found(_ clock: ChangeClock) throws(Problem) -> FoundChanges {
    guard let new = books.head.opened?.book,
      let old = books.base.isAbsent ? new.withoutLaw : books.base.opened?.book
    else { return .nothingComparable(books.problems, today: today) }
    let found = BookComparison(
      base: BookSide(old, clock: clock, today: today),
      head: BookSide(new, clock: clock, today: today),
      recorded: RecordedDays(
        base: day(of: books.base.commit), head: day(of: books.head.commit)),
      content: books.content
    ).found { PieceWork.map($0, $1) }
    guard let merge = books.merge else { return found }
    let question = MergeQuestion(merge: merge, origin: old, head: new, today: today)
    return try found.adding(question, clock: changeClock(of: question.books))
  }

  private func changeClock() throws(Problem) -> ChangeClock {
    try changeClock(of: [books.base, books.head].compactMap { $0.opened?.book })
  }

  private func changeClock(of books: [Rulebook]) throws(Problem) -> ChangeClock {
    let limit = ChangeClock.limit(books, today: today)
    if options.clock == "known" { return .known(limit: limit) }
    guard let typed = options.known else { return .valid(known: limit) }
    do {
      return .valid(known: min(try DayReading(today: today).day(typed), limit))
    } catch {
      throw Problem(error)
    }
  }
}

extension DiffQuestion {
  private static func open(
    _ options: DiffOptions, _ extent: ComparisonRequest.Extent
  ) throws(Problem) -> ComparedBooks {
    let request = try options.request(extent)
    do {
      return try Session.opener(usingIndex: true).compared(
        Session.place(named: options.rulebook), request)
    } catch let error as ComparisonError {
      throw Problem(error)
    } catch let error as OpeningError {
      throw Problem(error)
    } catch {
      throw Problem("K005", "\(error)", status: .incomplete)
    }
  }

  /// The day that is today: the one that was named, or the clock's.
  static func today(
    _ typed: String?, _ clock: CivilClock, head: Commit?
  ) throws(Problem) -> Day {
    guard let now = clock.today else {
      throw Problem("D008", "the clock has no day", status: .incomplete)
    }
    guard let typed = typed ?? environment("INFORCE_TODAY") else { return now }
    if typed == "commit" { return head.flatMap { clock.day(of: $0) } ?? now }
    do {
      return try DayReading(today: now).day(typed)
    } catch {
      throw Problem(error)
    }
  }

  /// The civil day of a commit; today for what is not committed.
  private func day(of commit: Commit?) -> Day { commit.flatMap { clock.day(of: $0) } ?? today }

  private func revision(_ side: ComparedBooks.Side, mode: String?) -> ComparedRevision {
    ComparedRevision(asked: side.asked, commit: side.commit?.id.description, mode: mode)
  }

  private var notes: [String] {
    [
      books.hasMoved
        ? "the rulebook moved from \(books.base.prefix) to \(books.head.prefix)" : nil,
      books.base.isAbsent ? "the base has no rulebook: everything is new" : nil,
      otherBasesNote,
    ].compactMap(\.self)
  }

  /// What stands beside a base that is one of several.
  private var otherBasesNote: String? {
    let others = books.otherBases.map(\.short)
    guard !others.isEmpty, let chosen = books.base.commit?.id.short else { return nil }
    return "the branches merged each other, and have \(others.count + 1) merge bases: "
      + "\(chosen), the latest, was compared, and not \(others.joined(separator: ", "))"
  }
}

extension CivilClock {
  /// The civil day on which a commit was recorded.
  fileprivate func day(of commit: Commit) -> Day? {
    Day(ordinal: Int(ordinal(of: commit.committer.time.seconds)))
  }
}

extension ChangeClock {
  /// The one day by which something had to be public; `nil`: each day asked about.
  fileprivate var known: Day? {
    if case .valid(let known) = self { known } else { nil }
  }
}

extension Gate {
  /// The same gate with another threshold, exceptions included: what was typed wins.
  fileprivate func failing(on threshold: Threshold) -> Gate {
    var gate = Gate(
      failOn: threshold, severity: severity, requiresSource: requiresSource,
      noticeDays: noticeDays, sealed: sealed, rules: [])
    gate.asksAgainOncePast = asksAgainOncePast
    return gate
  }
}

extension ComparedBooks {
  /// The books that cannot be read at all.
  fileprivate var problems: [CouldNotCompare] {
    let sides: [(Side, CouldNotCompare.Side)] = [(base, .base), (head, .head)]
    return sides.filter { $0.0.opened == nil && !$0.0.isAbsent }.map {
      CouldNotCompare(subject: .book, side: $0.1, findings: $0.0.findings)
    }
  }

  /// The seals of either side that do not hold.
  fileprivate var brokenSeals: [BrokenSeal] {
    let sides: [(Side, CouldNotCompare.Side)] = [(base, .base), (head, .head)]
    return sides.compactMap { side, which in
      side.opened.flatMap { BrokenSeal(of: $0.book, side: which) }
    }
  }

  /// Which files are the same to the byte.
  fileprivate var content: ContentEquality {
    guard let changed, let fileCount else { return .unknown }
    var content = ContentEquality(
      changed: changed,
      files: Silence.Files(equal: max(0, fileCount - changed.count), changed: changed.count))
    content.unread = untouched?.ruleCount ?? 0
    return content
  }
}

extension FoundChanges {
  /// Nothing was compared, and nothing is claimed.
  static func nothingComparable(
    _ problems: [CouldNotCompare], today: Day
  ) -> FoundChanges {
    FoundChanges(
      changes: [], problems: problems,
      silence: Silence(
        rules: 0, equalByID: 0, compared: 0, from: today, until: nil, files: nil))
  }
}
