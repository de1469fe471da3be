import RuleModel

/// Something that no answer shows as its state.
enum Metadata: ChangeKind {
  static let code = ChangeCode.metadata
  static let slug = "metadata"
  static let family = ChangeFamily.metadata
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "something that no answer shows as its state"
  static let explanation = """
    Titles, tags, notes, pin-points, plain words, or dated versions that change no answer on any
    day.
    """
}
