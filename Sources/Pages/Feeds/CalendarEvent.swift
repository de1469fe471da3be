import Days
import Reports
import RuleChanges
import RuleModel

/// Something in a calendar, under a name that stays while what it is about stays the same.
struct CalendarEvent: Sendable {
  /// How sure it is.
  enum Status: String, Sendable {
    /// It happened, or nothing is open about it.
    case confirmed = "CONFIRMED"
    /// It is scheduled, or not confirmed.
    case tentative = "TENTATIVE"
    /// The book had said so, and says so no more.
    case cancelled = "CANCELLED"
  }

  /// The name, the same on every day and in every revision.
  let id: String
  let day: Day
  let summary: String
  let description: String
  let category: String
  var status: Status
  /// A number that rises whenever what it is about was recorded anew.
  let sequence: Int

  /// The name of a book in names that must be unique everywhere.
  static func realm(of book: Rulebook) -> String {
    Fingerprint.of([book.title], digits: 12) + ".inforce"
  }
}

extension CalendarEvent {
  /// What happens to a facet of a rule; `nil`: it is nothing for a calendar.
  init?(_ item: Happening, in book: Rulebook, sequence: Int) {
    guard case .facet(let facet) = item.matter, facet != .text, let rule = item.rule else {
      return nil
    }
    let units = item.units.isEmpty ? "" : "#" + Fingerprint.of(item.units, digits: 8)
    let change = Fingerprint.of([item.before, item.after], digits: 6)
    let name = "\(rule)\(units)/\(item.version?.text ?? "group")/\(facet.rawValue)/\(change)"
    id = "\(name)@\(CalendarEvent.realm(of: book))"
    day = item.day
    summary = "\(item.title): \(item.words)"
    let sources = item.sources.map { $0.cite ?? $0.title }.joined(separator: "; ")
    description = [item.units.joined(separator: "; "), sources, item.mark ?? "settled"]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    category = item.before == "suspended" ? "SUSPENSION-END" : facet.category
    status = item.mark == nil && item.day <= book.checked ? .confirmed : .tentative
    self.sequence = sequence
  }

  /// The day on which the sources of a book, or of a rule, are to be reviewed again.
  init?(reviewOf rule: Rule?, in book: Rulebook) {
    let checked = rule?.checked ?? book.checked
    guard let day = checked.advanced(by: book.reviewEvery) else { return nil }
    id = (rule.map { "\($0.id)/review" } ?? "review") + "@" + CalendarEvent.realm(of: book)
    self.day = day
    summary = "Review the sources of \(rule?.called ?? book.title)"
    description = "Last checked through \(checked.spoken)"
    category = "REVIEW"
    status = .tentative
    sequence = Int(checked.ordinal)
  }

  /// The same, which the book says no more.
  var withdrawn: CalendarEvent {
    var gone = self
    gone.status = .cancelled
    return gone
  }

  /// The lines of a file, before they are folded.
  func lines(stamp: String) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(CalendarText.escaped(id))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day.compact)", "DTEND;VALUE=DATE:\((day.next ?? day).compact)",
      "SUMMARY:\(CalendarText.escaped(summary))",
      "DESCRIPTION:\(CalendarText.escaped(description))", "CATEGORIES:\(category)",
      "STATUS:\(status.rawValue)", "SEQUENCE:\(sequence)", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
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
