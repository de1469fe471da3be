import RuleModel

/// An entry of a group that changes nobody.
enum GroupUnchanged: Check {
  static let code = "B096"
  static let slug = "group-unchanged"
  static let level = Finding.Level.warning
  static let summary = "an entry of a group with the same members as the one before"
  static let explanation = """
    Each entry holds everybody who is in the group from its day on. One with the same members as
    before says that something changed and does not say what: the new member was forgotten, or the
    entry is not needed.

    Not so:
      - {from: 2023-02-01, values: [GL, FO]}
      - {from: 2023-07-01, values: [GL, FO]}
    But so:
      - {from: 2023-07-01, values: [GL, FO, SJ]}
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inGroups { group in
      zip(group.members, group.members.dropFirst()).compactMap { before, entry in
        guard Set(before.values) == Set(entry.values) else { return nil }
        return finding(
          "the entry of \(entry.from) has the same members as the one before", at: entry.place,
          related: [Finding.Label(before.place, "the same members")],
          help: ["add or remove who changed, or remove the entry"])
      }
    }
  }
}
