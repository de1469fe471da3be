import RuleModel

/// A tag that does not look like one, or stands twice.
enum Tags: Check {
  static let code = "B112"
  static let slug = "tags"
  static let level = Finding.Level.warning
  static let summary = "a tag with other characters than a-z, 0-9 and `-`, or given twice"
  static let explanation = """
    Tags find rules only if everybody writes them alike: small letters, digits and hyphens.

    Not so:
      tags: [AI Chips, ai, ai]
    But so:
      tags: [ai-chips, ai]
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.tags.indices.compactMap { index in
        let tag = rule.tags[index]
        let isTwice = rule.tags[..<index].contains(tag)
        guard isTwice || !isPlain(tag) else { return nil }
        return finding(
          isTwice ? "the tag `\(tag)` stands twice" : "`\(tag)` is not written like a tag",
          at: isTwice
            ? rules.sources.secondPlace(of: tag, from: rule.places["tags"])
            : rules.sources.place(of: tag, from: rule.places["tags"]),
          help: [isTwice ? "remove one" : "small letters, digits and hyphens"])
      }
    }
  }

  private static func isPlain(_ tag: String) -> Bool {
    tag.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
  }
}
