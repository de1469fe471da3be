import RuleModel

/// A press release, guidance or a proposal is named as what changed the force of a binding rule.
enum WeakAuthority: Check {
  static let code = "B053"
  static let slug = "weak-authority"
  static let level = Finding.Level.error
  static let summary = "a press release, guidance or a proposal cannot change force"
  static let explanation = """
    What an agency says about a binding rule does not end, delay or suspend it: only a document
    with the force of law does. This is the commonest error of all. What was said is an `announce`,
    and what it means for enforcement is a `withhold` or a `restrain`.

    Not so:
      change: repeal, by: us/press/2025-05-13        (kind: press release)
    But so:
      change: announce, what: planned_repeal, by: us/press/2025-05-13
    """

  /// Kinds of documents that cannot change the force of a binding rule.
  static let weakKinds: Set<String> = [
    "press release", "press report", "news report", "guidance", "policy statement", "statement",
    "speech", "fact sheet", "faq", "proposed rule", "bill", "agenda", "interview", "blog post",
  ]

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, version in
      guard rule.isBinding, rule.facet(of: version) == .force,
        let instrument = rules.book.instruments[version.by],
        weakKinds.contains(instrument.kind.lowercased())
      else { return [] }
      return [
        finding(
          "a \(instrument.kind) cannot \(version.change.word) a binding rule",
          at: version.places["by"], "not an authority for force",
          related: [Finding.Label(instrument.places["kind"], "this is what it is")],
          help: [
            "record what it says as `announce`, and its effect as `withhold` or `restrain`",
            "name the document that did it, if there is one",
          ])
      ]
    }
  }
}
