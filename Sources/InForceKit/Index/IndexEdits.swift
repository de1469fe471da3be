import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// What must change in an index so that it is that of another recorded folder.
///
/// Only folders whose ids differ are walked, and only files whose ids differ are read: the work
/// depends on what changed and not on how large the book is.
struct IndexEdits {
  /// The new values; empty ones are gone.
  private(set) var values: [IndexKey: [UInt8]] = [:]
  private let indexed: IndexedBook
  private let repository: Repository

  init(
    _ index: BookIndex, to tree: ObjectID, in repository: Repository
  ) throws {
    indexed = IndexedBook(index)
    self.repository = repository
    let changes = try repository.changedPaths(from: index.head.tree, to: tree)
    let shelves = Dictionary(grouping: changes.filter { $0.isKept }) { Shelf.path(of: $0.path) }
    for (path, changes) in shelves { try renew(path, changes) }
    try recount(changes)
  }

  private mutating func renew(_ path: String, _ changes: [TreeChange]) throws {
    let old = try indexed.shelf(path)
    let changed = Dictionary(changes.map { ($0.path, $0.kind) }) { $1 }
    var files = old?.files.filter { changed[$0.path] == nil } ?? []
    for (path, kind) in changed {
      guard let side = kind.newSide else { continue }
      files.append(
        try StoredFile(path: path, id: side.id, isLink: side.kind == .symlink, from: repository))
    }
    files.sort { $0.path < $1.path }
    let new = files.isEmpty ? nil : Shelf(path: path, files: files)
    values[.shelf(path)] = new?.stored ?? []
    try rename(old?.label, new?.label)
    try enroll(old, new)
  }

  /// Changes the list of all rules and subjects, where one comes or goes.
  private mutating func enroll(_ old: Shelf?, _ new: Shelf?) throws(IndexDoubt) {
    guard old?.rule != new?.rule || old?.subject != new?.subject else { return }
    var roster = try IndexedBook(indexed.index, edits: values).roster
    roster.replace(old, by: new)
    values[.roster] = roster.stored
  }

  private mutating func recount(_ changes: [TreeChange]) throws(IndexDoubt) {
    var counts = try indexed.counts
    let before = counts
    counts.follow(changes)
    if let roster = values[.roster] { counts.rules = try Roster(roster).rules.count }
    if counts != before { values[.counts] = counts.stored }
  }

  /// Changes the lists of those who go by a name, and of what facts can be.
  private mutating func rename(_ old: RuleLabel?, _ new: RuleLabel?) throws(IndexDoubt) {
    guard old != new else { return }
    let (before, after) = (old?.keys ?? [], new?.keys ?? [])
    for key in before.subtracting(after) {
      try change(key) { list in list.rules.removeAll { $0 == old?.id.text } }
    }
    for key in after.subtracting(before) {
      try change(key) { list in list.rules = (list.rules + [new?.id.text ?? ""]).sorted() }
    }
    for fact in old?.facts ?? [] { try count(fact, by: -1) }
    for fact in new?.facts ?? [] { try count(fact, by: 1) }
  }

  private mutating func change(
    _ key: IndexKey, _ edit: (inout NameList) -> Void
  ) throws(IndexDoubt) {
    let bytes = try IndexedBook(indexed.index, edits: values).value(of: key)
    var list =
      try bytes.map { (bytes) throws(IndexDoubt) in try NameList(bytes) } ?? NameList(rules: [])
    edit(&list)
    values[key] = list.stored
  }

  private mutating func count(_ fact: FactDeclaration, by number: Int) throws(IndexDoubt) {
    let key = IndexKey.fact(fact.name.text)
    let bytes = try IndexedBook(indexed.index, edits: values).value(of: key)
    var kinds =
      try bytes.map { (bytes) throws(IndexDoubt) in try FactKinds(bytes) } ?? FactKinds()
    kinds.count(fact.kind, by: number)
    values[key] = kinds.stored
  }
}

extension TreeChange {
  /// Whether the file is of any use to a reader of books.
  fileprivate var isKept: Bool { BookScope.everything.reads(BookLayout(path: path)) }
}

extension TreeChange.Kind {
  fileprivate var newSide: TreeChange.Side? {
    switch self {
    case .added(let side), .modified(old: _, new: let side): side
    case .removed: nil
    }
  }
}
