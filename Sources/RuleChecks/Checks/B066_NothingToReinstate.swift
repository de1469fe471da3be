import RuleModel

/// A reinstate undoes something that was not there to be undone.
enum NothingToReinstate: Check {
  static let code = "B066"
  static let slug = "nothing-to-reinstate"
  static let level = Finding.Level.error
  static let summary = "a reinstate of what was never annulled, or already reinstated"
  static let explanation = """
    A reinstate undoes one annulment or repeal for all days. There must be one, public before it,
    that reaches the same units and that nothing else undid.

    Not so:
      2025-09-01-reinstate.md   of: 2025-03-01-annul
      2026-01-01-reinstate.md   of: 2025-03-01-annul
    But so:
      one of them; a return for the future only is a new `commence`
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, version in
      guard case .reinstate(let of) = version.change, let target = rule.version(named: of),
        let reason = reason(version, target, in: rule)
      else { return [] }
      return [
        finding(
          reason.words, at: version.places["of"], "nothing to undo",
          related: [Finding.Label(reason.other.places["change"], "this one")],
          help: ["name the annulment that it undoes; a return for the future is a `commence`"])
      ]
    }
  }

  private static func reason(
    _ version: DatedVersion, _ target: DatedVersion, in rule: Rule
  ) -> (words: String, other: DatedVersion)? {
    if version.publicDay < target.publicDay {
      return ("`\(target.name)` became public only after this reinstate", target)
    }
    if !rule.shareUnit(version, target) {
      return ("`\(target.name)` does not reach the units of this reinstate", target)
    }
    let earlier = rule.versions.first { other in
      guard case .reinstate(target.name) = other.change else { return false }
      return other.publicDay >= target.publicDay
        && (other.publicDay, other.seq, other.name)
          < (version.publicDay, version.seq, version.name)
        && rule.shareUnit(other, version)
    }
    return earlier.map { ("`\(target.name)` was undone before", $0) }
  }
}
