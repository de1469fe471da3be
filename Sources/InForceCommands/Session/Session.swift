import Days
import GitStore
import InForceKit
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A book that was opened for a command, and the day that is today for it.
struct Session {
  let opened: OpenedBook
  let today: Day
  let options: BookOptions
  private let scope: BookScope

  /// Whether something besides a few rules was asked about.
  var isAboutAll: Bool { if case .rules = scope { false } else { true } }

  /// The book.
  var book: Rulebook { opened.book }

  /// Reads days as people type them.
  var days: DayReading { DayReading(today: today) }

  init(
    _ options: BookOptions, revision: BookRevision? = nil, scope: BookScope = .law
  ) throws(Problem) {
    self.options = options
    self.scope = scope
    opened = try Session.open(options, revision: revision, scope: scope)
    today = try Session.today(options, zone: opened.book.zone)
  }

  /// A session with a book that is open already.
  init(opened: OpenedBook, today: Day, options: BookOptions, scope: BookScope = .law) {
    self.scope = scope
    self.opened = opened
    self.today = today
    self.options = options
  }

  /// The same book as recorded at the end of a day.
  func recorded(by day: Day, scope: BookScope = .law) throws(Problem) -> Session {
    let opened = try Session.open(options, revision: .recorded(by: day.ordinal), scope: scope)
    return Session(opened: opened, today: today, options: options, scope: scope)
  }
}

extension Session {
  private static func open(
    _ options: BookOptions, revision: BookRevision?, scope: BookScope
  ) throws(Problem) -> OpenedBook {
    let revision = try chosen(options, revision) ?? .head
    let opener = opener(usingIndex: !options.noIndex)
    return try opening { try opener.open(place(options), at: revision, scope: scope) }
  }

  /// All files of the book, whatever they say: the folder as it is, unless a revision is named.
  static func sources(_ options: BookOptions) throws(Problem) -> BookSources {
    let revision = try chosen(options, nil) ?? .workTree
    let opener = opener(usingIndex: false)
    return try opening { try opener.sources(place(options), at: revision, scope: .everything) }
  }

  /// How a book can be read; `rebuilding`: its index is made anew first.
  static func health(_ options: BookOptions, rebuilding: Bool) throws(Problem) -> BookHealth {
    let opener = opener(usingIndex: !options.noIndex)
    return try opening { try opener.health(of: place(options), rebuilding: rebuilding) }
  }

  /// The revision that is asked for; `nil`: none is.
  private static func chosen(
    _ options: BookOptions, _ revision: BookRevision?
  ) throws(Problem) -> BookRevision? {
    try options.refuseContradictions(with: revision)
    return revision ?? options.rev.map(BookRevision.named) ?? (options.worktree ? .workTree : nil)
  }

  private static func opening<Value>(_ open: () throws -> Value) throws(Problem) -> Value {
    do {
      return try open()
    } catch let error as OpeningError {
      throw Problem(error)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem("K005", "\(error)", status: .incomplete)
    }
  }

  /// Opens books with the clock of this machine.
  static func opener(usingIndex: Bool) -> BookOpener {
    BookOpener(
      clock: { zone in (try? CivilClock(zone: zone)).map { clock in { clock.ordinal(of: $0) } } },
      dayNumber: { (try? DayReading(today: nil).day($0))?.ordinal },
      index: usingIndex ? .ofThisMachine : .off)
  }

  /// Where the book lies that the options mean.
  static func location(_ options: BookOptions) throws(Problem) -> BookPlace {
    try opening { try place(options) }
  }

  /// The commit of a revision of the book at a place; `nil`: it is not in git.
  static func commit(
    of place: BookPlace, at revision: BookRevision
  ) throws(Problem) -> Commit? {
    try opening { try opener(usingIndex: false).commit(of: place, at: revision) }
  }

  private static func place(_ options: BookOptions) throws -> BookPlace {
    try place(named: options.rulebook)
  }

  /// The book in that folder, or found from the working folder upwards, or the one that was shipped.
  static func place(named folder: String?) throws -> BookPlace {
    if let path = folder ?? environment("INFORCE_RULEBOOK") {
      return try BookPlace(named: path)
    }
    if let found = BookPlace.search(from: ".") { return found }
    if let shipped = environment("INFORCE_DEFAULT_RULEBOOK") {
      return try BookPlace(named: shipped)
    }
    if let installed = BookPlace.installed { return installed }
    throw OpeningError.noBook(searchedFrom: ".")
  }

  /// Today in a zone, or the day that was named instead.
  static func today(_ options: BookOptions, zone: String) throws(Problem) -> Day {
    try today(options.today, zone: zone)
  }

  /// The same, with the day as it was typed; `nil`: none was.
  static func today(_ typed: String?, zone: String) throws(Problem) -> Day {
    let clock = try CivilClock(zone: zone)
    let now = clock.today
    guard let typed = typed ?? environment("INFORCE_TODAY") else {
      guard let now else { throw Problem("D008", "the clock has no day", status: .incomplete) }
      return now
    }
    do {
      return try DayReading(today: now).day(typed)
    } catch {
      throw Problem(error)
    }
  }
}

extension BookOptions {
  /// Refuses the folder as it is together with a revision.
  func refuseContradictions(with revision: BookRevision? = nil) throws(Problem) {
    guard worktree, rev != nil || revision != nil else { return }
    throw Problem(
      "U001", "--worktree and a revision contradict each other", help: ["choose one"],
      status: .usage)
  }
}

/// The value of a variable of the environment; `nil`: not set, or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
