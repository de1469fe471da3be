import RuleModel

/// An operative day stands on a change that does not reach back.
enum IdleOperative: Check {
  static let code = "B057"
  static let slug = "idle-operative"
  static let level = Finding.Level.warning
  static let summary = "an operative day on a change that does not reach back"
  static let explanation = """
    A change that begins on or after its public day is operative on the day it begins. `operative`
    is for a change that reaches back; elsewhere it only shifts the order of two changes of one
    day, and `seq` with `seq_reason` says that openly.

    Not so:
      from: 2025-06-01, operative: 2025-05-01      public on 2025-04-01
    But so:
      from: 2025-06-01
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard let operative = version.operative, !version.reachesBack,
        operative != version.change.from?.first
      else { return [] }
      return [
        finding(
          "`operative` does nothing here: the change was public on \(version.publicDay)",
          at: version.places["operative"], "does not reach back",
          help: ["remove it; the order of two changes of one day is `seq` with `seq_reason`"])
      ]
    }
  }
}
