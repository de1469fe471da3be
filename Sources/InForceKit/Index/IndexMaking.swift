import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// Reads a recorded folder for the first time and keeps it, on two threads.
///
/// The files go through memory a round at a time; names are remembered as numbers.
struct IndexMaking {
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
    let files = listing.files.filter { BookScope.everything.reads(BookLayout(path: $0.path)) }
    var builder = try place.begin()
    try builder.add(.roster, Roster(listing).stored)
    try builder.add(.fileCount, FileCount(listing.files.count).stored)
    try making.add(IndexMaking.plans(files), count: files.count, to: &builder)
    try making.labels.write(to: &builder)
    try builder.add(.words, making.words.stored)
    return try builder.finish()
  }

  /// The shelves, in the order of their first files.
  private static func plans(_ files: [TreeListing.File]) -> [ShelfPlan] {
    var plans: [ShelfPlan] = []
    var places: [String: Int] = [:]
    for file in files {
      let path = Shelf.path(of: file.path)
      if let place = places[path] {
        plans[place].files.append(file)
      } else {
        places[path] = plans.count
        plans.append(ShelfPlan(path: path, files: [file]))
      }
    }
    return plans
  }

  private mutating func add(
    _ plans: [ShelfPlan], count: Int, to builder: inout IndexBuilder
  ) throws {
    let half = 1024
    var done = 0
    for start in stride(from: 0, to: plans.count, by: 2 * half) {
      let round = plans[start..<min(start + 2 * half, plans.count)]
      let (first, second) = (Array(round.prefix(round.count / 2)), round.dropFirst(round.count / 2))
      let path = repositoryPath
      let rest = Array(second)
      let pair = Pair.run(
        { Result { try ShelfPlan.shelves(first, path) } },
        { Result { try ShelfPlan.shelves(rest, path) } })
      for built in try pair.0.get() + pair.1.get() {
        try builder.add(.shelf(built.path), built.value)
        if let names = built.names { labels.add(names) }
        if let (rule, filter) = built.words { words.add(rule, filter) }
      }
      done += round.reduce(0) { $0 + $1.files.count }
      policy.progress?(done, count)
    }
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
  }

  /// What a rule goes by, as numbers, and which facts it declares.
  struct Names: Sendable {
    let rule: String
    let keys: [UInt64]
    let facts: [FactDeclaration]
  }

  /// Reads shelves with a handle of their own: none may be shared between threads.
  static func shelves(_ plans: [ShelfPlan], _ repositoryPath: String) throws -> [Built] {
    if plans.isEmpty { return [] }
    let repository = try Repository.open(at: repositoryPath)
    return try plans.map { plan in
      let files = try plan.files.map { try StoredFile($0, from: repository) }
      let shelf = Shelf(path: plan.path, files: files.sorted { $0.path < $1.path })
      let names = shelf.label.map { label in
        Names(rule: label.id.text, keys: label.keys.map(\.number), facts: label.facts)
      }
      return Built(
        path: plan.path, value: shelf.stored, names: names, words: shelf.words)
    }
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
    names.sort { ($0.key, rules[$0.rule]) < ($1.key, rules[$1.rule]) }
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
