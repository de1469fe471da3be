import RuleModel

/// A rule as it was asked for, with the unit where one was named.
struct AskedRule {
  let rule: Rule
  let unit: UnitID?
}

extension Rulebook {
  /// The rule that `RULE` or `RULE#unit` names.
  ///
  /// - Throws: a ``Problem`` when there is none or several, or when its files have errors.
  func asked(_ typed: String) throws(Problem) -> AskedRule {
    let parts = typed.split(separator: "#", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    switch ruleID(named: name) {
    case .one(let id):
      let rule = try answeredFor(id)
      return AskedRule(rule: rule, unit: try unit(parts.dropFirst().first, of: rule))
    case .several(let ids):
      throw Problem(
        "R002", "`\(name)` names several rules", help: ids.map { "one is `\($0)`" },
        status: .negative)
    case .none(let near):
      throw Problem(
        "R001", "no rule of this book is named `\(name)`",
        help: near.prefix(3).map { "did you mean `\($0)`?" } + ["`inforce list` names them all"],
        notes: ["this is not \"no rule applied\""], status: .negative)
    }
  }

  private func unit(_ name: String?, of rule: Rule) throws(Problem) -> UnitID? {
    guard let name else { return nil }
    if rule.units.contains(where: { $0.id.text == name }) { return UnitID(name) }
    let near = nearest(to: name, among: rule.units.map(\.id.text))
    throw Problem(
      "R003", "\(rule.id) has no unit `\(name)`",
      help: near.prefix(1).map { "did you mean `\($0)`?" }
        + (rule.units.isEmpty
          ? ["it has no units"]
          : ["units: \(rule.units.map(\.id.text).joined(separator: ", "))"]),
      status: .negative)
  }

  private func answeredFor(_ id: RuleID) throws(Problem) -> Rule {
    if let rule = rule(id) { return rule }
    throw Problem(
      "R004", "\(id) is not answered for: its files have errors", help: ["inforce check"],
      status: .incomplete, findings: broken.rules[id] ?? [])
  }
}
