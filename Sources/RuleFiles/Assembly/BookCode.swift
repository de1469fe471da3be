import RuleModel

/// The codes of what can be wrong with a file's meaning, and with what it refers to.
enum BookCode: String, CaseIterable {
  /// A file where none belongs.
  case outsideLayout = "B030"
  /// An instrument that the book does not have.
  case noSuchInstrument = "B032"
  /// A unit that the rule does not have.
  case noSuchUnit = "B033"
  /// A version that the rule does not have.
  case noSuchVersion = "B034"
  /// A condition that the rule does not have.
  case noSuchCondition = "B035"
  /// A fact, or a value of one, that the rule does not have.
  case noSuchFact = "B036"
  /// A group that the book does not have.
  case noSuchGroup = "B037"
  /// A rule that the book does not have.
  case noSuchRule = "B038"
  /// An end that is missing, or given twice.
  case endNeeded = "B039"
  /// An instrument that was never public.
  case neverPublic = "B040"
  /// A rule's folder without `rule.md`.
  case noRuleFile = "B041"
  /// A format that this tool does not read.
  case unknownFormat = "B042"
  /// Two keys that exclude each other.
  case conflictingKeys = "B043"
  /// A key that this change does not have.
  case keyOfAnotherChange = "B044"
  /// A folder that is no rulebook.
  case noRulebook = "B045"
  /// A version of a kind that cannot be acted on like this.
  case wrongTarget = "B046"
  /// A run of days without a day in it.
  case emptySpan = "B047"
  /// A link, or something else that is neither a file nor a folder.
  case notAPlainFile = "B048"
}

extension Finding {
  init(
    _ code: BookCode, _ message: String, at place: Place, _ words: String = "",
    level: Level = .error, help: [String] = []
  ) {
    self.init(code.rawValue, level, message, at: Label(place, words), help: help)
  }
}
