import Days
import RuleModel

/// Why changes may be missing: what cannot be told, and of which rules.
struct UnknownEntry: Hashable {
  /// Why, in a word or two.
  let why: String
  /// The facet; `nil`: all of them, or several.
  let facet: String?
  /// The days; `nil`: those that each rule has.
  let days: DaySpan?
  /// The rules with the units that are meant.
  let owners: [String]
  /// The facts that would decide.
  let needs: [String]

  /// The days, the rules and what would help.
  var detail: String {
    let days = self.days.map { "\($0.spoken): " } ?? ""
    let help =
      needs.isEmpty ? "" : "; --fact decides: \(needs.joined(separator: ", "))"
    return days + owners.joined(separator: ", ") + help
  }
}

extension ChangesDocument {
  /// What cannot be told, alike ones together; what facts of the case decide comes last.
  var unknownEntries: [UnknownEntry] {
    let open = unknown.filter { $0.reason == "undetermined" }
    let others = unknown.filter { $0.reason != "undetermined" }
    let kinds = others.map(UnknownKind.init).unique
    let entries = kinds.map { kind in
      UnknownEntry(
        why: kind.why, facet: kind.facet, days: kind.days,
        owners: owners(others.filter { UnknownKind($0) == kind }), needs: [])
    }
    guard !open.isEmpty else { return entries }
    let needs = open.flatMap(\.needs).unique.map(\.text).sorted()
    return entries + [
      UnknownEntry(
        why: "depends on the case", facet: "Some facets", days: nil, owners: owners(open),
        needs: needs)
    ]
  }

  /// What tells two reasons apart.
  private struct UnknownKind: Hashable {
    let why: String
    let facet: String?
    let days: DaySpan

    init(_ part: UnknownDays) {
      why = part.reason == Certainty.beforeCoverage.rawValue ? "not covered" : part.reason
      facet = part.facet?.label
      days = part.days
    }
  }

  /// The rules of some parts, with the units where not all are meant.
  private func owners(_ parts: [UnknownDays]) -> [String] {
    parts.map(\.subject.owner).unique.map { owner in
      let units = parts.flatMap { part -> [UnitID] in
        guard case .unit(let id, let unit?) = part.subject, id.text == owner else { return [] }
        return [unit]
      }.unique
      let all = book.rule(RuleID(owner))?.units.count ?? 0
      return units.count < all ? "\(owner)#\(units.map(\.text).joined(separator: ","))" : owner
    }
  }

  /// What cannot be told on some of the days: never left out in silence.
  func cannotSay(_ style: Style) -> [String] {
    let rows = unknownEntries.map { Row(shown($0.facet ?? "All"), $0.why, shown($0.detail)) }
    guard !rows.isEmpty else { return [] }
    return [
      "  Cannot be told on some of these days, so changes may be missing:\n\n" + rows.text(style)
    ]
  }

  /// What is not answered for at all.
  var missing: [String] {
    unanswered.map {
      "  NOT ANSWERED FOR: \(shown($0.id)), its files have errors "
        + "(\($0.codes.joined(separator: ", "))); inforce check"
    }
  }
}
