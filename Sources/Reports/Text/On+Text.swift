import Days
import RuleModel

extension OnDocument {
  /// The answer for a terminal.
  package func text(_ style: Style) -> String {
    guard !isOverview else { return Overview(self).text(style) }
    let groups = Dictionary(grouping: answers) { $0.rule.id }
    let blocks = answers.map(\.rule.id).unique
      .map { RuleText(groups[$0] ?? [], asked).text(style) }
    return (blocks + [asked.footer]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension AskedOf {
  /// Which book, how fresh, and what it is not.
  package var footer: String {
    let pinned = commit.map { "Book \($0.prefix(7))." } ?? "Book not pinned: no commit."
    return "  Sources checked through \(checked.spoken). \(pinned) "
      + "Not an official edition, not legal advice."
  }

  /// The day asked about, and the clocks where they were set.
  package var dayWords: String {
    let day =
      through.map { "\(self.day.spokenInFull) through \($0.spokenInFull)" } ?? self.day.spokenInFull
    switch viewpoint.mode {
    case .today: return day
    case .then: return "\(day), as known that day"
    case .believed: return "\(day), as this book would have answered that day"
    case .known: return "\(day), as known on \(viewpoint.known.spoken)"
    }
  }
}

/// The answers of the units of one rule.
private struct RuleText {
  let answers: [Answer]
  let asked: AskedOf

  init(_ answers: [Answer], _ asked: AskedOf) {
    self.answers = answers
    self.asked = asked
  }

  func text(_ style: Style) -> String {
    guard let first = answers.first else { return "" }
    return ([headlines(style), titles(first)] + ["", rows(style)] + tail(style))
      .joined(separator: "\n")
  }

  /// One line for each headline that differs, with the units that have it; the day is in the first.
  private func headlines(_ style: Style) -> String {
    let kinds = answers.map(Headline.init).unique
    return kinds.enumerated().map { index, headline in
      let units = answers.filter { Headline($0) == headline }.compactMap(\.unit?.id.text)
      let names = kinds.count > 1 ? units.joined(separator: ", ") + ": " : ""
      let words = headline.symbol.paint(headline.words, style)
      let day = index == 0 ? " on \(asked.dayWords)" : ""
      return "\(headline.symbol.sign(style))\(names)\(words)\(day)"
    }.joined(separator: "\n")
  }

  private func titles(_ answer: Answer) -> String {
    let cite = answer.rule.cite.first.map { ", \($0)" } ?? ""
    let projection =
      answers.contains { $0.certainty == .projection }
      ? "\n  A projection: the day lies after the last check or the known day" : ""
    return "  \(shown(answer.rule.title))\(shown(cite))\(projection)\(unconfirmed)"
  }

  /// What to do about a change that nobody has confirmed.
  private var unconfirmed: String {
    guard let answer = answers.first(where: { $0.certainty == .unconfirmed }) else { return "" }
    let folder = "rules/\(answer.rule.id)/"
    return """

        By the text alone   \(answer.facet(.force)?.standing?.words ?? "") \
      \(answer.facet(.force)?.span.words ?? "")
        But                 sources were last checked on \(answer.rule.checked.spoken), before \
      that change
        Do this             look for a later document; record it as a new file in \(folder),
                            or move `checked` in its rule.md
      """
  }

  /// The rows that all units share, then those that differ, each with the units they are about.
  private func rows(_ style: Style) -> String {
    let sections = answers.map(\.sections)
    let shared = sharedSections(sections)
    let common = shared.indices.filter { shared[$0] }.flatMap { sections[0][$0] }
    let own = sections.map { unit in
      shared.indices.filter { !shared[$0] }.flatMap { unit[$0] }
    }
    let kinds = own.unique.filter { !$0.isEmpty }
    let blocks = kinds.map { rows in
      let units = zip(answers, own).filter { $0.1 == rows }.compactMap(\.0.unit)
      let names = units.map { "  \($0.id): \(shown($0.title))" }.joined(separator: "\n")
      return names + "\n" + rows.text(style)
    }
    return ([common.text(style)] + blocks).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// For each section of the rows, whether all units have the same.
  private func sharedSections(_ sections: [[[Row]]]) -> [Bool] {
    guard let first = sections.first else { return [] }
    return first.indices.map { index in sections.allSatisfy { $0[index] == first[index] } }
  }

  private func tail(_ style: Style) -> [String] {
    let heads = answers.flatMap(\.notices).map(\.message).unique
    var rows = heads.enumerated().map { Row($0 == 0 ? "Heads-up" : "", "", shown($1)) }
    if let next = answers.compactMap(\.next).min(by: { $0.day < $1.day }) {
      let by = next.version?.text ?? next.group?.text ?? ""
      rows.append(
        Row("Next", "", "\(next.day.spoken): \(next.facet.label.lowercased()) changes, by \(by)"))
    }
    let sources = answers.flatMap(\.sources).unique.map { $0.line }
    rows += sources.enumerated().map { Row($0 == 0 ? "Sources" : "", "", $1) }
    return rows.isEmpty ? [] : ["", rows.text(style)]
  }
}

extension Instrument {
  /// The document in a line: citation, title, public day, evidence.
  package var line: String {
    let name = cite.map { "\(shown($0)), \(shown(title))" } ?? shown(title)
    let day = publicDay.map { ", public \($0.spoken)" } ?? ""
    return "\(name)\(day)\(evidence == .primary ? "" : " (\(evidence.rawValue))")"
  }
}
