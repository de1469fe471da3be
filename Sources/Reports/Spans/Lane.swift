package import Days
package import RuleModel

/// One facet of one unit on every day, with the documents it rests on.
package struct Lane: Hashable, Sendable {
  /// A run of days on which it stands the same.
  package struct Stretch: Hashable, Sendable {
    /// The days, what stands on them, and how sure that is.
    package let standing: StandingSpan
    /// The documents of the versions that decided it.
    package let sources: [Instrument]
  }

  /// The rule.
  package let rule: Rule
  /// The unit; `nil`: the rule has none.
  package let unit: RuleUnit?
  /// The facet.
  package let facet: Change.Facet
  /// The runs of days, earliest first.
  package let stretches: [Stretch]

  /// A facet of a unit under the clocks and for the case of an inquiry.
  package init(_ facet: Change.Facet, _ rule: Rule, unit: UnitID?, in inquiry: Inquiry) {
    self.rule = rule
    self.unit = rule.units.first { $0.id == unit }
    self.facet = facet
    stretches = inquiry.spans(of: facet, rule, unit: unit).map { span in
      Stretch(standing: span, sources: rule.sources(of: span.standing, in: inquiry.book))
    }
  }

  private init(_ lane: Lane, stretches: [Stretch]) {
    rule = lane.rule
    unit = lane.unit
    facet = lane.facet
    self.stretches = stretches
  }

  /// The lane with the stretches that pass a test.
  func keeping(_ passes: (Stretch) -> Bool) -> Lane {
    Lane(self, stretches: stretches.filter(passes))
  }

  /// The part of the lane that lies in a run of days.
  package func clipped(to days: DaySpan) -> Lane {
    Lane(self, stretches: stretches.compactMap { $0.clipped(to: days) })
  }
}

extension Lane.Stretch {
  /// The days, without what an open end means.
  package var days: DaySpan {
    DaySpan(from: standing.span.since, until: standing.span.until) ?? .always
  }

  fileprivate func clipped(to range: DaySpan) -> Lane.Stretch? {
    guard let days = days.intersection(range) else { return nil }
    let end = days.until.map { SpanReading.End.until($0) } ?? standing.span.end
    let span = SpanReading(since: days.from, end: end)
    return Lane.Stretch(standing: standing.moved(to: span), sources: sources)
  }
}

extension Rule {
  /// The documents of the versions that decided a standing.
  fileprivate func sources(of standing: Standing?, in book: Rulebook) -> [Instrument] {
    (standing?.because ?? []).compactMap { version(named: $0)?.by }.unique
      .compactMap { book.instruments[$0] }
  }
}
