import GitStore
import RuleFiles

/// What revisions of a book can answer otherwise; everything else is the same to the byte in all.
struct TouchedPart: Hashable {
  /// Rules of which a file differs, or that may name a document or a group that does.
  var rules: Set<String> = []
  /// The paths of the other files that differ, and of the subjects that name such a rule.
  var paths: Set<String> = []
  /// Rules that a subject names beside one of those.
  var beside: Set<String> = []

  /// The part in which these files lie.
  init(_ changed: Set<String>) {
    for path in changed {
      if path.hasPrefix("rules/") {
        rules.insert(String(Shelf.path(of: path).dropFirst("rules/".count)))
      } else {
        paths.insert(path)
      }
    }
  }

  /// The documents and groups that differ, by what files name them with.
  var names: Set<String> {
    Set(
      paths.compactMap { path in
        switch BookLayout(path: path) {
        case .instrument(let id), .group(let id): id
        default: nil
        }
      })
  }
}
