import RuleModel

/// Two files whose names differ only in a way that people and some disks do not see.
enum NamesAlike: Check {
  static let code = "B088"
  static let slug = "names-alike"
  static let level = Finding.Level.error
  static let summary = "two names that differ only by case or Unicode form"
  static let explanation = """
    On many disks `Chips.yaml` and `chips.yaml` are one file, and `é` can be written in two ways that
    look the same. A checkout there loses one of them.

    Not so:
      groups/us/D5.yaml and groups/us/d5.yaml
    But so:
      groups/us/d5.yaml
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let paths = book.sources.paths
    // Two different names in small ASCII letters are never alike.
    guard paths.contains(where: { !isPlain($0) }) else { return [] }
    var seen: [String: String] = [:]
    return paths.compactMap { path in
      let folded = path.lowercased()
      guard let other = seen[folded] else {
        seen[folded] = path
        return nil
      }
      return finding(
        "`\(path)` and `\(other)` are one file on some disks", at: .file(path),
        related: [Finding.Label(.file(other), "the other one")], help: ["rename one of them"])
    }
  }

  private static func isPlain(_ path: String) -> Bool {
    let isPlain = path.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) }
    }
    return isPlain ?? false
  }
}
