import Reports

/// What a golden question was answered with.
enum GoldenReply {
  /// An answer about a day, and its status.
  case day(OnDocument, ExitStatus)
  /// Who was in a group.
  case group([String])
  /// No answer.
  case problem(Problem)
}

/// Why a golden question was not asked.
enum GoldenTrouble: Error {
  /// It is not one.
  case notAQuestion(String)
  /// It asks for a revision, and the book lies outside git.
  case needsGit
}
