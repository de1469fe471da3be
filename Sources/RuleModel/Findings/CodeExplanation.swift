/// What a finding's code means: the page `inforce explain` prints.
public struct CodeExplanation: Hashable, Sendable {
  /// The stable code: a letter and three digits.
  public let code: String
  /// The code in words, for people who do not like numbers.
  public let slug: String
  /// How grave a finding with this code is.
  public let level: Finding.Level
  /// What is wrong, in one line.
  public let summary: String
  /// Why it matters, with a bad and a good example.
  public let explanation: String

  /// A code with everything there is to say about it.
  public init(
    code: String, slug: String, level: Finding.Level, summary: String, explanation: String
  ) {
    self.code = code
    self.slug = slug
    self.level = level
    self.summary = summary
    self.explanation = explanation
  }
}
