import Days
package import RuleModel

/// The answer of `inforce why`: what decided each facet of a unit, and what did not.
package struct WhyDocument: Sendable {
  /// A version that decides, with its file and its document.
  package struct Decider: Hashable, Sendable {
    /// The version.
    package let version: VersionName
    /// Its note: one line for people.
    package let note: String?
    /// Its file.
    package let file: FileRecord
    /// The document it rests on; `nil`: it cannot be told.
    package let source: Instrument?
    /// The pin-point in the document.
    package let at: String?
  }

  /// One facet: what stands, by what, and what else was considered.
  package struct FacetWhy: Hashable, Sendable {
    /// The facet.
    package let facet: Change.Facet
    /// What stands, with its days, as a row says it.
    package let words: String
    /// The word that machines use.
    package let state: String
    /// The days on which it stands; `nil` for what was announced or stated.
    package let span: SpanReading?
    /// What decides.
    package let deciders: [Decider]
    /// What does not, and why.
    package let considered: [Considered]
  }

  /// One unit on the day.
  package struct UnitWhy: Sendable {
    /// The answer.
    package let answer: Answer
    /// Its facets, then what was announced, then what was stated.
    package let facets: [FacetWhy]
    /// The accepted changes that made the answer what it is.
    package let accepted: [QuotedAck]
  }

  /// What was asked.
  package let asked: AskedOf
  /// The units.
  package let units: [UnitWhy]

  /// What decided answers, under the clocks of an inquiry; `file` tells where a version lies,
  /// `accepted` which accepted changes made an answer what it is.
  package init(
    asked: AskedOf, answers: [Answer], in inquiry: Inquiry,
    file: (Rule, DatedVersion) -> FileRecord, accepted: (Answer) -> [QuotedAck]
  ) {
    self.asked = asked
    units = answers.map { answer in
      UnitWhy(
        answer: answer, facets: answer.reasons(in: inquiry, file: file),
        accepted: accepted(answer))
    }
  }

  /// How sure the answers are.
  package var certainties: [Certainty] { units.map(\.answer.certainty) }
}

extension Answer {
  /// The versions behind every facet of these answers.
  package var becauseNames: [VersionName] {
    (facets.flatMap { $0.standing?.because ?? [] } + announcements.map(\.because)
      + views.map(\.because)).unique
  }

  fileprivate func reasons(
    in inquiry: Inquiry, file: (Rule, DatedVersion) -> FileRecord
  ) -> [WhyDocument.FacetWhy] {
    let decided = facets.map { facet in
      let lane = Lane(facet.facet, rule, unit: unit?.id, in: inquiry)
      return WhyDocument.FacetWhy(
        facet: facet.facet, words: words(facet, lane),
        state: facet.standing?.word ?? "before_coverage", span: facet.span,
        deciders: deciders(facet.standing?.because ?? [], inquiry, file),
        considered: considered(facet.facet, inquiry))
    }
    return decided + [said(.announcements, announcements.map(\.because), inquiry, file)]
      + [said(.views, views.map(\.because), inquiry, file)]
  }

  private func words(_ facet: FacetAnswer, _ lane: Lane) -> String {
    guard let standing = facet.standing else { return "not covered" }
    let days = facet.span.words
    return lane.words(standing) + (days.isEmpty ? "" : "  \(days)")
  }

  private func said(
    _ facet: Change.Facet, _ names: [VersionName], _ inquiry: Inquiry,
    _ file: (Rule, DatedVersion) -> FileRecord
  ) -> WhyDocument.FacetWhy {
    let what = facet == .announcements ? "said, not done" : "stated"
    return WhyDocument.FacetWhy(
      facet: facet, words: names.isEmpty ? "nothing" : what,
      state: names.isEmpty ? "none" : "open", span: nil,
      deciders: deciders(names, inquiry, file), considered: considered(facet, inquiry))
  }

  private func considered(_ facet: Change.Facet, _ inquiry: Inquiry) -> [Considered] {
    certainty == .beforeCoverage
      ? [] : inquiry.considered(facet, rule, unit: unit?.id, on: day)
  }

  private func deciders(
    _ names: [VersionName], _ inquiry: Inquiry, _ file: (Rule, DatedVersion) -> FileRecord
  ) -> [WhyDocument.Decider] {
    names.compactMap { rule.version(named: $0) }.map { version in
      WhyDocument.Decider(
        version: version.name, note: version.note, file: file(rule, version),
        source: inquiry.book.instruments[version.by], at: version.at)
    }
  }
}
