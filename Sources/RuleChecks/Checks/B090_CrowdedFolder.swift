import RuleModel

/// A folder with more entries than tools show.
enum CrowdedFolder: Check {
  static let code = "B090"
  static let slug = "crowded-folder"
  static let level = Finding.Level.warning
  static let summary = "a folder with more than 10,000 entries"
  static let explanation = """
    Web pages of repositories stop listing long folders, and every commit in one stores the whole
    list again. Sort files into folders, by year or by issuer.

    Not so:
      instruments/us/fr/ with 12,000 files
    But so:
      instruments/us/fr/2025/…
    """

  static let most = 10_000

  static func findings(in book: CheckedBook) -> [Finding] {
    entries(book.sources.paths).filter { $0.value > most }.sorted { $0.key < $1.key }.map {
      finding(
        "the folder `\($0.key)` has \($0.value) entries", at: .file($0.key),
        help: ["sort them into folders"])
    }
  }

  /// How many entries each folder has.
  private static func entries(_ paths: [String]) -> [String: Int] {
    var seen: Set<String> = []
    var counts: [String: Int] = [:]
    for path in paths {
      var entry = path
      while !entry.isEmpty, seen.insert(entry).inserted {
        entry = entry.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(entry[..<$0]) } ?? ""
        counts[entry, default: 0] += 1
      }
    }
    return counts
  }
}
