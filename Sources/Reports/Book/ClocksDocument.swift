package import Days
package import RuleModel

/// The map of both clocks of a rule: what one would have answered about any day, on any day.
package struct ClocksDocument: Sendable {
  /// Days asked about, on days of asking.
  package struct Part: Hashable, Sendable {
    let valid: DaySpan
    let known: DaySpan

    package init(valid: DaySpan, known: DaySpan) {
      self.valid = valid
      self.known = known
    }
  }

  /// Questions that touch and have the same answer.
  package struct Region: Sendable {
    let parts: [Part]
    /// What stands, by facet; `nil`: the book does not cover these days.
    let standings: [(facet: Change.Facet, standing: Standing)]?
    /// The documents that made it another answer than before.
    let causes: [Instrument]
    /// The question that stands for all of them.
    let question: (valid: Day, known: Day)

    package init(
      parts: [Part], standings: [(facet: Change.Facet, standing: Standing)]?,
      causes: [Instrument], question: (valid: Day, known: Day)
    ) {
      self.parts = parts
      self.standings = standings
      self.causes = causes
      self.question = question
    }
  }

  /// The regions of units that have the same map.
  package struct Map: Sendable {
    let units: [RuleUnit]
    let regions: [Region]

    package init(units: [RuleUnit], regions: [Region]) {
      self.units = units
      self.regions = regions
    }
  }

  private let asked: AskedOf
  private let rule: Rule
  private let maps: [Map]

  /// The maps of a rule.
  package init(asked: AskedOf, rule: Rule, maps: [Map]) {
    self.asked = asked
    self.rule = rule
    self.maps = maps
  }

  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: ClocksSchema.name, [.init("rule", .string(rule.id.text))]) + [
        .init("title", .string(rule.title)), .init("cite", .texts(rule.cite)),
        .init("maps", .array(maps.map(\.json))),
      ])
  }
}

extension ClocksDocument.Map {
  fileprivate var json: JSON {
    let named = units.map { unit -> JSON in
      ["unit": .string(unit.id.text), "title": .string(unit.title)]
    }
    return ["units": .array(named), "regions": .array(regions.map(\.json))]
  }
}

extension ClocksDocument.Region {
  fileprivate var json: JSON {
    .object(
      [.init("parts", .array(parts.map(\.json)))] + facets + [
        .init("known_from", .text(parts.first?.known.from)),
        .init("instruments", .texts(causes.map(\.id))),
        .init("ask", ["on": .text(question.valid), "known": .text(question.known)]),
      ])
  }

  private var facets: [JSON.Member] {
    guard let standings else {
      return FacetSchema.all.map { .init($0.name, ["state": "before_coverage"]) }
    }
    return standings.map { .init($0.facet.rawValue, .object($0.standing.states)) }
  }
}

extension ClocksDocument.Part {
  fileprivate var json: JSON {
    ["valid": .object(valid.members), "known": .object(known.members)]
  }
}
