import Days
import Reports
import RuleModel

/// What stands in the whole book on any day, looked up once for many pages.
struct Census: Sendable {
  private let columns: CourseColumns
  /// The rules whose course nobody can tell: they are asked each time.
  private let others: [Rule]
  private let inquiry: Inquiry

  /// The census of a book whose rules have these courses; `nil`: there is too much to count.
  init?(_ site: Site, _ courses: [RuleCourse]) {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    guard let columns = CourseColumns(courses, known: inquiry.viewpoint.known) else { return nil }
    self.columns = columns
    self.inquiry = inquiry
    let told = Set(courses.map(\.rule))
    others = site.book.rules.filter { !told.contains($0.id) }
  }

  /// The census of a site, with the courses worked out now.
  init?(_ site: Site) { self.init(site, site.courses(of: site.book.rules)) }

  /// How many units are in force and how many are not, each word with its number; the most first.
  func tally(on day: Day) -> [(words: String, count: Int)] {
    var counts: [String: Int] = [:]
    for (cell, count) in zip(columns.cells, columns.counts(on: day)) where count > 0 {
      counts[Census.words(cell.states?.force), default: 0] += count
    }
    for answer in others.flatMap({ inquiry.answers($0, on: day) }) {
      counts[Census.words(CourseCell(Glance(answer)).states?.force), default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (words: $0.key, count: $0.value) }
  }

  private static func words(_ force: StandingWord?) -> String { force?.words ?? "not covered" }
}

extension Site {
  /// The courses of rules, as far as they can be told.
  func courses(of rules: [Rule]) -> [RuleCourse] {
    let inquiry = inquiry(.now, on: today, facts: [:])
    return rules.compactMap { inquiry.course($0) }
  }
}
