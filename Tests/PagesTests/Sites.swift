import BookTesting
import Days
import InForceKit
import Pages
import Reports
import RuleModel

/// Sites for tests.
enum Sites {
  /// A site of a book, without a commit.
  static func site(_ book: Rulebook, today: Day, _ reach: Reach) -> Site {
    Site(
      book: book, today: today,
      edition: Edition(commit: nil, revision: nil, seconds: nil, isDirty: false),
      manual: Handbook(
        codes: Notices.kinds.map {
          CodeExplanation(
            code: $0.code, slug: $0.slug, level: .note, summary: "a notice",
            explanation: $0.explanation)
        }
          + [
            CodeExplanation(
              code: "B012", slug: "no-such-day", level: .error, summary: "no such day",
              explanation: "why")
          ], topics: [.init(name: "dates", about: "how to type a day", text: "text")]),
      reach: reach,
      record: { _, version in
        FileRecord(
          path: version.places.path, absolutePath: "", line: 1,
          excerpt: [(2, "change: \(version.change.word)")], recording: nil)
      })
  }

  /// The rulebook of this repository, read once.
  static let shipped = Result {
    try BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
      .open(BookPlace(named: folder), at: .workTree, scope: .everything).book
  }

  /// The day that is today where a test says nothing else.
  static let today = (try? Day(iso: "2026-11-22")) ?? .first

  /// The shipped book with these rules only, and what its regimes need no more.
  static func shipped(_ rules: [String], _ reach: Reach) throws -> Site {
    let book = try shipped.get()
    let few = Rulebook(
      title: book.title, zone: book.zone, completeFrom: book.completeFrom, checked: book.checked,
      reviewEvery: book.reviewEvery, instruments: book.instruments,
      rules: book.rules.filter { rules.contains(String($0.id.lastPart)) }, groups: book.groups,
      subjects: book.subjects, golden: [], broken: book.broken, places: book.places)
    return site(few, today: today, reach)
  }

  /// The shipped book as a server has it.
  static func server() throws -> Site { site(try shipped.get(), today: today, .server) }

  private static var folder: String {
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Rulebook"
  }
}

extension Response {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension ExportPlan {
  /// Every address of an export of the site.
  static func all(_ site: Site) -> [Address] {
    let plan = ExportPlan(site)
    return plan.bookAddresses + site.book.rules.flatMap(plan.addresses)
  }
}
