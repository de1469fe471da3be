import InForceKit
import RuleModel

/// Which findings are shown: those in some files and folders of the book.
struct PathFilter {
  private let paths: [String]

  /// The files and folders that were typed, from here or from the book's folder; none: all.
  init(_ typed: [String], in sources: BookSources) throws(Problem) {
    var paths: [String] = []
    for path in typed { paths.append(try PathFilter.path(path, in: sources)) }
    self.paths = paths
  }

  /// Whether a finding, or something that belongs to it, lies there.
  func shows(_ finding: Finding) -> Bool {
    paths.isEmpty
      || ([finding.label] + finding.related).contains { label in
        paths.contains { PathFilter.contains($0, label.place.path) }
      }
  }

  private static func path(_ typed: String, in sources: BookSources) throws(Problem) -> String {
    if let resolved = try? BookPlace(named: typed).folder {
      if resolved == sources.folder { return "" }
      let root = sources.folder + "/"
      if resolved.hasPrefix(root) { return String(resolved.dropFirst(root.count)) }
    }
    let plain = typed.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    guard sources.paths.contains(where: { contains(plain, $0) }) else {
      throw Problem(
        "K007", "`\(typed)` is no file and no folder of this book",
        help: ["paths begin here or in the book's folder"], status: .incomplete)
    }
    return plain
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    folder.isEmpty || path == folder || path.hasPrefix(folder + "/")
  }
}
