import Days
import RuleModel

/// A delay moved the commencement and left other changes on the old day.
enum DelayLeavesOthers: Check {
  static let code = "B114"
  static let slug = "delay-leaves-others"
  static let level = Finding.Level.warning
  static let summary = "a text or a duty still begins on the day that a delay moved"
  static let explanation = """
    A delay moves force only. If the wording and the duties were to begin with the rule, they have
    to be moved by versions of their own; if they are not, say why in a `note`.

    Not so:
      2025-02-01-delay.md       of: 2025-01-01-commence
      2025-01-01-require.md     from: 2025-01-01
    But so:
      2025-02-01-require.md     from: 2025-02-01, by the document that delays
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, delay in
      guard case .delay(let of, _) = delay.change, let begin = rule.version(named: of),
        let old = begin.startDay
      else { return [] }
      let left = rule.versions.filter { other in
        other.isOne(of: "text", "require", "permit") && other.startDay == old
          && other.publicDay <= delay.publicDay && other.note == nil
          && rule.shareUnit(other, delay)
      }
      return left.map { other in
        finding(
          "`\(other.name)` still begins on \(old), which `\(delay.name)` moved",
          at: other.places["from"], "the old day",
          related: [Finding.Label(delay.places["from"], "the new day of force")],
          help: ["move it by a version of its own, or say in `note` that it stays"])
      }
    }
  }
}
