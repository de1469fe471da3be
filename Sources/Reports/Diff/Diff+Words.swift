import Days
package import RuleChanges
import RuleModel

extension DiffDocument {
  /// What changed, in a line: never "no change" where something was not compared.
  package var headline: String {
    if report.verdict == .incomplete { return "Could not compare: do not merge on this result" }
    if report.changes.isEmpty { return "No answer changed" }
    let past = report.changes.count(where: \.isPast)
    let future = report.changes.count(where: \.isFuture)
    let third = report.changes.count { $0.code == .interaction }
    let other = report.changes.count { $0.isGrave && $0.isOfNoTense && $0.code != .interaction }
    let parts = [
      past > 0 ? "\(past) past" : nil, future > 0 ? "\(future) future" : nil,
      third > 0 ? counted(third, "interaction") : nil, other > 0 ? "\(other) other" : nil,
    ].compactMap(\.self)
    return parts.isEmpty
      ? "No answer changed" : "Answers changed: \(parts.joined(separator: ", "))"
  }

  /// Whether it passes.
  package var verdictWords: String {
    switch report.verdict {
    case .pass: "nothing reached the gate (\(report.threshold.rawValue))"
    case .fail: "not ready: the gate (\(report.threshold.rawValue)) was reached"
    case .incomplete: "incomplete"
    }
  }

  /// Which commits were compared, and on which day.
  package var comparedWords: String {
    if head.isUnread {
      return "Asked for \(shownInLine(base.asked)) and \(shownInLine(head.asked)), on "
        + "\(today.spoken); nothing was compared"
    }
    let mode = base.mode == "merge-base" ? "merge base with \(base.asked)" : base.asked
    return
      "Compared \(base.shortName) (\(shownInLine(mode))) with \(head.shortName) (\(shownInLine(head.asked)))"
      + ", judged \(today.spoken)"
      + (known == nil ? ", as known on each day" : "")
  }

  /// Why it is certain that nothing else changed.
  package var silenceWords: String {
    let silence = report.silence
    if head.isUnread { return "" }
    let files = silence.files.map { "; \($0.equal) files equal, \($0.changed) not" } ?? ""
    return
      "\(report.unchangedRules) of \(counted(silence.rules, "rule")) unchanged on every date "
      + "(\(silence.equalByID) equal to the byte, \(silence.compared) compared day by day\(files))"
  }

  /// How many findings there are of each level.
  var countWords: String {
    let levels: [(ChangeLevel, String)] = [
      (.error, "error"), (.warning, "warning"), (.notice, "notice"), (.none, "switched off"),
    ]
    let parts = levels.compactMap { level, noun -> String? in
      let count = report.count(level)
      if count == 0 { return nil }
      return level == .none ? "\(count) \(noun)" : counted(count, noun)
    }
    let accepted = report.acknowledged > 0 ? ["\(report.acknowledged) acknowledged"] : []
    return (parts + accepted).joined(separator: ", ")
  }
}

extension CouldNotCompare {
  /// What could not be compared, and why, in a few words.
  var words: String {
    let owner = subject == .book ? "the book" : subject.text
    return side == .comparison
      ? "\(owner) was not compared" : "\(owner) cannot be read in the \(side.rawValue)"
  }

  /// What to do, one line each.
  var help: [String] { findings.flatMap(\.help).unique.map { "help: \($0)" } }
}

extension ComparedRevision {
  /// The commit as people write it.
  var shortName: String {
    commit.map { String($0.prefix(7)) } ?? (asked == ":index" ? "the index" : "the folder")
  }
}

extension AnswerChange {
  /// Whether it is about days before today.
  var isPast: Bool { ChangeKinds.kind(code)?.tense == .past }

  /// Whether it is about today or later days.
  var isFuture: Bool { ChangeKinds.kind(code)?.tense == .future }

  /// Whether it does not matter when its days lie.
  var isOfNoTense: Bool { !isPast && !isFuture }

  /// Whether somebody has to look at it, or it stops the run.
  var isGrave: Bool { level >= .warning || reachesGate }

  /// Whose answer it is.
  package var ownerWords: String { subject == .book ? "the book" : subject.text }

  /// The days, their last one included.
  package var dayWords: String {
    guard let span else { return "" }
    guard let length = span.length else { return span.spoken }
    return "\(span.spoken) (\(counted(length, "day")))"
  }

  /// What was, and what is.
  package var changeWords: String {
    if span == nil, !details.isEmpty { return detailWords }
    if let merge { return mergeWords(merge) }
    switch (was, now) {
    case (let was?, let now?): return "\(was.spoken) → \(now.spoken)\(dutyWords)"
    case (nil, let now?): return "new: \(now.spoken)"
    case (let was?, nil): return "gone: \(was.spoken)"
    case (nil, nil): return ""
    }
  }

  /// The keys or files that it is about; of very many, the first.
  private var detailWords: String {
    let more = details.count > 20 ? ", and \(details.count - 20) more" : ""
    return details.prefix(20).joined(separator: ", ") + more
  }

  /// What all four books say, the merge first.
  private func mergeWords(_ merge: Merge) -> String {
    let others = [("base", was), ("head", now), ("merge base", merge.origin as FacetValue?)]
    return "merged: \(merge.merged.spoken); "
      + others.map { "\($0): \($1?.spoken ?? "nothing")" }.joined(separator: ", ")
  }

  private var dutyWords: String {
    guard let before = was?.duty, let after = now?.duty, before != after else { return "" }
    return "; duty \(before.words) → \(after.words)"
  }

  /// Why it changed.
  package var causeWords: String? {
    guard let cause else { return nil }
    let by = cause.instrument.map { " (\($0))" } ?? ""
    switch cause.cause {
    case .lawReachedBack: return "law reached back: public only after its first day\(by)"
    case .lateEntry:
      return "late entry: public \(counted(cause.daysLate ?? 0, "day")) before it was recorded\(by)"
    case .correction: return "correction: the document was already in the book\(by)"
    case .newKnowledge: return "new knowledge: not public when the base was recorded\(by)"
    case .restated: return "restated: no document stands behind it"
    }
  }

  /// That it was accepted while it lay ahead, and why an acknowledgement does not count.
  var acceptanceWords: [(label: String, words: String)] {
    let slug = (acceptance?.acceptedAs).map { "\($0.rawValue) \(ChangeKinds.kind($0)?.slug ?? "")" }
    let weaker =
      isWeakerAccepted
      ? [("weaker", "ack-weaker: it was accepted as \(slug ?? "") and is past now")] : []
    return weaker + (acceptance?.refusal.map { [("refused", $0.words)] } ?? [])
  }

  /// When the same change would be one of the past.
  func becomesPastWords(today: Day) -> String? {
    becomesPastOn.map { day in
      "becomes a past change on \(day.spoken), in \(counted(today.distance(to: day), "day"))"
    }
  }
}

extension BrokenSeal {
  /// What is wrong with it, and what to do.
  var words: String {
    "the answers through \(through) of the \(side.rawValue) have another digest than its seal: "
      + "\(computed); `inforce check` shows where"
  }
}

extension Acceptance.Refusal {
  /// The reason in words, and the next command.
  var words: String {
    switch self {
    case .weaker: "the gate asks for a fresh acknowledgement: inforce ack add ID --replace"
    case .sealed: "its acknowledgement does not unseal: inforce ack add ID --replace --unseal"
    }
  }
}

extension FacetValue {
  /// The value for people; data for machines stays as it is.
  var spoken: String {
    if word.hasPrefix("metadata ") { return "metadata" }
    return word.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
