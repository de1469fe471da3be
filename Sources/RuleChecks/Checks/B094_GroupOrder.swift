import RuleModel

/// The entries of a group stand out of order, or two of them are equally good.
enum GroupOrder: Check {
  static let code = "B094"
  static let slug = "group-order"
  static let level = Finding.Level.warning
  static let summary = "entries of a group out of order, or two for one day"
  static let explanation = """
    People read a group from top to bottom. Of two entries with one day the later public one counts;
    if both were public on one day, nothing says which.

    Not so:
      - {from: 2025-01-01, …}
      - {from: 2024-03-15, …}
    But so:
      - {from: 2024-03-15, …}
      - {from: 2025-01-01, …}
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inGroups { group in
      zip(group.members, group.members.dropFirst()).compactMap { before, entry in
        let related = [Finding.Label(before.place, "the entry before")]
        if entry.from < before.from {
          return finding(
            "the entry of \(entry.from) stands below that of \(before.from)", at: entry.place,
            related: related, help: ["sort the entries by `from`"])
        }
        guard entry.from == before.from, entry.publicDay == before.publicDay else { return nil }
        return finding(
          "two entries for \(entry.from), public on one day", at: entry.place, related: related,
          help: ["put both into one list"])
      }
    }
  }
}
