import BookIndex
import Days
import GitStore
import RuleFiles
package import RuleModel

/// Finds the courses of a recorded book in the index, brings them up to date, or works them out.
struct CourseKeeper {
  let indexed: IndexedBook
  /// The recorded folder.
  let tree: ObjectID
  let place: BookPlace
  let viewpoint: Viewpoint
  let stamp: UInt64

  /// A table whose courses hold for the known day, but for those rules that are asked each time.
  func table() throws -> CourseTable {
    guard let (old, oldTree) = kept else { return try whole() }
    let changes = try changes(since: oldTree)
    guard !changes.isForAll, !old.isVoid || oldTree == tree else { return try whole() }
    if old.isVoid { return old }
    var rules = changes.rules
    rules.formUnion(try old.dependents(on: changes.numbers))
    rules.formUnion(try old.unheld(known: viewpoint.known).moved)
    if rules.isEmpty, oldTree == tree { return old }
    guard rules.count * 4 <= max(old.count, 256) else { return try whole() }
    return try renewed(old, rules, changes.paths)
  }

  private var kept: (CourseTable, ObjectID)? {
    guard let table = try? indexed.index.table(),
      let courses = try? CourseTable(table.bytes, by: stamp)
    else { return nil }
    return (courses, table.tree)
  }

  private func changes(since old: ObjectID) throws -> CourseChanges {
    guard old != tree, let store = try BookRepository(holding: place) else {
      return CourseChanges([])
    }
    return CourseChanges(try store.repository.changedPaths(from: old, to: tree).map(\.path))
  }
}

/// What changed files mean for courses.
private struct CourseChanges {
  /// The rules whose own files changed.
  var rules: Set<RuleID> = []
  /// The other files on which rules may depend.
  var paths: [String] = []
  /// Whether every rule may be another, or the subjects ask about other rules.
  var isForAll = false

  /// The numbers of the other files.
  var numbers: Set<UInt64> { Set(paths.map(KeptCourse.number)) }

  init(_ changed: [String]) {
    for path in changed {
      switch BookLayout(path: path) {
      case .head, .subject: isForAll = true
      case .rule(let id), .version(let id, _): rules.insert(RuleID(id))
      case .instrument, .group: paths.append(path)
      case .answers, .acknowledgement, .other, .stray: break
      }
    }
  }
}

extension CourseKeeper {
  /// The table of the whole book.
  private func whole() throws -> CourseTable {
    let found = try indexed.files(.law)
    let reading = RulebookReader.readByTwo(OrderedFiles(found.files), unreadable: found.findings)
    guard let book = reading.book, !reading.hasErrors else { return try keep([], [], isVoid: true) }
    let records = records(of: book.rules, in: book)
    let subjects = book.subjects.map { "regimes/\($0.id).yaml" }
    let rules = book.subjects.flatMap(\.askedRules).map { "rules/\($0)" }
    return try keep(records, subjects + rules.unique)
  }

  /// The table with some rules as they are now; something wrong with one is wrong with the book.
  private func renewed(
    _ old: CourseTable, _ rules: Set<RuleID>, _ paths: [String]
  ) throws -> CourseTable {
    let shelves = try (["rulebook.yaml"] + rules.map { "rules/\($0)" } + paths)
      .compactMap { try indexed.shelf($0) }
    let reading = try indexed.book(of: shelves).reading
    guard let book = reading.book, !reading.hasErrors else { return try keep([], [], isVoid: true) }
    let records = try old.records(without: rules) + records(of: book.rules, in: book)
    return try keep(records.sorted { $0.rule < $1.rule }, old.subjects)
  }

  private func records(
    of rules: [Rule], in book: Rulebook
  ) -> [(rule: RuleID, bytes: [UInt8])] {
    let inquiry = Inquiry(book, from: viewpoint)
    return rules.map { rule in
      let kept = KeptCourse(
        rule: rule.id, course: inquiry.course(rule),
        dependencies: book.documentPaths(of: [rule]))
      return (rule.id, kept.record)
    }
  }

  /// Keeps a table where that is possible; it can be used in any case.
  private func keep(
    _ records: [(rule: RuleID, bytes: [UInt8])], _ subjects: [String], isVoid: Bool = false
  ) throws(IndexDoubt) -> CourseTable {
    let bytes = CourseTable.bytes(records, subjects: subjects, isVoid: isVoid, by: stamp)
    try? indexed.index.keep(IndexTable(of: tree, bytes))
    return try CourseTable(bytes, by: stamp)
  }
}

extension BookReading {
  fileprivate var hasErrors: Bool { findings.contains { $0.level == .error } }
}

extension RegimeSubject {
  /// The rules that its conditions ask about.
  fileprivate var askedRules: [RuleID] { rules + regimes.flatMap(\.when).map(\.rule) }
}

extension Rulebook {
  /// The paths of the documents and groups on which answers about some rules depend.
  package func documentPaths(of rules: [Rule]) -> Set<String> {
    let versions = rules.flatMap(\.versions)
    let groups = versions.flatMap(\.criteria).compactMap(\.test.group).unique
    let members = groups.flatMap { self.groups[$0]?.members ?? [] }
    let documents = versions.map(\.by) + members.map(\.by)
    return Set(
      documents.map { "instruments/\($0).yaml" } + groups.map { "groups/\($0).yaml" })
  }
}
