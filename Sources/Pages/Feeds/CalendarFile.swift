import Days
import Reports
import RuleChanges
import RuleModel

/// What happens as a calendar (RFC 5545): the same book gives the same bytes.
struct CalendarFile: Sendable {
  private let happenings: [Happening]
  private let site: Site
  private let name: String
  private let rule: Rule?

  init(_ happenings: [Happening], in site: Site, named name: String, of rule: Rule? = nil) {
    self.happenings = happenings
    self.site = site
    self.name = name
    self.rule = rule
  }

  /// The file, its lines folded and ended as the format wants.
  var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//inforce//rulebook//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
    ]
    let events = happenings.compactMap(event) + reviews
    return (head + events.flatMap(\.self) + ["END:VCALENDAR"]).map(CalendarText.folded).joined()
  }

  /// The name of the book in names that must be unique everywhere.
  private var realm: String { Fingerprint.of([site.book.title], digits: 12) + ".inforce" }

  private func event(_ item: Happening) -> [String]? {
    guard case .facet(let facet) = item.matter, facet != .text, let rule = item.rule else {
      return nil
    }
    let units = item.units.isEmpty ? "" : "#" + Fingerprint.of(item.units, digits: 8)
    let version = item.version?.text ?? "group"
    let id =
      "\(rule)\(units)/\(version)/\(facet.rawValue)/\(Fingerprint.of([item.before, item.after], digits: 6))"
    let category = item.before == "suspended" ? "SUSPENSION-END" : facet.category
    let sources = item.sources.map { $0.cite ?? $0.title }.joined(separator: "; ")
    return lines(
      id: id, day: item.day, summary: "\(item.title): \(item.words)",
      description: [item.units.joined(separator: "; "), sources, item.mark ?? "settled"]
        .filter { !$0.isEmpty }.joined(separator: ". "),
      category: category, isSettled: item.mark == nil && item.day <= site.book.checked,
      sequence: sequence(rule, item.version))
  }

  /// When sources are to be reviewed again.
  private var reviews: [[String]] {
    let checked = rule?.checked ?? site.book.checked
    guard let day = checked.advanced(by: site.book.reviewEvery) else { return [] }
    let id = rule.map { "\($0.id)/review" } ?? "review"
    return [
      lines(
        id: id, day: day, summary: "Review the sources of \(rule?.called ?? site.book.title)",
        description: "Last checked through \(checked.spoken)", category: "REVIEW",
        isSettled: false, sequence: Int(checked.ordinal))
    ]
  }

  /// A number that rises whenever the file that says so was recorded anew.
  private func sequence(_ id: RuleID, _ name: VersionName?) -> Int {
    guard let rule = site.book.rule(id), let version = name.flatMap({ rule.version(named: $0) }),
      let day = site.record(rule, version).recording?.day
    else { return 0 }
    return max(0, Int(day.ordinal))
  }

  private func lines(
    id: String, day: Day, summary: String, description: String, category: String,
    isSettled: Bool, sequence: Int
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(CalendarText.escaped(id))@\(realm)", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day.compact)", "DTEND;VALUE=DATE:\((day.next ?? day).compact)",
      "SUMMARY:\(CalendarText.escaped(summary))",
      "DESCRIPTION:\(CalendarText.escaped(description))", "CATEGORIES:\(category)",
      "STATUS:\(isSettled ? "CONFIRMED" : "TENTATIVE")", "SEQUENCE:\(sequence)",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// The instant of the commit, never that of writing.
  private var stamp: String { Instant(site).calendar }
}

extension Change.Facet {
  fileprivate var category: String {
    switch self {
    case .force: "EFFECTIVE"
    case .applicability: "COMPLIANCE"
    case .enforcement: "ENFORCEMENT"
    case .text, .announcements, .views: "OTHER"
    }
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
