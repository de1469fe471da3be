import GitStore
import RuleFiles
import RuleModel

/// What a recorded book holds, by the names of its files alone.
struct Inventory {
  /// How many files it has.
  let fileCount: Int
  private let rules: Set<String>
  private let subjects: Set<String>

  init(_ listing: TreeListing) {
    fileCount = listing.files.count
    let kinds = listing.files.map { BookLayout(path: $0.path) }
    rules = Set(kinds.compactMap(\.ruleName))
    subjects = Set(kinds.compactMap(\.subjectName))
  }

  /// What no revision touched, if they touched that part.
  func untouched(outside part: TouchedPart) -> Untouched {
    let read = part.rules.union(part.beside)
    let named = Set(part.paths.compactMap { BookLayout(path: $0).subjectName })
    return Untouched(
      rules: rules.subtracting(read).map { RuleID($0) }.sorted(),
      subjects: subjects.subtracting(named).map { SubjectID($0) }.sorted())
  }
}

extension BookLayout {
  fileprivate var ruleName: String? {
    switch self {
    case .rule(let id), .version(let id, _): id
    default: nil
    }
  }

  fileprivate var subjectName: String? {
    if case .subject(let id) = self { id } else { nil }
  }
}
