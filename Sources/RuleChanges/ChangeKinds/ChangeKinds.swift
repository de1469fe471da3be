package import RuleModel

/// When the days of a change lie.
package enum ChangeTense: Hashable, Sendable {
  /// Before today.
  case past
  /// Today or later.
  case future
  /// It does not matter.
  case any
}

/// One class of changes.
package protocol ChangeKind: Sendable {
  /// Its stable code, `A` and three digits.
  static var code: ChangeCode { get }
  /// The code in words.
  static var slug: String { get }
  /// The family to which it belongs.
  static var family: ChangeFamily { get }
  /// Which days it is about.
  static var tense: ChangeTense { get }
  /// How grave it is unless a gate says otherwise.
  static var level: ChangeLevel { get }
  /// What it means, in one line.
  static var summary: String { get }
  /// Why it matters.
  static var explanation: String { get }
}

/// The classes of changes, in the order of their codes.
package enum ChangeKinds {
  /// Every class that a change can have.
  package static var all: [any ChangeKind.Type] {
    [
      PastStatus.self,
      PastText.self,
      PastSource.self,
      PastFilled.self,
      PastLost.self,
      PastCertainty.self,
      FutureStatus.self,
      FutureText.self,
      FutureSource.self,
      FutureFilled.self,
      FutureLost.self,
      FutureCertainty.self,
      Editorial.self,
      Metadata.self,
      NoticeChanged.self,
      RuleNew.self,
      RuleRemoved.self,
      RuleRenamed.self,
      CoverageExtended.self,
      CoverageShrunk.self,
      Interaction.self,
      MergeConflicts.self,
    ]
  }

  /// The class of changes of a family, by where their days lie.
  package static func kind(of family: ChangeFamily, isPast: Bool) -> any ChangeKind.Type {
    let tense: ChangeTense = isPast ? .past : .future
    return all.first { $0.family == family && ($0.tense == tense || $0.tense == .any) }
      ?? Metadata.self
  }

  /// The class of that code; `nil` for a code that no change has.
  package static func kind(_ code: ChangeCode) -> (any ChangeKind.Type)? {
    all.first { $0.code == code }
  }

  /// The pages that `explain` prints.
  package static var explanations: [CodeExplanation] {
    (all.map { kind in
      CodeExplanation(
        code: kind.code.rawValue, slug: kind.slug, level: kind.level.ofFindings,
        summary: kind.summary, explanation: kind.explanation)
    } + [CouldNotCompareKind.explanation]).sorted { $0.code < $1.code }
  }
}

extension ChangeLevel {
  /// The level as findings about one book name it.
  fileprivate var ofFindings: Finding.Level {
    switch self {
    case .error: .error
    case .warning: .warning
    case .notice, .none: .note
    }
  }
}
