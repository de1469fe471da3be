import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// Reads a recorded folder for the first time and keeps it, on two threads.
///
/// The files go through memory some shelves at a time; names are remembered as numbers.
struct IndexMaking {
  /// How many shelves a thread reads before it hands them over.
  private static let pieceSize = 128
  private let repositoryPath: String
  private let policy: IndexPolicy
  private var labels = LabelBook()
  private var words = WordTable.Writer()

  private init(_ repositoryPath: String, _ policy: IndexPolicy) {
    self.repositoryPath = repositoryPath
    self.policy = policy
  }

  /// Writes the base file of an index.
  static func base(
    of tree: ObjectID, in repository: Repository, at place: IndexPlace, _ policy: IndexPolicy
  ) throws -> IndexBase {
    var making = IndexMaking(repository.gitFolder, policy)
    let listing = try repository.walk(tree: tree)
    let parts = ListedPart.all(of: listing)
    var plans = ShelfPlans()
    for part in parts { for file in part.files { plans.add(file) } }
    var builder = try place.begin()
    let roster = Roster(joining: parts.map(\.roster))
    try builder.add(.roster, roster.stored)
    try builder.add(
      .counts, BookCounts(files: listing.files.count, rules: roster.rules.count).stored)
    try making.add(plans.all, count: plans.fileCount, to: &builder)
    Pair.letGo((listing, parts, plans))
    try making.labels.write(to: &builder)
    try making.words.write { (key, value) throws(IndexDoubt) in try builder.add(key, value) }
    return try builder.finish()
  }

  private mutating func add(
    _ plans: [ShelfPlan], count: Int, to builder: inout IndexBuilder
  ) throws {
    let (path, size) = (repositoryPath, IndexMaking.pieceSize)
    let pieces = stride(from: 0, to: plans.count, by: size).map { start in
      plans[start..<min(start + size, plans.count)]
    }
    var done = 0
    try PieceWork.run(pieces) {
      try Repository.another(at: path)
    } each: { repository, plans in
      try plans.map { try $0.built(from: repository) }
    } take: { shelves in
      for built in shelves { try add(built, to: &builder) }
      done += shelves.reduce(0) { $0 + $1.fileCount }
      policy.progress?(done, count)
    }
  }

  private mutating func add(
    _ built: ShelfPlan.Built, to builder: inout IndexBuilder
  ) throws(IndexDoubt) {
    try builder.add(.shelf(built.path), built.value)
    if let names = built.names { labels.add(names) }
    if let (rule, filter) = built.words { words.add(rule, filter) }
  }
}

/// A part of a recorded folder's files, as far as their names tell.
private struct ListedPart: Sendable {
  /// So many files are one piece of work.
  private static let size = 2048

  let roster: Roster
  /// Those that belong to a book.
  let files: [TreeListing.File]

  private init(_ listed: ArraySlice<TreeListing.File>) {
    let layouts = listed.map { BookLayout(path: $0.path) }
    roster = Roster(layouts)
    files = zip(listed, layouts).filter { BookScope.everything.reads($0.1) }.map(\.0)
  }

  /// All parts of a folder, in order; two threads look at them.
  static func all(of listing: TreeListing) -> [ListedPart] {
    let files = listing.files
    return PieceWork.map((files.count + size - 1) / size) { part in
      ListedPart(files[(part * size)..<min((part + 1) * size, files.count)])
    }
  }
}

/// The shelves that are to be read, in the order of their first files.
private struct ShelfPlans {
  private(set) var all: [ShelfPlan] = []
  private(set) var fileCount = 0
  private var places: [String: Int] = [:]

  mutating func add(_ file: TreeListing.File) {
    fileCount += 1
    // The files of a shelf follow each other, unless a folder in it lies between them.
    if let last = all.indices.last, Shelf.holds(all[last].path, file.path) {
      return all[last].files.append(file)
    }
    let path = Shelf.path(of: file.path)
    if let place = places[path] { return all[place].files.append(file) }
    places[path] = all.count
    all.append(ShelfPlan(path: path, files: [file]))
  }
}

/// A shelf that is to be read.
struct ShelfPlan: Sendable {
  let path: String
  var files: [TreeListing.File]

  /// A shelf as it is kept.
  struct Built: Sendable {
    let path: String
    let value: [UInt8]
    let names: Names?
    let words: (rule: String, filter: WordFilter)?
    let fileCount: Int
  }

  /// What a rule goes by, as numbers, and which facts it declares.
  struct Names: Sendable {
    let rule: String
    let keys: [UInt64]
    let facts: [FactDeclaration]
  }

  /// The shelf, read through a handle that no other thread has.
  func built(from repository: Repository) throws(GitError) -> Built {
    var stored: [StoredFile] = []
    for file in files { stored.append(try StoredFile(file, from: repository)) }
    let shelf = Shelf(path: path, files: stored.sorted { $0.path < $1.path })
    let names = shelf.label.map { label in
      Names(rule: label.id.text, keys: label.keys.map(\.number), facts: label.facts)
    }
    return Built(
      path: path, value: shelf.stored, names: names, words: shelf.words, fileCount: files.count)
  }
}

/// Who goes by which names, and which facts there are, in all rules met.
private struct LabelBook {
  private var rules: [String] = []
  private var names: [(key: UInt64, rule: Int)] = []
  private var facts: [FactName: FactKinds] = [:]

  mutating func add(_ new: ShelfPlan.Names) {
    names += new.keys.map { ($0, rules.count) }
    rules.append(new.rule)
    for fact in new.facts { facts[fact.name, default: FactKinds()].count(fact.kind, by: 1) }
  }

  mutating func write(to builder: inout IndexBuilder) throws(IndexDoubt) {
    names.sort { $0.key == $1.key ? rules[$0.rule] < rules[$1.rule] : $0.key < $1.key }
    var start = 0
    while start < names.count {
      var end = start
      while end < names.count, names[end].key == names[start].key { end += 1 }
      let list = NameList(rules: names[start..<end].map { rules[$0.rule] })
      try builder.add(number: names[start].key, list.stored)
      start = end
    }
    for (name, kinds) in facts { try builder.add(.fact(name.text), kinds.stored) }
  }
}
