import RuleModel

/// A finding as hosts show it.
struct HostFinding: Hashable, Sendable {
  /// How grave it is, in the words that all hosts have in some form.
  enum Level: String, Hashable, Sendable, CaseIterable {
    case error, warning, notice
  }

  let code: String
  let slug: String
  let level: Level
  /// What it is about.
  let about: HostCase
  /// What people call that.
  let title: String
  /// What is the case, in a sentence without a full stop.
  let sentence: String
  /// What else there is to say, one line each; the identity is among it.
  let details: [String]
  /// Who it is, from data alone; two parts of one change share it.
  let identity: String
  /// Where in the head; `nil`: nothing of it is left there.
  let place: HostPlace?
  /// Where in the base; `nil`: it was not there.
  let formerPlace: HostPlace?
  /// Why somebody accepted it; `nil`: nobody did.
  let accepted: String?
  /// Whether it is about days that have passed.
  let isPast: Bool
  /// Whether it fails the run unless somebody accepts it.
  let reachesGate: Bool
  /// What a reader of data may want.
  let properties: [JSON.Member]

  /// The sentence, and below it what else there is to say.
  var text: String { ([sentence] + details).joined(separator: "\n") }

  /// Whether it fails the run.
  var fails: Bool { reachesGate && accepted == nil }
}

extension [HostFinding] {
  /// Each finding with an identity that no other one in the list has.
  var told: [(finding: HostFinding, identity: String)] {
    var counts: [String: Int] = [:]
    return map { finding in
      counts[finding.identity, default: 0] += 1
      let count = counts[finding.identity] ?? 1
      return (finding, count == 1 ? finding.identity : "\(finding.identity)/\(count)")
    }
  }
}
