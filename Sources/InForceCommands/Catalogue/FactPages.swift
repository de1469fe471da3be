import RuleModel

/// The pages of facts that cannot be taken.
enum FactPages {
  static let all = [
    CodeExplanation(
      "F001", "not-a-fact", "a fact without a name or without a value",
      """
      A fact of the case is a name and a value.

      Not so:
        --fact IN
      But so:
        --fact destination=IN
      """),
    CodeExplanation(
      "F002", "no-such-fact", "no rule of the book asks for this fact",
      """
      A name that no rule declares would change nothing, so it is mistyped.

      Not so:
        --fact destinaton=IN
      But so:
        --fact destination=IN
      """),
    CodeExplanation(
      "F003", "no-such-value", "the fact cannot have this value",
      """
      Countries are codes of two capital letters, items control numbers, days written 2025-05-15.

      Not so:
        --fact destination=India
      But so:
        --fact destination=IN
      """),
    CodeExplanation(
      "F004", "fact-twice", "one fact with two values",
      """
      A case has one value for each fact. Ask twice to compare.

      Not so:
        --fact destination=IN --fact destination=AE
      But so:
        --fact destination=IN
      """),
  ]
}
