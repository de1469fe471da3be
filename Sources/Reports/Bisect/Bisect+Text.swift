import Days
import RuleChanges
import RuleModel

extension BisectDocument: Outcome {
  /// The commits for a terminal, newest first.
  package func text(_ style: Style) -> String {
    let blocks = turns.enumerated().map { $1.lines(style, isNewest: $0 == 0) }
    return ([[headline]] + blocks + [unread] + [beyond.map { "  \(shown($0))" }])
      .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// What was asked and found, in a line.
  var headline: String {
    let unit = asked.unit.map { "#\($0)" } ?? ""
    let known = asked.known.map { $0 == asked.today ? "" : ", as known on \($0.spoken)" }
    let facts = asked.facts.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }.joined()
    let found =
      turns.isEmpty
      ? "no change of the answer was found" : "the answer changed \(counted(turns.count, "time"))"
    return shown("\(asked.rule)\(unit) on \(asked.day.spoken)\(facts)")
      + "\(known ?? ", as known that day"): \(found) in \(counted(walked, "commit"))"
  }

  private var unread: [String] {
    unreadable.map { commit in
      let why = (commit.finding).map { ": \($0.code) \($0.label.place.path) \($0.message)" } ?? ""
      return "  could not be read: \(shown(commit.step.words + why))"
    }
  }

  /// The commits as a table.
  package var markdown: String {
    let table = markdownTable(
      ["Commit", "Recorded", "Author", "Subject", "Was → now"],
      turns.map { turn in
        [
          "`\(turn.step.short)`", turn.step.day.spoken, escaped(turn.step.author),
          escaped(turn.step.subject), turn.told.map { escaped($0) }.joined(separator: "<br>"),
        ]
      })
    let rest = unread.map { "- \(escaped($0.trimmed))" } + beyond.map { "- \(escaped($0))" }
    return
      (["### \(escaped(headline))"] + (turns.isEmpty ? [] : [table])
      + (rest.isEmpty ? [] : [rest.joined(separator: "\n")])).joined(separator: "\n\n")
  }
}

extension BisectDocument.Step {
  /// The commit as people write it.
  var short: String { String(commit.prefix(10)) }

  /// The commit, its day, who and what.
  var words: String {
    "\(short)  \(day.spoken), \(author): \(subject)\(isMerge ? " (a merge)" : "")"
  }
}

extension BisectDocument.Turn {
  fileprivate func lines(_ style: Style, isNewest: Bool) -> [String] {
    let sign = isNewest && !style.accessible ? (style.ascii ? "> " : "▸ ") : "  "
    let head = sign + shown(step.words)
    let maybe = orAt.map { "    or at \(shown($0.words)), which could not be read" }
    return [isNewest ? Symbol.full.paint(head, style) : head] + maybe
      + told.map { "    \(shown($0))" } + shownFiles
  }

  /// More files than this are counted.
  private static let fileLimit = 8

  private var shownFiles: [String] {
    let more = files.count - Self.fileLimit
    return files.prefix(Self.fileLimit).map { "      \(shown($0))" }
      + (more > 0 ? ["      and \(counted(more, "more file"))"] : [])
  }

  /// Each difference once, with the units that share it.
  var told: [String] {
    let lines = differences.map { ($0.unit, $0.difference.words) }
    return lines.map(\.1).unique.map { words in
      let units = lines.filter { $0.1 == words }.compactMap { $0.0?.text }
      return units.isEmpty ? words : "\(words)  (\(units.joined(separator: ", ")))"
    }
  }
}

extension Difference {
  /// What was, and what is.
  fileprivate var words: String {
    let change = "\(facet.word): \(was.spoken) → \(now.spoken)"
    switch family {
    case .source:
      return change + ", \(was.authorities.joined(separator: ", "))"
        + " → \(now.authorities.joined(separator: ", "))"
    case .editorial: return change + ", other bytes of the same words"
    default:
      guard was.word == now.word else { return change }
      return change + ", \(names(was)) → \(names(now))"
    }
  }

  private func names(_ value: FacetValue) -> String {
    value.because.isEmpty ? "nothing" : value.because.map(\.text).joined(separator: ", ")
  }
}
