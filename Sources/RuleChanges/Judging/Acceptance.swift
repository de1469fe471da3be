import Days
package import RuleModel

/// The acknowledgement that names a change, as far as a judge needs it.
package struct Acceptance: Hashable, Sendable {
  /// Why an acknowledgement does not let its change pass.
  package enum Refusal: String, Hashable, Sendable, CaseIterable {
    /// The change was accepted while it lay ahead, and the gate asks again once it is past.
    case weaker = "ack-weaker"
    /// The change is about a sealed day, and the acknowledgement does not unseal it.
    case sealed
  }

  /// Why the change is right.
  package let reason: String
  /// The class that the change had when it was accepted; `nil`: the file does not say.
  package let acceptedAs: ChangeCode?
  /// Whether it accepts a change of a sealed day.
  package let unseals: Bool
  /// Why it does not let the change pass; `nil`: it does.
  package var refusal: Refusal?
}

extension AnswerChange {
  /// Whether it was accepted, by which reason.
  package var acknowledged: String? {
    acceptance.flatMap { $0.refusal == nil ? $0.reason : nil }
  }

  /// Whether it was accepted while it lay ahead, and is one of the past now.
  package var isWeakerAccepted: Bool {
    guard let before = acceptance?.acceptedAs else { return false }
    return ChangeKinds.kind(before)?.tense == .future && ChangeKinds.kind(code)?.tense == .past
  }

  /// The same with the first day on which its rule or subject says anything.
  func speaking(from day: Day?) -> AnswerChange {
    var change = self
    change.speaksFrom = day
    return change
  }
}
