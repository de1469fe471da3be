import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// What a recorded book holds, by the names of its files alone.
struct Inventory {
  /// How many files it has.
  let fileCount: Int
  private let names: Names

  /// Where the names of its rules and subjects are.
  fileprivate enum Names {
    /// In a list.
    case listed(Roster)
    /// In the index, with so many rules; the tree says the same.
    case indexed(IndexedBook, rules: Int, tree: ObjectID, gitFolder: String)
  }

  /// What a folder holds, from the index of it where there is one.
  init(of location: BookLocation, in store: BookRepository, _ indexed: IndexedBook?) throws {
    if let indexed, let counts = try? indexed.counts {
      fileCount = counts.files
      names = .indexed(
        indexed, rules: counts.rules, tree: location.tree, gitFolder: store.repository.gitFolder)
    } else {
      let listing = try store.repository.walk(tree: location.tree)
      fileCount = listing.files.count
      names = .listed(Roster(listing))
    }
  }

  /// What no revision touched, if they touched that part.
  func untouched(outside part: TouchedPart) throws -> Untouched {
    let read = part.rules.union(part.beside)
    let named = Set(part.paths.compactMap { BookLayout(path: $0).subject })
    let names = names
    return Untouched(ruleCount: try names.countRules(besides: read)) {
      guard let all = try? names.all() else { return [] }
      return all.rules.filter { !read.contains($0) }.map { .rule(RuleID($0)) }
        + all.subjects.filter { !named.contains($0) }.map { .subject(SubjectID($0)) }
    }
  }
}

extension Inventory.Names {
  /// How many rules there are beside some, of which the book need not have all.
  func countRules(besides some: Set<String>) throws -> Int {
    switch self {
    case .listed(let roster): roster.rules.count { !some.contains($0) }
    case .indexed(let book, let rules, _, _):
      try rules - some.count { try book.shelf("rules/" + $0)?.rule == $0 }
    }
  }

  /// All names; from the tree where the index turns out to be damaged.
  func all() throws -> Roster {
    switch self {
    case .listed(let roster): return roster
    case .indexed(let book, _, let tree, let gitFolder):
      if let roster = try? book.roster { return roster }
      return Roster(try Repository.another(at: gitFolder).walk(tree: tree))
    }
  }
}
