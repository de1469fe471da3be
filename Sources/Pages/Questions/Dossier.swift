import Days
package import RuleModel

/// A rule of a site with what its pages share, worked out once for all of them.
package struct Dossier: Sendable {
  /// The rule.
  let rule: Rule
  /// Its life as runs of days.
  let segments: Segments

  /// The dossier of a rule for a case.
  package init(_ rule: Rule, in site: Site, facts: [FactName: String] = [:]) {
    self.rule = rule
    segments =
      (facts.isEmpty ? (site.almanacAtHand?.segments ?? site.chapter?.segments)?[rule.id] : nil)
      ?? Segments(rule, in: site.inquiry(.now, on: site.today, facts: facts))
  }

  /// The runs that are worth a page of their own for people.
  var pages: [Page] { segments.all.map { $0.page(of: rule.id) } }
}
