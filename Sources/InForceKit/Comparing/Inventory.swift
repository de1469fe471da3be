import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// What a recorded book holds, by the names of its files alone.
struct Inventory {
  /// How many files it has.
  let fileCount: Int
  /// The names as the index keeps them: most questions only ask how many they are.
  private let roster: [UInt8]

  /// What a folder holds, from the index of it where there is one.
  init(of location: BookLocation, in store: BookRepository, _ indexed: IndexedBook?) throws {
    if let indexed, let count = try? indexed.fileCount, let roster = try? indexed.value(of: .roster)
    {
      (fileCount, self.roster) = (count.value, roster)
    } else {
      let listing = try store.repository.walk(tree: location.tree)
      (fileCount, roster) = (listing.files.count, Roster(listing).stored)
    }
  }

  /// What no revision touched, if they touched that part.
  func untouched(outside part: TouchedPart) throws -> Untouched {
    let (roster, read) = (roster, part.rules.union(part.beside))
    let named = Set(part.paths.compactMap { BookLayout(path: $0).subject })
    return Untouched(ruleCount: try Roster.countRules(in: roster, besides: read)) {
      guard let all = try? Roster(roster) else { return [] }
      return all.rules.filter { !read.contains($0) }.map { .rule(RuleID($0)) }
        + all.subjects.filter { !named.contains($0) }.map { .subject(SubjectID($0)) }
    }
  }
}
