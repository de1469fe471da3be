import Days
import RuleModel

/// `later_versions` makes something void that is not later.
enum VoidNotLater: Check {
  static let code = "B068"
  static let slug = "void-not-later"
  static let level = Finding.Level.error
  static let summary = "`later_versions` names a version that is not later"
  static let explanation = """
    `later_versions: {void: […]}` takes away versions of the same facet and unit that begin after
    this one. A version before it is corrected by this one itself; one of another facet is ended by
    a version of its own.

    Not so:
      2024-03-01-text-v2.md     later_versions: {void: [2023-01-01-text-v1]}
    But so:
      2024-03-01-text-v2.md     later_versions: {void: [2025-01-01-text-v3]}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, version in
      guard case .void(let names) = version.laterVersions else { return [] }
      return names.compactMap { rule.version(named: $0) }.compactMap { other in
        guard let reason = reason(version, other, in: rule) else { return nil }
        let start = version.places["later_versions"]
        return finding(
          "`\(other.name)` \(reason)", at: rules.sources.place(of: other.name.text, from: start),
          "not a later version of this",
          related: [
            Finding.Label(
              other.places[other.change.from == nil ? "change" : "from"], "this version")
          ],
          help: ["name only versions that begin after this one"])
      }
    }
  }

  private static func reason(
    _ version: DatedVersion, _ other: DatedVersion, in rule: Rule
  ) -> String? {
    if rule.facet(of: other) != rule.facet(of: version) { return "is of another facet" }
    if !rule.shareUnit(other, version) { return "reaches none of the same units" }
    guard let mine = version.change.from?.first, let start = other.change.from?.first else {
      return nil
    }
    return start <= mine ? "does not begin after this one" : nil
  }
}
