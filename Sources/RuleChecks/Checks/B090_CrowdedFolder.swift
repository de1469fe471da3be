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

  /// How many entries each folder has. Paths that follow each other share most of their folders,
  /// and those were counted with the first of them.
  private static func entries(_ paths: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    var last: [Substring.UTF8View] = []
    for path in paths {
      let names = path[...].utf8.split(separator: UInt8(ascii: "/"))
      let shared = zip(last, names).prefix { $0.elementsEqual($1) }.count
      for depth in shared..<names.count {
        counts[folder(of: names, depth, in: path), default: 0] += 1
      }
      last = names
    }
    return counts
  }

  /// The folder that is so many names deep on the way to a file.
  private static func folder(
    of names: [Substring.UTF8View], _ depth: Int, in path: String
  ) -> String {
    depth == 0 ? "" : String(path[..<names[depth - 1].endIndex])
  }
}
