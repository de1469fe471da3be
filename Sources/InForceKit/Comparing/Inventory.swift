import GitStore
import RuleFiles
import RuleModel

/// What a recorded book holds, by the names of its files alone.
struct Inventory {
  /// How many files it has.
  let fileCount: Int
  private let roster: Roster

  /// What a folder holds, from the index of it where there is one.
  init(of location: BookLocation, in store: BookRepository, _ indexed: IndexedBook?) throws {
    if let indexed, let count = try? indexed.fileCount, let roster = try? indexed.roster {
      (fileCount, self.roster) = (count.value, roster)
    } else {
      let listing = try store.repository.walk(tree: location.tree)
      (fileCount, roster) = (listing.files.count, Roster(listing))
    }
  }

  /// What no revision touched, if they touched that part.
  func untouched(outside part: TouchedPart) -> Untouched {
    let read = part.rules.union(part.beside)
    let named = Set(part.paths.compactMap { BookLayout(path: $0).subject })
    return Untouched(
      rules: roster.rules.filter { !read.contains($0) }.map { RuleID($0) },
      subjects: roster.subjects.filter { !named.contains($0) }.map { SubjectID($0) })
  }
}
