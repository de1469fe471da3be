import RuleModel

/// No comparison was made.
enum CouldNotCompareKind {
  static let explanation = CodeExplanation(
    code: ChangeCode.couldNotCompare.rawValue, slug: "could-not-compare", level: .error,
    summary: "a side cannot be read for this rule, so nothing was compared",
    explanation: """
      Files of the rule, its documents or its groups have errors on one side. This is never "no
      change": the run ends with status 2 until the files can be read. `inforce check` shows the
      errors with their places.
      """)
}
