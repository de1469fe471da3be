import Days
import Reports
import RuleModel

/// The data of pages that no verb prints.
extension Site {
  /// The map of both clocks of a rule.
  func clocks(_ rule: Rule, _ maps: [ClockMap], facts: [FactName: String]) -> ClocksDocument {
    ClocksDocument(
      asked: asked(.now, on: today, facts: facts), rule: rule,
      maps: maps.map { map in
        .init(
          units: map.units,
          regions: map.regions.map { region in
            let words = RegionWords(region, of: rule, map, in: self)
            return .init(
              parts: words.parts.map { .init(valid: $0.valid, known: $0.known) },
              standings: region.key.isCovered ? region.key.named : nil, causes: words.causes,
              question: region.question(today: today))
          })
      })
  }

  /// A subject with its regimes.
  func regimes(_ subject: RegimeSubject, facts: [FactName: String]) -> SubjectDocument {
    SubjectDocument(
      asked: asked(.now, on: today, facts: facts), subject: subject,
      in: inquiry(.now, on: today, facts: facts))
  }

  /// What the book covers, and what was corrected.
  var about: AboutDocument {
    AboutDocument(
      asked: asked(.now, on: today, facts: [:]), book: book, unanswered: unanswered)
  }
}

extension ClockKey {
  /// What stands, each with its facet.
  fileprivate var named: [(facet: Change.Facet, standing: Standing)] {
    zip([.force, .text, .applicability, .enforcement], facets).map { ($0, $1) }
  }
}
