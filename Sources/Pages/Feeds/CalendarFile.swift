import Days
import Reports
import RuleChanges
import RuleModel

/// What happens as a calendar (RFC 5545): the same book gives the same bytes.
///
/// What an earlier revision had said of the same days, and the book says no more, is there as
/// cancelled: whoever has subscribed sees it vanish.
struct CalendarFile: Sendable {
  private let happenings: [Happening]
  private let site: Site
  private let name: String
  private let rule: Rule?
  private let facts: [FactName: String]
  private let isMeant: @Sendable (Day) -> Bool

  /// A calendar of the days that are meant.
  init(
    _ happenings: [Happening], in site: Site, named name: String, of rule: Rule? = nil,
    facts: [FactName: String] = [:], on isMeant: @escaping @Sendable (Day) -> Bool = { _ in true }
  ) {
    self.happenings = happenings
    self.site = site
    self.name = name
    self.rule = rule
    self.facts = facts
    self.isMeant = isMeant
  }

  /// The file, its lines folded and ended as the format wants.
  var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//inforce//rulebook//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
    ]
    let stamp = Instant(site).calendar
    let events = events.flatMap { $0.lines(stamp: stamp) }
    return (head + events + ["END:VCALENDAR"]).map(CalendarText.folded).joined()
  }

  /// Every event: what stands, what was withdrawn, and the next review.
  var events: [CalendarEvent] {
    let history = site.history()
    let standing = happenings.compactMap { item in
      CalendarEvent(
        item, in: site.book, sequence: item.rule.map { history.sequence(of: $0) } ?? 0)
    }
    let review = CalendarEvent(reviewOf: rule, in: site.book)
    return standing + withdrawn(history, standing) + [review].compactMap(\.self)
  }

  /// What the book had said last under each name that it uses no more. Of a rule whose files have
  /// errors nobody can tell: that is not "withdrawn".
  private func withdrawn(_ history: RuleHistory, _ standing: [CalendarEvent]) -> [CalendarEvent] {
    var names = Set(standing.map(\.id))
    return history.events(
      of: rule?.id, but: site.book.broken.rules, today: site.today, facts: facts
    )
    .filter { isMeant($0.day) && names.insert($0.id).inserted }
    .map(\.withdrawn)
  }
}

extension Day {
  /// The day as `YYYYMMDD`.
  var compact: String { description.replacing("-", with: "") }
}

/// Text as a calendar wants it.
enum CalendarText {
  /// The text of a value: what means something else is escaped, and what no calendar may hold is shown.
  static func escaped(_ text: String) -> String {
    shown(text).map { character -> String in
      switch character {
      case "\\": "\\\\"
      case ";": "\\;"
      case ",": "\\,"
      case "\n", "\r\n": "\\n"
      default: String(character)
      }
    }.joined()
  }

  /// The line ended, and broken after at most 75 bytes, never within a character.
  static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += size
    }
    return folded + "\r\n"
  }
}

/// The instant of a book's commit, in the words of formats.
struct Instant: Sendable {
  private let day: Day
  private let second: Int

  /// The instant of the commit; the beginning of today where there is none.
  init(_ site: Site) {
    let seconds = site.edition.seconds ?? Int64(site.today.ordinal) * 86_400
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    day = Day(ordinal: Int(days)) ?? site.today
    second = Int(seconds - days * 86_400)
  }

  /// As in a calendar: `20261122T000000Z`.
  var calendar: String { "\(day.compact)T\(clock(""))Z" }

  /// As in a feed: `2026-11-22T00:00:00Z`.
  var feed: String { "\(day)T\(clock(":"))Z" }

  private func clock(_ separator: String) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { String(100 + $0).dropFirst() }
      .joined(separator: separator)
  }
}

extension UTF8 {
  /// How many bytes a character has.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
