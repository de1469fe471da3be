package import Days
package import RuleModel

/// One of the two texts of a redline: which one, and what can be said of it.
package struct RedlineSide: Sendable {
  /// What can be said of the text.
  package enum State: Sendable {
    /// It is held.
    case wording(Wording)
    /// Surely no text was in force.
    case none(String)
    /// It cannot be told which text it was, or the book does not hold it.
    case unknown(String)
  }

  /// A text that is held.
  package struct Wording: Hashable, Sendable {
    /// The version that holds it.
    let version: DatedVersion
    /// What its body is.
    let kind: Change.Wording
    /// The document it comes from.
    let source: Instrument?
    /// The days on which it stands; `nil`: the version was named, not a day.
    let span: SpanReading?
  }

  /// The day asked about; `nil`: a version was named.
  package let day: Day?
  /// Where the text was looked for, in words: a day or a version.
  package let name: String
  /// The revision as it was named; `nil`: none was.
  package let revision: String?
  /// The commit of the book, in hexadecimal digits.
  package let commit: String?
  /// Only what was public by this day counts.
  package let known: Day
  /// What can be said.
  package let state: State
  /// How sure it is.
  package let certainty: Certainty
}

extension RedlineSide {
  /// The text in force on the day of an answer; `revision`: as it was named, where one was.
  package init(_ answer: Answer, asked: AskedOf, revision: String?, in inquiry: Inquiry) {
    day = answer.day
    name = answer.day.spoken
    self.revision = revision
    commit = asked.commit
    known = inquiry.viewpoint.known
    let reader = AppliedText(answer: answer, book: inquiry.book)
    state = reader.state
    certainty = reader.certainty
  }

  /// The wording of a version, whether it is in force or not.
  package init(
    _ version: DatedVersion, asked: AskedOf, revision: String?, in inquiry: Inquiry
  ) {
    day = nil
    name = "\(version.name)"
    self.revision = revision
    commit = asked.commit
    known = inquiry.viewpoint.known
    state = version.held(span: nil, in: inquiry.book)
    certainty = .settled
  }

  /// There is nothing to compare, for a reason.
  package init(
    missing reason: String, on day: Day, asked: AskedOf, revision: String?
  ) {
    self.day = day
    name = day.spoken
    self.revision = revision
    commit = asked.commit
    known = asked.viewpoint.known
    state = .unknown(reason)
    certainty = .indeterminate
  }

  /// The text, where it is held.
  package var wording: Wording? {
    if case .wording(let wording) = state { wording } else { nil }
  }
}

/// Finds the text that applied on the day of an answer: the wording that stood while it was in force.
private struct AppliedText {
  let answer: Answer
  let book: Rulebook

  /// A definite text is as sure as its day; that a duty depends on a fact leaves it as it is.
  var certainty: Certainty {
    let isDefinite = answer.facet(.text)?.standing?.state != nil
    let isForceDefinite = answer.facet(.force)?.standing?.state != nil
    return answer.certainty == .indeterminate && isDefinite && isForceDefinite
      ? .settled : answer.certainty
  }

  var state: RedlineSide.State {
    guard let force = answer.facet(.force)?.standing, let text = answer.facet(.text)?.standing
    else {
      return .unknown(
        "the day is not covered: the book is complete from \(answer.rule.completeFrom.spoken)")
    }
    guard let state = force.state else {
      return .unknown("whether it was in force cannot be told: \(open(force))")
    }
    guard state == .force(.inForce) else {
      let span = answer.facet(.force)?.span.words ?? ""
      return .none(state.words + (span.isEmpty ? "" : ", \(span)"))
    }
    return wording(text)
  }

  private func wording(_ text: Standing) -> RedlineSide.State {
    guard case .text(let name)? = text.state else {
      return .unknown("which wording stood cannot be told: \(open(text))")
    }
    guard let version = name.flatMap({ answer.rule.version(named: $0) }) else {
      return .unknown("in force, and no wording is recorded in this book")
    }
    return version.held(span: answer.facet(.text)?.span, in: book)
  }

  /// Why there is no one state.
  private func open(_ standing: Standing) -> String {
    guard case .undetermined(let open) = standing else {
      let states = standing.possibleStates.map(\.words).unique.joined(separator: " or ")
      return "\(standing.words), \(states)"
    }
    return "it depends on \(open.needs.map(\.text).joined(separator: ", ")); --fact decides"
  }
}

extension DatedVersion {
  /// The wording, where the book holds the words.
  fileprivate func held(span: SpanReading?, in book: Rulebook) -> RedlineSide.State {
    guard case .text(_, let kind) = change else {
      return .unknown("\(name) is no wording: it is a \(change.word)")
    }
    guard kind != .notHeld, body.contains(where: { !$0.isWhitespace }) else {
      return .unknown("the words of \(name) are not held by this book")
    }
    return .wording(
      RedlineSide.Wording(version: self, kind: kind, source: book.instruments[by], span: span))
  }
}
