import Days
import RuleModel

/// Two requirements of one day overlap, and only the days of printing order them.
enum SilentOrder: Check {
  static let code = "B093"
  static let slug = "silent-order"
  static let level = Finding.Level.warning
  static let summary = "overlapping scopes with different duties on one day, ordered by accident"
  static let explanation = """
    Two versions of one unit begin on one day, reach the same cases and say different things. The
    later published one stands. If that is what the law says, `operative` or `seq` shows it; if it
    is an exception, its scope and the scope of the rule should not overlap.

    Not so:
      require, scope: {class: [large]}     and permit without scope, both from 2025-01-01
    But so:
      permit, scope: {class: {not: [large]}}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      guard lane.facet == .applicability else { return [] }
      return lane.pairs { earlier, later in
        guard let day = earlier.startDay, day == later.startDay, earlier.seq == later.seq,
          earlier.publicDay < later.publicDay, earlier.operative == nil, later.operative == nil,
          earlier.isOne(of: "require", "permit"), later.isOne(of: "require", "permit"),
          earlier.change.word != later.change.word
        else { return [] }
        return [
          finding(
            "`\(later.name)` stands above `\(earlier.name)` only because it was public later",
            at: later.places["from"], "wins on \(day.spoken)",
            related: [Finding.Label(earlier.places["from"], "loses on the same day")],
            help: ["make the scopes disjoint, or say the order with `operative` or `seq`"])
        ]
      }
    }
  }
}
