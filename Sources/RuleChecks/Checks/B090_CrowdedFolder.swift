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
        "the folder `\($0.key)` has \($0.value) entries", at: .file(String($0.key)),
        help: ["sort them into folders"])
    }
  }

  /// How many files and folders lie directly in each folder.
  private static func entries(_ paths: [String]) -> [Substring: Int] {
    var counts: [Substring: Int] = [:]
    var (last, files) = ("" as Substring, 0)
    for folder in paths.lazy.map({ $0[...].folder }) {
      if folder != last {
        counts[last, default: 0] += files
        (last, files) = (folder, 0)
      }
      files += 1
    }
    counts[last, default: 0] += files
    var found = Array(counts.keys)
    while let folder = found.popLast() {
      guard !folder.isEmpty else { continue }
      let isNew = counts[folder.folder] == nil
      counts[folder.folder, default: 0] += 1
      if isNew { found.append(folder.folder) }
    }
    return counts
  }
}

extension Substring {
  /// The folder in which it lies; empty: the book's own.
  fileprivate var folder: Substring {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] } ?? ""
  }
}
