import Days
import RuleChanges
import RuleModel

/// A change in the table of a comment, with the other units that it reaches too.
struct MarkdownRow {
  private let units: [AnswerChange]
  private let change: AnswerChange
  private let document: DiffDocument

  /// The row; `nil`: there is no change.
  init?(_ units: [AnswerChange], in document: DiffDocument) {
    guard let first = units.first else { return nil }
    self.units = units
    change = first
    self.document = document
  }

  /// The id of the change that the row shows.
  var id: String { change.id }

  /// The rule and the days, for a heading.
  var summary: String { "\(cell(document.title(of: change))), \(cell(change.dayWords))" }

  /// The ids of what fails in it.
  var openIDs: [String] {
    units.filter { $0.reachesGate && $0.acknowledged == nil }.map(\.id)
  }

  /// The ids of changes of sealed days in it.
  var sealedIDs: [String] { units.filter { $0.raisedBy.contains(.sealed) }.map(\.id) }

  /// The cells of the row.
  var cells: [String] {
    let what = change.changeWords
    return [
      "\(change.sign) \(signWords)", owner, days,
      cell(change.span == nil ? what : "\(change.facet.word): \(what)"), cell(why),
    ]
  }

  /// The row once more, for whoever has to find and accept it.
  var evidence: String {
    let ids = units.map { cell($0.id) }.joined(separator: ", ")
    let parts = ["- \(change.code.rawValue) \(change.slug) \(cell(change.ownerWords)): id \(ids)"]
    return (parts + [place].compactMap(\.self) + witnesses).joined(separator: "\n  - ")
  }
}

extension MarkdownRow {
  private var signWords: String {
    let level = change.level == .none ? "off" : change.level.rawValue
    guard let tense = change.tenseWord else { return level }
    return "\(level), \(tense)"
  }

  private var owner: String {
    let names = units.compactMap(\.unit?.text).joined(separator: ", ")
    let title = cell(document.title(of: change))
    let units = names.isEmpty ? "" : " (\(cell(names)))"
    return (link.map { "[\(title)](\($0))" } ?? title) + units
  }

  private var days: String { change.dayWords.isEmpty ? "" : "**\(cell(change.dayWords))**" }

  private var why: String {
    ([change.causeWords, change.becomesPastWords(today: document.today)].compactMap(\.self)
      + change.raisedBy.map(\.words)
      + [change.acknowledged.map { "accepted: \($0)" }].compactMap(\.self)
      + change.acceptanceWords.map(\.words))
      .joined(separator: "; ")
  }

  /// The address of the place at the head, where there is one that stays.
  private var link: String? {
    guard let place = change.place, let commit = document.head.commit else { return nil }
    return document.surroundings.repository?.link(to: document.hostPlace(place), at: commit)
  }

  private var place: String? {
    change.place.map { place in cell("at \(document.path(place)):\(place.line):\(place.column)") }
  }

  private var witnesses: [String] {
    change.witnesses.map { cell("\($0.day): \($0.words)") }
  }
}

extension AnswerChange {
  /// Whether it has a row of its own: it is about days, or somebody has to look.
  var hasRow: Bool { span != nil || isGrave }

  /// When its days lie, or that no branch alone is to blame, for a class in which it matters.
  fileprivate var tenseWord: String? {
    if merge != nil { return "interaction" }
    if isPast { return "past" }
    return isFuture ? "future" : nil
  }

  /// A sign beside the words, which always say it too.
  fileprivate var sign: String {
    switch level {
    case .error: "🔴"
    case .warning: "🟡"
    case .notice: "🔵"
    case .none: "⚪"
    }
  }
}

/// Text of a book in a cell or a line: nothing in it is markup, and it is never long.
func cell(_ text: String) -> String {
  let limit = 300
  let scalars = text.unicodeScalars
  guard scalars.count > limit else { return escaped(text) }
  return escaped(String(scalars.prefix(limit))) + "…"
}
