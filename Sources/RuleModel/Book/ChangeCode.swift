/// The stable codes of what a comparison of two revisions can find.
public enum ChangeCode: String, Hashable, Sendable, CaseIterable {
  /// In force or not, on past days.
  case pastStatus = "A101"
  /// Other words, on past days.
  case pastText = "A102"
  /// The same answer by another authority, on past days.
  case pastSource = "A103"
  /// Unknown became answered, on past days.
  case pastFilled = "A104"
  /// Answered became unknown, on past days.
  case pastLost = "A105"
  /// Confirmed or not, on past days.
  case pastCertainty = "A106"
  /// In force or not, today or later.
  case futureStatus = "A201"
  /// Other words, today or later.
  case futureText = "A202"
  /// The same answer by another authority, today or later.
  case futureSource = "A203"
  /// Unknown became answered, today or later.
  case futureFilled = "A204"
  /// Answered became unknown, today or later.
  case futureLost = "A205"
  /// Confirmed or not, today or later.
  case futureCertainty = "A206"
  /// Other bytes, the same words.
  case editorial = "A301"
  /// Nothing an answer shows as its state.
  case metadata = "A401"
  /// A heads-up appeared or vanished.
  case noticeChanged = "A402"
  /// A rule that the base does not have.
  case ruleNew = "A501"
  /// A rule that the head does not have.
  case ruleRemoved = "A502"
  /// A rule with another id.
  case ruleRenamed = "A503"
  /// The book promises to know more days.
  case coverageExtended = "A504"
  /// The book promises to know fewer days.
  case coverageShrunk = "A505"
  /// No comparison was made.
  case couldNotCompare = "A901"
  /// The merge of both branches answers what neither does.
  case interaction = "A902"
  /// The branches cannot be merged, so their interaction was not examined.
  case mergeConflicts = "A903"
}

extension ChangeCode: Comparable {
  /// Order by the code.
  public static func < (left: ChangeCode, right: ChangeCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How grave a change of an answer is.
public enum ChangeLevel: String, Hashable, Sendable, CaseIterable {
  /// Shown and counted, and nothing else.
  case none
  /// Worth knowing.
  case notice
  /// Somebody should look.
  case warning
  /// Nobody has accounted for it.
  case error
}

extension ChangeLevel: Comparable {
  /// Order by gravity.
  public static func < (left: ChangeLevel, right: ChangeLevel) -> Bool {
    left.rank < right.rank
  }

  /// The next lower level; a notice stays one.
  public var lowered: ChangeLevel {
    switch self {
    case .error: .warning
    case .warning, .notice: .notice
    case .none: .none
    }
  }

  private var rank: Int { ChangeLevel.allCases.firstIndex(of: self) ?? 0 }
}
