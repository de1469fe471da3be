import Days
import GitStore
import InForceKit
import RuleFiles
import RuleModel
import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A repository with a small book, which is asked with an index and without.
final class IndexedRepository {
  let folder: TemporaryFolder
  private let inner: String

  /// A repository with the book of the conformance fixture, in a folder of it or at its root.
  init(inside inner: String = "law/Rulebook") throws {
    folder = try TemporaryFolder()
    self.inner = inner
    let fixture = Checkout.path("Tests/Fixtures/Conformance/kestovia")
    try ClosedWorld.shell(
      """
      git init -q -b main repo; mkdir -p "$(dirname repo/\(inner)/.)"
      cp -R '\(fixture)/.' repo/\(inner)/; chmod -R u+w repo
      cd repo; git add --all; git commit -q -m first
      """, in: folder.path)
  }

  var path: String { folder.path + "/repo" }
  var book: String { path + "/" + inner }
  var kept: String { path + "/.git/inforce" }

  /// Runs a line of shell at the root of the repository.
  func shell(_ line: String) throws { try ClosedWorld.shell(line, in: path) }

  /// An opener that keeps an index, or none.
  func opener(usingIndex: Bool) -> BookOpener {
    BookOpener(
      clock: { _ in { Int32($0 / 86_400) } }, dayNumber: { _ in nil },
      index: usingIndex
        ? IndexPolicy(isOn: true, cacheFolder: folder.path + "/cache") : .off)
  }

  /// What a book says: answers on some days, or the error in words.
  func answers(
    at revision: BookRevision = .head, _ scope: BookScope, usingIndex: Bool, in place: String? = nil
  ) throws -> Said {
    do {
      let opened = try opener(usingIndex: usingIndex)
        .open(BookPlace(named: place ?? book), at: revision, scope: scope)
      return Said(opened, scope)
    } catch {
      return Said(problem: "\(error)")
    }
  }

  /// Asks everything twice, with the index and without, and expects the same.
  func expectSame(at revision: BookRevision = .head, _ comment: Comment? = nil) throws {
    for scope in try scopes() {
      let with = try answers(at: revision, scope, usingIndex: true)
      let without = try answers(at: revision, scope, usingIndex: false)
      #expect(with == without, comment)
    }
    if revision == .head { try expectSameOverview(comment) }
  }

  /// Looks at the whole book by way of the index, and expects what the book says, or nothing.
  func expectSameOverview(_ comment: Comment? = nil) throws {
    let opened = try? opener(usingIndex: false).open(BookPlace(named: book), at: .head)
    for today in IndexedRepository.todays {
      guard let seen = try seen(today: today) else { continue }
      let opened = try #require(opened)
      #expect(seen.glances == glances(of: opened.book, today: today), comment)
      #expect(seen.subjects.book.subjects == opened.book.subjects, comment)
      #expect(seen.subjects.hasUnusedChanges == opened.hasUnusedChanges, comment)
      #expect(opened.book.broken == Rulebook.Broken(), comment)
    }
  }

  /// Days that are today: documents become public between them.
  static let todays = [20_779, 19_000, 20_100].compactMap { Day(ordinal: $0) }

  /// What the index shows of the whole book; `nil`: the book itself is to be asked.
  func seen(today: Day, in place: String? = nil) throws -> BookOverview.Seen? {
    try opener(usingIndex: true).overview(of: BookPlace(named: place ?? book))?
      .seen(on: Day(ordinal: 20_000) ?? .first, today: today)
  }

  /// What the book says of all rules, as far as the table shows it.
  func glances(of book: Rulebook, today: Day) -> [Glance] {
    let inquiry = Inquiry(book, from: .now(today: today))
    return book.rules.flatMap { inquiry.answers($0, on: Day(ordinal: 20_000) ?? .first) }
      .map { Glance($0) }
  }

  /// Questions about everything, about rules by their ids and last parts, and about no rule.
  private func scopes() throws -> [BookScope] {
    let opened = try? opener(usingIndex: false).open(BookPlace(named: book), at: .head)
    let ids = opened.map { $0.book.rules.map(\.id) + $0.book.broken.rules.keys.sorted() } ?? []
    let names = ids.suffix(2).map(\.text) + ids.prefix(2).map { String($0.lastPart) }
    return [.law, .everything, .rules(ids.map(\.text), facts: ["class=large"])]
      + (names + ["nobody", ""]).map { .rules([$0]) }
  }
}

/// What a book said: its parts where everything was asked for, answers where rules were.
struct Said: Equatable {
  private var answers: [Answer] = []
  private var rules: [Rule] = []
  private var groups: [GroupID: Group] = [:]
  private var instruments: [InstrumentID: Instrument] = [:]
  private var subjects: [RegimeSubject] = []
  private var golden: [GoldenAnswer] = []
  private var broken = Rulebook.Broken()
  private var about: [String] = []

  init(problem: String) { about = [problem] }

  init(_ opened: OpenedBook, _ scope: BookScope) {
    about = [
      "\(opened.commit?.id.description ?? "")", opened.prefix,
      opened.hasUnusedChanges.map { "\($0)" } ?? "unknown",
      opened.book.title, "\(opened.book.checked)",
    ]
    if case .rules(let names, _) = scope {
      answer(names, in: opened.book)
    } else {
      take(opened)
    }
  }

  private mutating func answer(_ names: [String], in book: Rulebook) {
    let inquiry = Inquiry(book, from: .now(today: Day(ordinal: 20_779) ?? .first))
    for name in names {
      about.append("\(book.ruleID(named: name))")
      guard case .one(let rule) = book.rule(named: name) else { continue }
      answers += inquiry.answers(rule, on: Day(ordinal: 20_000) ?? .first)
    }
  }

  private mutating func take(_ opened: OpenedBook) {
    let book = opened.book
    (rules, groups, instruments) = (book.rules, book.groups, book.instruments)
    (subjects, golden, broken) = (book.subjects, book.golden, book.broken)
    about += opened.files.map(\.path).sorted() + opened.findings.map { "\($0)" }
  }
}
