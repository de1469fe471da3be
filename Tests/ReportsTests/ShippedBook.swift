import Days
import InForceKit
import Reports
import RuleModel

/// The rulebook of this repository, asked as on 22 November 2026.
struct ShippedBook: Sendable {
  let book: Rulebook
  let today: Day

  /// Read once for all tests.
  static let shared = Result { try ShippedBook() }

  private init() throws {
    let opener = BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
    book = try opener.open(BookPlace(named: ShippedBook.folder), at: .workTree).book
    today = try Day(iso: "2026-11-22")
  }

  /// What `on` would print for a day; no rule: all of them, with the regimes.
  func document(
    _ day: String, _ rule: String? = nil, facts: [String: String] = [:], then: Bool = false
  ) throws -> OnDocument {
    let day = try Day(iso: day)
    let viewpoint: Viewpoint = then ? .then(on: day, today: today) : .now(today: today)
    let facts = Dictionary(uniqueKeysWithValues: facts.map { (FactName($0.key), $0.value) })
    let inquiry = Inquiry(book, from: viewpoint, facts: facts)
    let rules = rule.map { name in book.rules.filter { $0.id.lastPart == name } } ?? book.rules
    return OnDocument(
      asked: asked(day, viewpoint, facts), isOverview: rule == nil,
      regimes: rule == nil ? book.subjects.map { inquiry.regime($0, on: day) } : [],
      answers: rules.flatMap { inquiry.answers($0, on: day) }, unanswered: [])
  }

  private func asked(_ day: Day, _ viewpoint: Viewpoint, _ facts: [FactName: String]) -> AskedOf {
    AskedOf(
      day: day, through: nil, viewpoint: viewpoint, revision: nil, facts: facts,
      title: book.title, commit: nil, isDirty: false, checked: book.checked)
  }

  /// Three folders above this file.
  private static var folder: String {
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Rulebook"
  }
}
