import RuleModel

/// An order of changes of one day without a reason, or one that orders nothing.
enum SeqWithoutReason: Check {
  static let code = "B070"
  static let slug = "seq-without-reason"
  static let level = Finding.Level.error
  static let summary = "`seq` without `seq_reason`, a reason without `seq`, or the same `seq` twice"
  static let explanation = """
    `seq` decides which of two changes of one day stands. That is a reading of the law, so a
    sentence says why. Two changes of the same facet, unit and day with the same `seq` are not
    ordered by it.

    Not so:
      seq: 2
    But so:
      seq: 2
      seq_reason: section 2 revives what section 1 ends on the same day
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in unreasoned(version) }
      + rules.inLanes { lane in
        guard lane.versions.contains(where: \.hasSeq) else { return [] }
        return lane.pairs { one, other in
          guard one.name > other.name, one.hasSeq, other.hasSeq, one.seq == other.seq,
            let day = one.change.from?.first, day == other.change.from?.first
          else { return [] }
          return [equal(one, other)]
        }
      }
  }

  private static func unreasoned(_ version: DatedVersion) -> [Finding] {
    switch (version.hasSeq, version.seqReason) {
    case (true, nil):
      [
        finding(
          "`seq` without a reason", at: version.places["seq"],
          help: ["say why in a line `seq_reason: …`"])
      ]
    case (false, .some):
      [
        finding(
          "a reason for an order that is not given", at: version.places["seq_reason"],
          help: ["add `seq`, or remove the line"])
      ]
    default: []
    }
  }

  private static func equal(_ one: DatedVersion, _ other: DatedVersion) -> Finding {
    finding(
      "`\(one.name)` and `\(other.name)` have the same `seq` on one day", at: one.places["seq"],
      related: [Finding.Label(other.places["seq"], "the same")],
      help: ["give the one that stands the higher number"])
  }
}

extension DatedVersion {
  fileprivate var hasSeq: Bool { places.has("seq") }
}
