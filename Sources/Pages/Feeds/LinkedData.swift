import Days
import Reports
import RuleModel

/// A rule as schema.org and ELI know laws (JSON-LD). They know force and dates, and neither
/// enforcement nor what was announced: those stay in our own documents.
struct LinkedData: Sendable {
  private let rule: Rule
  private let site: Site

  init(_ rule: Rule, in site: Site) {
    self.rule = rule
    self.site = site
  }

  var json: JSON {
    .object(
      [
        .init(
          "@context",
          [
            "https://schema.org", ["eli": "http://data.europa.eu/eli/ontology#"],
          ]),
        .init("@type", "Legislation"), .init("legislationIdentifier", .string(rule.id.text)),
        .init("eli:id_local", .string(rule.id.text)), .init("name", .string(rule.title)),
        .init("alternateName", .text(rule.short)), .init("legislationType", .text(rule.kind)),
        .init("legislationPassedBy", .text(rule.issuer)),
        .init("legislationLegalForce", force.map { .string($0) } ?? .null),
        .init("temporalCoverage", coverage.map { .string($0) } ?? .null),
        .init("eli:first_date_entry_in_force", .text(first)),
        .init("eli:date_no_longer_in_force", .text(last)),
        .init("legislationDateOfApplicability", .text(required)),
        .init("legislationDate", .text(commencing?.signed?.counts)),
        .init("datePublished", .text(commencing?.published?.counts)),
        .init("dateModified", .text(recorded)),
        .init("keywords", .texts(rule.tags)), .init("inLanguage", "en"),
      ].filter { $0.value != .null && $0.value != .array([]) })
  }

  private var inquiry: Inquiry { site.inquiry(.now, on: site.today, facts: [:]) }

  private var timelines: [UnitTimelines] {
    rule.askedUnits.map { inquiry.timelines(rule, unit: $0) }
  }

  /// In force, in parts, or not; suspended counts as not in force.
  private var force: String? {
    let states = timelines.map { $0.force.value(on: site.today).state }
    guard site.today >= rule.completeFrom, !states.contains(nil) else { return nil }
    let count = states.count { $0 == .force(.inForce) }
    if count == 0 { return "https://schema.org/NotInForce" }
    return count == states.count
      ? "https://schema.org/InForce" : "https://schema.org/PartiallyInForce"
  }

  private var first: Day? { timelines.compactMap(\.firstInForce).min() }

  /// The last day in force, where every unit has ended.
  private var last: Day? {
    let ends = timelines.map { unit -> Day? in
      guard let piece = unit.force.pieces.last, piece.value.state == .force(.ended) else {
        return nil
      }
      return piece.since?.previous
    }
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
  }

  /// The days of force as an interval of ISO 8601, its ends included.
  private var coverage: String? { first.map { "\($0)/\(last?.description ?? "..")" } }

  /// The first day on which compliance is required, of anybody.
  private var required: Day? {
    rule.versions.compactMap { version -> Day? in
      if case .require(let from) = version.change { from.first } else { nil }
    }.min()
  }

  /// The document of the first commencement.
  private var commencing: Instrument? {
    let found = rule.versions.filter { if case .commence = $0.change { true } else { false } }
    return found.min { $0.publicDay < $1.publicDay }.flatMap { site.book.instruments[$0.by] }
  }

  private var recorded: Day? {
    rule.versions.compactMap { site.record(rule, $0).recording?.day }.max()
  }
}
