package import Days

/// One unit of a rule under fixed clocks and for one case: everything one can ask of it.
package struct UnitReading: Sendable {
  /// The rule.
  package let rule: Rule
  /// The unit; `nil`: the rule has none.
  package let unit: UnitID?
  /// What is known of the case.
  package let circumstance: Circumstance
  /// The versions that count and reach the unit, by public day, then `seq`, then name.
  package let versions: [DatedVersion]
  /// The versions that are public and do not count yet.
  package let scheduled: [DatedVersion]

  package init(_ rule: Rule, unit: UnitID?, circumstance: Circumstance) {
    self.rule = rule
    self.unit = unit
    self.circumstance = circumstance
    let known = circumstance.known
    let reaching = rule.versions.filter { $0.reaches(unit) && $0.publicDay <= known }
    versions = reaching.filter { $0.counts(known: known) }.sorted {
      ($0.publicDay, $0.seq, $0.name) < ($1.publicDay, $1.seq, $1.name)
    }
    scheduled = reaching.filter { !$0.counts(known: known) }
  }

  /// What the reading of one facet starts from.
  package func reading(of facet: Change.Facet) -> FacetReading {
    let own = versions.filter { rule.facet(of: $0) == facet || $0.isConditionChange }
    return FacetReading(
      rule: rule.id, facet: facet, versions: own, declarations: rule.facts,
      circumstance: circumstance)
  }

  /// What can be said of one facet on every day.
  package func timeline(of facet: Change.Facet) -> Timeline<Standing> {
    reading(of: facet).timeline()
  }
}

extension DatedVersion {
  /// Whether it says what became of a condition.
  package var isConditionChange: Bool {
    if case .condition = change { true } else { false }
  }
}

/// The timelines of the four facets of a unit.
package struct UnitTimelines: Sendable {
  /// Whether it is part of the law.
  package let force: Timeline<Standing>
  /// Which wording stands.
  package let text: Timeline<Standing>
  /// Whether one must comply.
  package let applicability: Timeline<Standing>
  /// Whether it may be enforced.
  package let enforcement: Timeline<Standing>

  /// The timelines of a unit; with a memory of its rule, those that rest on versions that were
  /// met there before are not worked out again.
  package init(_ reading: UnitReading, remembering memory: FacetMemory? = nil) {
    func timeline(_ facet: Change.Facet) -> Timeline<Standing> {
      let reading = reading.reading(of: facet)
      return memory?.timeline(reading) ?? reading.timeline()
    }
    force = timeline(.force)
    text = timeline(.text)
    applicability = timeline(.applicability)
    enforcement = timeline(.enforcement)
  }

  /// The timeline of a facet; `nil` for announcements and views, which are sets.
  package subscript(facet: Change.Facet) -> Timeline<Standing>? {
    switch facet {
    case .force: force
    case .text: text
    case .applicability: applicability
    case .enforcement: enforcement
    case .announcements, .views: nil
    }
  }

  /// The facets with their timelines, in the order of an answer.
  package var all: [(facet: Change.Facet, timeline: Timeline<Standing>)] {
    [
      (.force, force), (.text, text), (.applicability, applicability),
      (.enforcement, enforcement),
    ]
  }
}
