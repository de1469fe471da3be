package import Days
package import RuleModel

/// A run of days on which an answer is no longer the same, or something else that changed.
package struct AnswerChange: Hashable, Sendable {
  /// Whose answer it is.
  package enum Subject: Hashable, Sendable {
    /// A rule's.
    case rule(RuleID)
    /// A subject's, which regimes govern.
    case subject(SubjectID)
    /// The book's own.
    case book

    /// The id; empty for the book.
    package var text: String {
      switch self {
      case .rule(let id): id.text
      case .subject(let id): id.text
      case .book: ""
      }
    }
  }

  /// Who it is, from data alone: the same change has the same id whatever its file, words and level.
  package let id: String
  /// The class.
  package let code: ChangeCode
  /// The family of the class.
  package let family: ChangeFamily
  /// Whose answer.
  package let subject: Subject
  /// Which unit; `nil`: the rule has none, or it is about no unit.
  package let unit: UnitID?
  /// What is about.
  package let facet: ChangedFacet
  /// The days; `nil`: it is about no days.
  package let span: DaySpan?
  /// The days of the whole change, of which today may have cut off a part.
  package let whole: DaySpan?
  /// What the base answers.
  package let was: FacetValue?
  /// What the head answers.
  package let now: FacetValue?
  /// Why; `nil`: the question makes no sense for it.
  package let cause: CauseReading?
  /// The day before, the first and the last day, with both answers.
  package let witnesses: [Witness]
  /// Where in the head's files; `nil`: nothing of it is left there.
  package let place: Place?
  /// What else there is to say: the keys that differ.
  package let details: [String]
  /// How grave it is, by the gate.
  package var level: ChangeLevel
  /// Why the gate raised its level.
  package var raisedBy: [GateReason] = []
  /// The day on which the same change would be one of the past; `nil`: it already is, or never.
  package var becomesPastOn: Day?
  /// The acknowledgement that names it, whether or not the gate takes it.
  package var acceptance: Acceptance?
  /// For a rule that is new, gone or renamed: the first day on which it says anything.
  package var speaksFrom: Day?
  /// Whether the gate stops it, unless somebody accepts it.
  package var reachesGate = false
  /// What the other two of four books answer; `nil`: it is no interaction.
  package var merge: Merge?

  /// Where two branches parted and what becomes of them, for an interaction: there the base is the
  /// tip of its branch.
  package struct Merge: Hashable, Sendable {
    /// What the merge base answers.
    package let origin: FacetValue
    /// What the merge of the base and the head answers.
    package let merged: FacetValue
  }
}

/// A day with both answers.
package struct Witness: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// What the base answers.
  package let was: String
  /// What the head answers.
  package let now: String
  /// What the merge of both answers; `nil`: it is not about one.
  package var merged: String?
}

/// Why a gate made a finding an error.
package enum GateReason: String, Hashable, Sendable, CaseIterable {
  /// The change starts in fewer days than the gate asks for.
  case shortNotice = "short-notice"
  /// The change of a past answer names no instrument.
  case noSource = "no-source"
  /// The day is sealed.
  case sealed
}
