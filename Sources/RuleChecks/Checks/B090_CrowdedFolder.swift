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
    var entries: [String: Set<Substring>] = [:]
    for path in book.sources.paths {
      let parts = path.split(separator: "/")
      for depth in parts.indices {
        entries[parts[..<depth].joined(separator: "/"), default: []].insert(parts[depth])
      }
    }
    return entries.sorted { $0.key < $1.key }.filter { $0.value.count > most }.map {
      finding(
        "the folder `\($0.key)` has \($0.value.count) entries", at: .file($0.key),
        help: ["sort them into folders"])
    }
  }
}
