import Days
import RuleChanges
import RuleModel

extension DiffDocument {
  /// More changes, or problems, than this are counted in a terminal, not shown.
  static let blockLimit = 200

  /// The report for a terminal.
  package func text(_ style: Style) -> String {
    let groups = report.changes.groupedByUnits
    let blocks =
      [header] + report.problems.prefix(DiffDocument.blockLimit).map { problem($0) }
      + report.brokenSeals.map { "error B118 seal-broken  the book\n  \(shown($0.words))" }
      + groups.prefix(DiffDocument.blockLimit).map { group($0, style) }
      + [rest(groups.count, "change"), rest(report.problems.count, "problem"), footer]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var header: String {
    ["\(headline) · \(verdictWords)", comparedWords, mergeWords.map { shownInLine($0) }]
      .compactMap(\.self).joined(separator: "\n")
  }

  /// That not all of a long list was shown: nobody reads it in a terminal, and JSON has all of it.
  private func rest(_ count: Int, _ noun: String) -> String {
    let hidden = count - DiffDocument.blockLimit
    return hidden > 0 ? "\(counted(hidden, "more \(noun)")): --format json names all" : ""
  }

  private var footer: String {
    ([countWords, silenceWords] + notes.map { "note: \(shownInLine($0))" })
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func problem(_ problem: CouldNotCompare) -> String {
    let lines = problem.findings.prefix(5).map { finding in
      let place = finding.label.place
      return "  \(finding.code) \(shownInLine(path(place, on: problem.side)))"
        + ":\(place.line):\(place.column) \(shownInLine(finding.message))"
    }
    let more = problem.findings.count > 5 ? ["  \(problem.findings.count - 5) more"] : []
    return
      (["error A901 could-not-compare  \(shownInLine(problem.words))"]
      + lines + more + problem.help.map { "  \(shownInLine($0))" } + [
        "  this is not \"no change\"; \(problem.side.nextStep)"
      ])
      .joined(separator: "\n")
  }

  /// A change that several units share, told once.
  private func group(_ units: [AnswerChange], _ style: Style) -> String {
    guard let change = units.first else { return "" }
    let names = units.compactMap(\.unit?.text).joined(separator: ", ")
    let level = change.level == .none ? "off" : change.level.rawValue
    let title: String = [
      level as String?, change.code.rawValue, change.slug, " \(change.ownerWords)",
      names.isEmpty ? nil : "(\(names))", change.facet.word,
    ].compactMap(\.self).joined(separator: " ")
    let painted =
      change.level == .error ? Symbol.unknown.paint(shownInLine(title), style) : shownInLine(title)
    return ([painted] + rows(units, change)).joined(separator: "\n")
  }

  private func rows(_ units: [AnswerChange], _ change: AnswerChange) -> [String] {
    let what = [change.dayWords, change.changeWords].filter { !$0.isEmpty }
    let rows: [(String, String?)] =
      [("", what.joined(separator: ": ")), ("cause", change.causeWords)]
      + [("then", change.becomesPastWords(today: today))]
      + change.raisedBy.map { ("gate", $0.words) }
      + witnessRows(change)
      + [("at", change.place.map { "\(path($0)):\($0.line):\($0.column)" })]
      + [("id", units.map(\.id).joined(separator: " "))]
      + [("accepted", change.acknowledged)] + change.acceptanceWords.map { ($0, $1) }
    return rows.compactMap { label, words in
      guard let words, !words.isEmpty else { return nil }
      return label.isEmpty
        ? "  \(shownInLine(words))" : "  \(label.padded(to: 9))\(shownInLine(words))"
    }
  }

  private func witnessRows(_ change: AnswerChange) -> [(String, String?)] {
    change.witnesses.enumerated().map { index, witness in
      let answers = witness.words
      return (index == 0 ? "witness" : "", "\(witness.day)  \(answers)\(command(witness, change))")
    }.map { ($0.isEmpty ? " " : $0, $1) }
  }

  /// The command that shows what the base answers.
  private func command(_ witness: Witness, _ change: AnswerChange) -> String {
    guard case .rule(let id) = change.subject, witness.was != witness.now else { return "" }
    let unit = change.unit.map { "#\($0)" } ?? ""
    let commit = change.merge == nil ? base.commit : merge?.tip.commit
    let revision = commit.map { " --rev \($0.prefix(10))" } ?? ""
    return "   inforce on \(witness.day) \(id)\(unit)\(revision)"
  }
}

extension CouldNotCompare.Side {
  /// How to see what is wrong.
  fileprivate var nextStep: String {
    switch self {
    case .base, .tip: "`inforce check --rev REV` shows what is wrong"
    case .head: "`inforce check` shows what is wrong"
    case .merge: "merge the base into the head, then `inforce check`"
    case .comparison: "nothing at all was compared"
    }
  }
}

extension Witness {
  /// What the books answer on the day.
  var words: String {
    let both = was == now ? "\(now) on both" : "\(was) → \(now)"
    return merged.map { "base \(was), head \(now), merged \($0)" } ?? both
  }
}

extension GateReason {
  /// The reason in words.
  var words: String {
    switch self {
    case .shortNotice: "starts sooner than the gate's notice"
    case .noSource: "changes the past and names no document"
    case .sealed: "changes a sealed day"
    }
  }
}

extension [AnswerChange] {
  /// Changes that differ in their unit alone, together; in the order of the first of each.
  var groupedByUnits: [[AnswerChange]] {
    var places: [AnswerChange.BesideUnit: Int] = [:]
    var groups: [[AnswerChange]] = []
    for change in self {
      let place = places[change.besideUnit, default: groups.count]
      if place == groups.count { groups.append([]) }
      places[change.besideUnit] = place
      groups[place].append(change)
    }
    return groups
  }
}

extension AnswerChange {
  /// What a change shares with the same change of another unit.
  fileprivate struct BesideUnit: Hashable {
    let code: ChangeCode
    let level: ChangeLevel
    let subject: Subject
    let facet: ChangedFacet
    let span: DaySpan?
    let states: [String?]
    let because: [[VersionName]?]
    let cause: CauseReading?
    let details: [String]
    let acknowledged: String?
  }

  fileprivate var besideUnit: BesideUnit {
    BesideUnit(
      code: code, level: level, subject: subject, facet: facet, span: span,
      states: [was?.exact, now?.exact, merge?.origin.exact, merge?.merged.exact],
      because: [was?.because, now?.because], cause: cause, details: details,
      acknowledged: acknowledged)
  }
}
