import Days
import RuleModel

extension AuditDocument: Outcome {
  /// The differences for a terminal.
  package func text(_ style: Style) -> String {
    let blocks = differences.map(\.matter.heading).unique.map { heading in
      let own = differences.filter { $0.matter.heading == heading }
      return "  \(shown(heading))\n" + own.flatMap(rows).text(style)
    }
    return ([title] + blocks + [commits(style), asked.footer]).filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  /// The commits that the causes name, a line each.
  private func commits(_ style: Style) -> String {
    let changes = differences.flatMap(\.causes).compactMap(\.change)
    let rows = changes.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }.map { change in
      Row(
        String(change.commit.prefix(10)), change.day.spoken,
        "\(shown(change.author)): \(shown(change.summary))")
    }
    return rows.unique.text(style)
  }

  private var title: String {
    let then = "  \(asked.day.spokenInFull): as recorded then in \(believedCommit.prefix(10))"
    guard !differences.isEmpty else {
      return then + "\n  Nothing differs: this book would have answered the same that day."
    }
    let kinds = differences.flatMap { $0.causes.map(\.kindWords).unique }
    let counts = kinds.unique.map { kind in "\(kinds.filter { $0 == kind }.count) \(kind)" }
    return then
      + "\n  \(counted(differences.count, "answer")) would have been another that day: "
      + counts.joined(separator: ", ")
  }

  /// Then, now, and the causes.
  func rows(_ difference: Audit.Difference) -> [Row] {
    let matter = difference.matter
    let causes = difference.causes.enumerated().map { index, cause in
      Row("", index == 0 ? "because" : "and", words(cause))
    }
    return [
      Row(matter.label, "then", shown(difference.believed.words(in: book, of: matter))),
      Row("", "now", shown(difference.now.words(in: book, of: matter))),
    ] + causes
  }

  /// A cause in words.
  func words(_ cause: AuditCause) -> String {
    switch cause {
    case .reachedBack(_, let version, let by, let day):
      "the law reached back: \(version), \(source(by)), counts only from \(day.spoken)"
    case .groupReachedBack(let group, let by, let day):
      "the law reached back: the list \(group), \(source(by)), public only \(day.spoken)"
    case .recordedLate(let change, let known):
      "recorded late: \(known.map { "public from \($0.spoken), " } ?? "")\(words(change))"
    case .corrected(let change): "our record was wrong: \(words(change))"
    case .unexplained: "no recorded change explains it"
    }
  }

  private func words(_ change: FileChange) -> String {
    let verb =
      switch change.kind {
      case .added: "recorded"
      case .removed: "removed"
      case .modified: "corrected"
      }
    return
      "\(shown(path(change.path))), \(verb) \(change.day.spoken) in \(change.commit.prefix(10))"
  }

  private func source(_ id: InstrumentID) -> String {
    let instrument = book.instruments[id]
    return shown(instrument?.cite ?? instrument?.title ?? id.text)
  }

  /// The differences as Markdown.
  package var markdown: String {
    let rows = differences.map { difference in
      [
        "`\(difference.matter.heading)`", difference.matter.label,
        escaped(difference.believed.words(in: book, of: difference.matter)),
        escaped(difference.now.words(in: book, of: difference.matter)),
        difference.causes.map { escaped(words($0)) }.joined(separator: "; "),
      ]
    }
    let table = markdownTable(["what", "", "then", "now", "because"], rows)
    return "# Audit of \(escaped(asked.day.spokenInFull))\n\n"
      + (rows.isEmpty ? "Nothing differs." : table) + "\n\n\(escaped(asked.footer.trimmed))"
  }
}

extension AuditCause {
  /// The change of a file that it names.
  fileprivate var change: FileChange? {
    switch self {
    case .recordedLate(let change, _), .corrected(let change): change
    case .reachedBack, .groupReachedBack, .unexplained: nil
    }
  }

  /// What kind of cause it is, for a count.
  fileprivate var kindWords: String {
    switch self {
    case .reachedBack, .groupReachedBack: "because the law reached back"
    case .recordedLate: "recorded late"
    case .corrected: "recorded wrongly"
    case .unexplained: "unexplained"
    }
  }
}
