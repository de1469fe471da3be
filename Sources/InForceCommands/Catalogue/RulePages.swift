import RuleModel

/// The pages of rules and groups that cannot be found.
enum RulePages {
  static let all = [
    CodeExplanation(
      "R001", "no-such-rule", "no rule of the book is named like this",
      """
      A rule is named by its id, the last part of it, an alias or a citation. That the book has none
      does not mean that no rule applied.

      Not so:
        inforce on 2025-05-15 ai-difusion
      But so:
        inforce on 2025-05-15 ai-diffusion
      """),
    CodeExplanation(
      "R002", "several-rules", "the name fits several rules",
      """
      A last part, an alias or a citation that several rules share names none of them.

      Not so:
        inforce on 2025-05-15 guidance
      But so:
        inforce on 2025-05-15 us/bis/gp10-guidance
      """),
    CodeExplanation(
      "R003", "no-such-unit", "the rule has no such unit",
      """
      `RULE#unit` names a part of a rule that its `rule.md` declares.

      Not so:
        inforce on 2025-05-15 ai-diffusion#chip
      But so:
        inforce on 2025-05-15 ai-diffusion#chips
      """),
    CodeExplanation(
      "R004", "broken-rule", "the rule's files have errors",
      """
      A rule of which a file cannot be read is not answered for: half of the law is not the law.

      Not so:
        guess what the file meant
      But so:
        inforce check, then correct it
      """),
    CodeExplanation(
      "R005", "no-such-tag", "no rule of the book has this tag",
      """
      Tags are words in `rule.md` to find rules by.

      Not so:
        inforce list rules --tag chip
      But so:
        inforce list rules --tag chips
      """),
    CodeExplanation(
      "R006", "no-such-tag", "no rule of the book has this tag",
      """
      A tag is a word in the `tags` of a `rule.md`.

      Not so:
        list rules --tag chip
      But so:
        list rules --tag chips
      """),
    CodeExplanation(
      "R007", "no-such-change", "no change of the comparison has this id",
      """
      An id follows from the days and both answers: with another edit it is another one.

      Not so:
        inforce ack add status-0000000000 --reason "…"
      But so:
        an id that `inforce diff` prints for the same base and head
      """),
  ]
}
