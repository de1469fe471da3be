import Days
import RuleChanges
import RuleModel

extension HostFinding {
  /// A change of a comparison; `nil`: the gate switched its class off.
  init?(_ change: AnswerChange, in document: DiffDocument) {
    guard let level = Level(rawValue: change.level.rawValue) else { return nil }
    self.init(
      code: change.code.rawValue, slug: change.slug, level: level,
      about: HostCase(change.subject), title: document.title(of: change),
      sentence: document.sentence(change), details: document.evidence(change),
      identity: change.id, place: change.place.map(document.hostPlace),
      formerPlace: document.formerPlace(of: change), accepted: change.acknowledged,
      isPast: change.isPast, reachesGate: change.reachesGate, properties: change.properties)
  }
}

extension HostFinding {
  /// A seal whose digest is not that of the answers that it seals.
  init(_ seal: BrokenSeal, in document: DiffDocument) {
    let identity = "seal-\(Fingerprint.of([seal.side.rawValue, seal.computed], digits: 10))"
    self.init(
      code: "B118", slug: "seal-broken", level: .error, about: HostCase(.book), title: "the book",
      sentence: shownInLine(seal.words), details: ["id \(identity)"], identity: identity,
      place: nil,
      formerPlace: nil, accepted: nil, isPast: true,
      reachesGate: document.report.threshold.isReached(by: .error), properties: [])
  }
}

extension HostFailure {
  /// Something that could not be compared; only the head's files can be pointed at.
  init(_ problem: CouldNotCompare, in document: DiffDocument) {
    let found = problem.findings.map { finding in
      if problem.side == .comparison { return "\(finding.code) \(finding.message)" }
      let place = finding.label.place
      let file = document.path(place, on: problem.side)
      return "\(finding.code) \(file):\(place.line):\(place.column) \(finding.message)"
    }
    self.init(
      code: ChangeCode.couldNotCompare.rawValue, slug: "could-not-compare",
      about: HostCase(problem.subject),
      words: (["could not compare: \(problem.words)"] + found + problem.help)
        .map { shownInLine($0) }
        + ["this is not \"no change\": do not merge on this result"],
      place: problem.side == .head
        ? problem.findings.first.map { document.hostPlace($0.label.place) } : nil)
  }
}

extension DiffDocument {
  /// A path from the repository's root, on the side to which it belongs.
  func path(_ place: Place, on side: CouldNotCompare.Side) -> String {
    let prefix = side == .head ? prefix : surroundings.formerPrefix
    return prefix.isEmpty ? place.path : prefix + "/" + place.path
  }

  /// What people call the owner of the change.
  func title(of change: AnswerChange) -> String {
    if change.subject == .book { return "the book" }
    let title = surroundings.title(of: change.subject)
    let scalars = title.unicodeScalars
    return scalars.count > 200 ? String(scalars.prefix(200)) + "…" : title
  }

  /// The change in a sentence: whose answer, on which days, what it is now, and why.
  fileprivate func sentence(_ change: AnswerChange) -> String {
    let unit = change.unit.map { " (\($0))" } ?? ""
    let head = [title(of: change) + unit, change.span?.spoken].compactMap(\.self)
    let cause = change.cause.map { " (cause: \($0.cause.rawValue))" } ?? ""
    return shownInLine((head + [change.statement + cause]).joined(separator: ": "))
  }

  /// What else there is to say of it, a line each.
  fileprivate func evidence(_ change: AnswerChange) -> [String] {
    let words =
      [change.causeWords, change.becomesPastWords(today: today)].compactMap(\.self)
      + change.raisedBy.map(\.words) + change.acceptanceWords.map(\.words) + ["id \(change.id)"]
      + [change.acknowledged.map { "accepted: \($0)" } ?? change.acceptance].compactMap(\.self)
    return words.map { shownInLine($0) }
  }
}

extension AnswerChange {
  /// What is the case now, and what was.
  fileprivate var statement: String {
    switch (was, now) {
    case (let was?, let now?) where span != nil && merge == nil:
      "\(facet.word) is now `\(now.word)`, was `\(was.word)`"
    default: changeWords
    }
  }

  /// The command that accepts it, where the gate stops it.
  fileprivate var acceptance: String? {
    let unseal = raisedBy.contains(.sealed) ? " --unseal" : ""
    return reachesGate ? "to accept it: inforce ack add \(id)\(unseal) --reason \"…\"" : nil
  }

  /// What a reader of data may want.
  fileprivate var properties: [JSON.Member] {
    [
      .init("facet", .string(facet.word)), .init("from", .text(span?.from)),
      .init("until", .text(span?.until)), .init("cause", .text(cause?.cause.rawValue)),
      .init("was", .text(was?.word)), .init("now", .text(now?.word)),
    ]
  }
}
