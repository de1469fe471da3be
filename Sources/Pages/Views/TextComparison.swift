import Days
import Reports
import RuleModel

/// The texts of two days: the same, or the earlier and the later one.
struct TextComparison: Sendable {
  private let first: RuleQuestion
  private let second: RuleQuestion

  init(_ first: RuleQuestion, _ second: RuleQuestion) {
    self.first = first
    self.second = second
  }

  var node: Node {
    let old = first.wordings(first.document).units
    let new = second.wordings(second.document).units
    return .several(zip(old, new).enumerated().map { unit($1.0, $1.1, number: $0 + 1) })
  }

  private func unit(_ old: ShowRule.UnitText, _ new: ShowRule.UnitText, number: Int) -> Node {
    let title: Node = old.answer.unit.map { .h3(.text($0.title)) } ?? .nothing
    let (before, after) = (old.wordings.map(\.version), new.wordings.map(\.version))
    guard before != after else {
      return [
        title, .p(before.isEmpty ? "No wording is recorded on either day." : "The same text."),
      ]
    }
    if let pairs = pairs(old, new) {
      return [
        title, .several(pairs.enumerated().map { redline($1.0, $1.1, "t\(number)-\($0 + 1)") }),
      ]
    }
    return [
      title,
      .div[.class("sides")](
        side(old, "Earlier", first.day, "a\(number)"), side(new, "Later", second.day, "b\(number)")),
    ]
  }

  /// One wording for one, in the same cases; `nil`: they are not two states of one text.
  private func pairs(_ old: ShowRule.UnitText, _ new: ShowRule.UnitText)
    -> [(ShowRule.Wording, ShowRule.Wording)]?
  {
    let isSame = old.wordings.map(\.condition) == new.wordings.map(\.condition)
    let hasWords = (old.wordings + new.wordings).allSatisfy(\.hasBody)
    guard isSame, hasWords, !old.wordings.isEmpty else { return nil }
    return Array(zip(old.wordings, new.wordings))
  }

  private func redline(_ old: ShowRule.Wording, _ new: ShowRule.Wording, _ prefix: String) -> Node {
    [
      old.condition.isEmpty ? .nothing : .p[.class("condition")](.text(old.condition)),
      .p[.class("source")](
        "Earlier, ", first.day.node, .text(": \(old.kindWords). "),
        "Later, ", second.day.node, .text(": \(new.kindWords).")),
      RedlineView(from: old.version.body, to: new.version.body, prefix: prefix).node,
    ]
  }

  private func side(_ unit: ShowRule.UnitText, _ word: String, _ day: Day, _ prefix: String)
    -> Node
  {
    .div[.class("side")](
      unit.answer.unit == nil
        ? .h3(.text("\(word): "), day.node) : .h4(.text("\(word): "), day.node),
      unit.wordings.isEmpty ? .p[.class("none")](.text(unit.noWording)) : .nothing,
      unit.wordings.enumerated().nodes { index, wording in
        [
          .p[.class("source")](.text(wording.kindWords.capitalised + ".")),
          ProseNodes(prefix: "\(prefix)\(index)").nodes(of: wording.version.body),
        ]
      })
  }
}
