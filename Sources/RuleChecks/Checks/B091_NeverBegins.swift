import RuleModel

/// A rule, or a unit of one, of which nothing is recorded.
enum NeverBegins: Check {
  static let code = "B091"
  static let slug = "never-begins"
  static let level = Finding.Level.warning
  static let summary = "a rule without commence and announce, or a unit that no version reaches"
  static let explanation = """
    A rule comes into the book because it came into force or was announced. A unit that no version
    reaches is "none" on every day, which reads like "never applied".

    Not so:
      units: {a: …, b: …}       and every version has `units: [a]`
    But so:
      a commence that reaches b, or no unit b
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      if !rule.versions.contains(where: { $0.isOne(of: "commence", "announce") }) {
        return [
          finding(
            "`\(rule.id)` neither commences nor is announced", at: rule.places["title"],
            help: ["add a version `change: commence`, or `announce` for what is planned"])
        ]
      }
      return rule.units.filter { unit in !rule.versions.contains { $0.reaches(unit.id) } }.map {
        finding(
          "no version reaches the unit `\($0.id)`",
          at: rules.sources.place(of: $0.id.text, from: rule.places["units"]),
          help: ["name it in a version's `units`, or remove it"])
      }
    }
  }
}
