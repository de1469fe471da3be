import Days
import RuleModel

extension RangeDocument: Outcome {
  /// The run of days for a terminal.
  package func text(_ style: Style) -> String {
    let body = regimes.isEmpty ? rules(style) : regimes.map { $0.text(style) } + [table(style)]
    return (["  \(asked.dayWords)"] + body + [asked.footer]).joined(separator: "\n\n") + "\n"
  }

  /// For one or more rules: every facet of every unit, alike ones together.
  private func rules(_ style: Style) -> [String] {
    units.map(\.rule.id).unique.flatMap { id -> [String] in
      let own = units.filter { $0.rule.id == id }
      let kinds = own.map { $0.rows }.unique
      let title = own.first.map { "  \(shown($0.rule.title))" } ?? ""
      return [title]
        + kinds.map { rows in
          let names = own.filter { $0.rows == rows }.compactMap(\.unit)
            .map { "  \($0.id)  \(shown($0.title))\n" }
          return (kinds.count == 1 ? "" : names.joined()) + rows.text(style)
        }
    }
  }

  /// For the whole book: the force of each rule that was law on any day of the run.
  private func table(_ style: Style) -> String {
    let rows = units.filter(\.wasLaw).compactMap(\.lanes.first).alike.flatMap { lane, alike in
      let isWhole = alike.count == lane.rule.units.count
      let name =
        lane.rule.id.text + (isWhole ? "" : "#" + alike.map(\.id.text).joined(separator: ","))
      return lane.stretches.enumerated().map { index, stretch in
        Row(index == 0 ? name : "", lane.words(stretch), lane.days(of: stretch))
      }
    }
    let left = units.count - units.filter(\.wasLaw).count
    let rest = left == 0 ? "" : "\n  \(counted(left, "unit")) in force on no day of it"
    return rows.text(style) + rest
  }
}

extension RangeDocument.UnitRange {
  /// Each facet with the states met, what was said, and how sure it is.
  fileprivate var rows: [Row] {
    let said = said.enumerated().map { index, span in
      let end = span.until.map { " until \($0.spoken)" } ?? ", still open"
      return Row(
        index == 0 ? "Announced" : "", span.announcement.what.words,
        "since \(span.announcement.since.spoken)\(end); said, not done")
    }
    let sure = certainties.enumerated().map { index, part in
      Row(index == 0 ? "Certainty" : "", part.certainty.words, part.days.spoken)
    }
    return lanes.flatMap { $0.rows(named: $0.facet.label) } + said + sure
  }

  /// Whether a binding unit was in force or suspended, or it cannot be told, on any day.
  fileprivate var wasLaw: Bool {
    rule.isBinding
      && lanes.first?.stretches.contains { stretch in
        switch stretch.standing.standing?.state {
        case .force(.inForce), .force(.suspended), nil: true
        default: false
        }
      } ?? false
  }
}

extension Lane {
  /// The rows of each stretch, with what a missing fact leaves open.
  fileprivate func rows(named name: String) -> [Row] {
    stretches.enumerated().flatMap { index, stretch in
      let reason = [days(of: stretch), stretch.citeWords].filter { !$0.isEmpty }
      let row = Row(index == 0 ? name : "", shown(words(stretch)), reason.joined(separator: "; "))
      return [row] + outcomes(stretch).map { Row("", "", shown($0)) }
    }
  }

  /// The days of a stretch; a single one is the whole run.
  fileprivate func days(of stretch: Stretch) -> String {
    guard stretches.count > 1 else { return "on every day" }
    let length = stretch.days.length.map { " (\(counted($0, "day")))" } ?? ""
    return stretch.days.spoken + length
  }
}

extension RangeDocument.SubjectRange {
  fileprivate func text(_ style: Style) -> String {
    let lines = spans.map { days, answer in
      let symbol: Symbol =
        [.settled, .projection].contains(answer.certainty) ? .full : .unknown
      let name = answer.regime?.name ?? "it cannot be told"
      return "\(symbol.sign(style))\(days.spoken) (\(answer.certainty.words))\n  \(shown(name))"
    }
    return (["  \(shown(subject.title))"] + lines).joined(separator: "\n")
  }
}

extension RangeDocument {
  /// The run of days as Markdown.
  package var markdown: String {
    let subjects = regimes.map { subject in
      "## \(escaped(subject.subject.title))\n\n"
        + markdownTable(
          ["days", "regime", "certainty"],
          subject.spans.map { days, answer in
            [days.spoken, answer.regime?.name ?? "it cannot be told", answer.certainty.words]
              .map { escaped($0) }
          })
    }
    let rules = units.map { unit in
      let title = [unit.rule.title, unit.unit?.title].compactMap(\.self).joined(separator: ": ")
      return "## \(escaped(title))\n\n"
        + markdownTable(
          ["", "", ""], unit.rows.map { [$0.label, $0.state, $0.detail].map { escaped($0) } })
    }
    return
      (["# \(escaped(asked.dayWords))"] + subjects + rules
      + [escaped(asked.footer.drop { $0 == " " })])
      .joined(separator: "\n\n")
  }
}
