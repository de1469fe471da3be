import Days
package import RuleModel

extension DatedVersion {
  /// What the version says, in lines that do not depend on how its file is laid out.
  package var fileLines: [String] {
    let rows: [(String, String?)] = [
      ("change", heading), ("days", days), ("acts on", target), ("units", reach),
      ("scope", criteria.isEmpty ? nil : criteria.map(\.words).sorted().joined(separator: "; ")),
      ("by", by.text + (at.map { ", at \($0)" } ?? "")),
      ("operative", operative?.spoken), ("later", laterWords),
      ("counted", computed.map(\.words)), ("order", order),
      ("still born", isStillBorn ? "without effect, on purpose" : nil), ("note", note),
    ]
    return rows.lines + body.bodyLines
  }

  private var heading: String {
    let facet = change.ownFacet.map { " (\($0.label.lowercased()))" } ?? ""
    return ([change.word + facet] + change.particulars).joined(separator: ", ")
  }

  private var days: String? {
    switch (change.from, change.end) {
    case (nil, nil): nil
    case (.on(let from)?, .until(.on(let until))?):
      DaySpan(from: from, until: until).map { span in
        span.spoken + (span.length.map { " (\(counted($0, "day")))" } ?? "")
      } ?? "from \(from.spoken), ends before it begins on \(until.spoken)"
    case (let from?, nil): "from \(from.words)"
    case (nil, let end?): end.words
    case (let from?, let end?): "from \(from.words), \(end.words)"
    }
  }

  private var order: String? {
    seq == 0 && seqReason == nil ? nil : "\(seq)\(seqReason.map { ", \($0)" } ?? "")"
  }

  private var target: String? {
    switch change {
    case .condition(let of, let status, _): "\(of), \(status.rawValue)"
    case .contest(.rule(let id), _): id.text
    default: change.of?.text
    }
  }

  private var reach: String? {
    if let units { return units.map(\.text).sorted().joined(separator: ", ") }
    return except.isEmpty
      ? nil : "all but \(except.map(\.text).sorted().joined(separator: ", "))"
  }

  private var laterWords: String? {
    switch laterVersions {
    case nil: nil
    case .keep: "later versions stand"
    case .void(let names): "voids \(names.map(\.text).sorted().joined(separator: ", "))"
    }
  }
}

extension Rule {
  /// What `rule.md` says, in lines that do not depend on how it is laid out.
  package var fileLines: [String] {
    let rows: [(String, String?)] =
      [
        ("title", title), ("short", short), ("issuer", issuer), ("kind", kind),
        ("binding", isBinding ? nil : "no"), ("checked", checked.stated),
        ("complete", completeFrom.stated.map { "from \($0)" }),
      ] + cite.map { ("cite", $0) } + aliases.map { ("alias", $0) }
      + units.map { ("unit", "\($0.id): \($0.title)") }
      + facts.map { ("fact", "\($0.name): \($0.kind.expectation)") }
      + conditions.map { condition in
        ("condition", "\(condition.id): \(condition.statement)\(condition.stopWords)")
      } + (tags.isEmpty ? [] : [("tags", tags.sorted().joined(separator: ", "))])
    return rows.lines + body.bodyLines
  }
}

extension [(String, String?)] {
  /// A line for each row that has something to say.
  fileprivate var lines: [String] {
    compactMap { label, words in
      words.map { "\(label.padded(to: 11))\($0)".oneLine }
    }
  }
}

extension String {
  /// The lines of a body below an empty one; none where there is no body.
  fileprivate var bodyLines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0.isWhitespace }.reversed()) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.isEmpty ? [] : [""] + lines.drop(while: \.isEmpty)
  }

  fileprivate var oneLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ⏎ ")
  }
}

extension ComputedDay {
  fileprivate var words: String {
    "\(days) days after \(of) was \(after.rawValue), stated as \(day.spoken)"
  }
}

extension Condition {
  fileprivate var stopWords: String {
    longStop.map { ", at the latest \($0.spoken)" } ?? ""
  }
}

extension Day {
  /// The day in words; `nil`: the file does not state it.
  fileprivate var stated: String? { self == .first ? nil : spoken }
}

extension Boundary {
  fileprivate var words: String {
    switch self {
    case .on(let day): day.spoken
    case .between(let first, let last, let best):
      "some day from \(first.spoken) to \(last.spoken)"
        + (best.map { ", likeliest \($0.spoken)" } ?? "")
    case .when(let condition): "when \(condition) is met"
    }
  }
}

extension SpanEnd {
  fileprivate var words: String {
    switch self {
    case .until(.on(let day)): "through \(day.previous?.spoken ?? day.spoken)"
    case .until(let boundary): "until \(boundary.words)"
    case .open: "no end"
    case .lifted: "until a later document lifts it"
    case .unknown: "until a day that nobody knows"
    }
  }
}

extension Criterion {
  fileprivate var words: String {
    let list = { (values: [String]) in values.sorted().joined(separator: ", ") }
    switch test {
    case .anyOf(let values): return "\(fact) \(list(values))"
    case .noneOf(let values): return "\(fact) not \(list(values))"
    case .inGroup(let group): return "\(fact) in \(group)"
    case .notInGroup(let group): return "\(fact) not in \(group)"
    case .before(let day): return "\(fact) before \(day.spoken)"
    case .onOrAfter(let day): return "\(fact) on or after \(day.spoken)"
    }
  }
}

extension Change {
  /// What a change says besides its days and what it acts on.
  fileprivate var particulars: [String] {
    switch self {
    case .repeal(_, let cause): [cause.rawValue]
    case .sunset(_, let tolls): tolls ? ["tolls"] : []
    case .annulFromTheBeginning: ["void from the beginning"]
    case .text(_, let wording): ["wording \(wording.rawValue)"]
    case .withhold(_, let lookback, let revocable):
      ["lookback \(lookback.rawValue)", "revocable \(revocable.rawValue)"]
    case .announce(let what, _): [what.rawValue]
    case .close(_, let how, _): [how.rawValue]
    default: []
    }
  }
}
