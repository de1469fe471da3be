import Days
import GitStore
import InForceKit
import RuleModel

/// Why a command cannot answer: what is wrong, what to do, and the exit status.
struct Problem: Error {
  let code: String
  let message: String
  let help: [String]
  let notes: [String]
  let status: ExitStatus
  let findings: [Finding]

  init(
    _ code: String, _ message: String, help: [String] = [], notes: [String] = [],
    status: ExitStatus, findings: [Finding] = []
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.notes = notes
    self.status = status
    self.findings = findings
  }
}

extension Problem {
  /// A text that names no day.
  init(_ error: DayReadingError) {
    switch error {
    case .ambiguous(let text, let month, let day):
      self.init(
        "D003", "`\(text)` can be read two ways",
        help: ["\(month.spokenDayAndMonth) is \(month), \(day.spokenDayAndMonth) is \(day)"],
        notes: ["month names are fine too: \"2 Jan 2025\", \"Jan. 2, 2025\""], status: .usage)
    case .figures(let text, let reading):
      self.init(
        "D004", "`\(text)` is not read: figures with the year last mean two days in most months",
        help: ["did you mean \(reading)?"], status: .usage)
    case .impossible(let text, let reason):
      self.init(
        "D001", "`\(text)` is not a day: \(reason.words)", help: reason.help, status: .usage)
    case .shortYear(let text):
      self.init(
        "D005", "`\(text)` has a year of two digits", help: ["write all four"], status: .usage)
    case .unreadable(let text):
      self.init(
        "D002", "`\(text)` is not a day",
        help: ["write 2025-05-15, \"May 15, 2025\", today or yesterday; `inforce help dates`"],
        status: .usage)
    case .backwards(let text):
      self.init(
        "D006", "`\(text)` ends before it begins", help: ["write FIRST..LAST"], status: .usage)
    }
  }
}

extension Day {
  /// `January 2`, for telling two readings apart.
  fileprivate var spokenDayAndMonth: String {
    String(spokenInFull.drop { $0 != " " }.dropFirst().prefix { $0 != "," })
  }
}

extension DayError {
  fileprivate var words: String {
    switch self {
    case .notISO: "it has another form"
    case .noSuchYear(let year): "there is no year \(year)"
    case .noSuchMonth(let month, _): "there is no month \(month)"
    case .noSuchDay(_, let month, let year, let length):
      "month \(month) of \(year) has \(length) days"
    }
  }

  fileprivate var help: [String] {
    guard case .noSuchDay(_, let month, let year, let length) = self,
      let last = try? Day(year: year, month: month, day: length)
    else { return [] }
    return ["the last day of that month is \(last)"]
  }
}
