import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// A recorded book as the index has it, with what another revision has instead.
struct IndexedBook: Sendable {
  let index: BookIndex
  /// Values that are others than in the index; empty ones are gone.
  let edits: [IndexKey: [UInt8]]

  init(_ index: BookIndex, edits: [IndexKey: [UInt8]] = [:]) {
    self.index = index
    self.edits = edits
  }

  /// The value of a key; `nil`: there is none.
  func value(of key: IndexKey) throws(IndexDoubt) -> [UInt8]? {
    guard let edit = edits[key] else { return try index.value(of: key) }
    return edit.isEmpty ? nil : edit
  }

  /// The shelf at a path; `nil`: there is none.
  func shelf(_ path: String) throws(IndexDoubt) -> Shelf? {
    guard let bytes = try value(of: .shelf(path)) else { return nil }
    guard let shelf = try Shelf(bytes), shelf.path == path else { throw .damaged }
    return shelf
  }

  /// The names of all rules and subjects.
  var roster: Roster {
    get throws(IndexDoubt) {
      guard let bytes = try value(of: .roster) else { throw .damaged }
      return try Roster(bytes)
    }
  }

  /// How many files and rules there are.
  var counts: BookCounts {
    get throws(IndexDoubt) {
      guard let bytes = try value(of: .counts) else { throw .damaged }
      return try BookCounts(bytes)
    }
  }

  /// Every shelf, in no order.
  func forEachShelf(_ body: (Shelf) throws(IndexDoubt) -> Void) throws(IndexDoubt) {
    var replaced: Set<String> = []
    for (key, value) in edits {
      guard case .shelf(let path) = key else { continue }
      replaced.insert(path)
      if let shelf = value.isEmpty ? nil : try Shelf(value) { try body(shelf) }
    }
    try index.forEachValue { (value) throws(IndexDoubt) in
      guard let shelf = try Shelf(value), !replaced.contains(shelf.path) else { return }
      try body(shelf)
    }
  }
}

extension IndexedBook {
  /// The rule that a name means; `nil`: none or several, or one that has no files.
  func rule(named name: String) throws(IndexDoubt) -> Shelf? {
    if let shelf = try shelf("rules/" + name), shelf.isRule(name) { return shelf }
    for way in NameWay.allCases {
      guard let wanted = way.wanted(name),
        let value = try value(of: .name(way: way.rawValue, wanted))
      else { continue }
      let rules = try NameList(value).rules
      return rules.count == 1 ? try shelf("rules/" + rules[0]) : nil
    }
    return nil
  }

  /// Whether the book declares each of the facts with a value that it can have, as typed.
  func declares(_ facts: [String]) throws(IndexDoubt) -> [FactDeclaration]? {
    var declarations: [FactDeclaration] = []
    for text in facts {
      guard let equals = text.firstIndex(of: "=") else { return nil }
      let name = String(text[..<equals])
      guard let bytes = try value(of: .fact(name)) else { return nil }
      let kinds = try FactKinds(bytes).counts.keys
      let value = String(text[text.index(after: equals)...])
      guard kinds.contains(where: { $0.accepts(value) }) else { return nil }
      declarations += kinds.map { FactDeclaration(name: FactName(name), kind: $0) }
    }
    return declarations
  }
}

extension Shelf {
  /// Whether it holds files of that rule; what they say does not matter.
  fileprivate func isRule(_ id: String) -> Bool {
    files.contains { file in
      switch BookLayout(path: file.path) {
      case .rule(id), .version(id, _): true
      default: false
      }
    }
  }
}

/// Files that were found, and what is wrong with the others.
struct FoundFiles {
  var files: [BookFile] = []
  var findings: [Finding] = []

  mutating func add(_ shelf: Shelf, _ scope: BookScope) {
    for stored in shelf.files where scope.reads(BookLayout(path: stored.path)) {
      let found = stored.found
      if let file = found.file { files.append(file) }
      if let finding = found.finding { findings.append(finding) }
    }
  }
}

extension IndexedBook {
  /// The files of a scope, all of them.
  func files(_ scope: BookScope) throws(IndexDoubt) -> FoundFiles {
    var found = FoundFiles()
    guard scope != .title else {
      if let shelf = try shelf("rulebook.yaml") { found.add(shelf, scope) }
      return found
    }
    try forEachShelf { shelf in found.add(shelf, scope) }
    return found
  }

  /// The book as far as an answer about some rules depends on it.
  ///
  /// `nil`: a name means no rule or several, a fact is not declared, or something has errors; then
  /// what to say depends on the whole book.
  func part(
    about names: [String], facts: [String]
  ) throws(IndexDoubt) -> (book: Rulebook, files: [BookFile], findings: [Finding])? {
    guard let head = try shelf("rulebook.yaml"), let declared = try declares(facts) else {
      return nil
    }
    var shelves = [head]
    for name in names {
      guard let shelf = try rule(named: name) else { return nil }
      if !shelves.contains(where: { $0.path == shelf.path }) { shelves.append(shelf) }
    }
    let read = try book(of: shelves)
    guard var book = read.reading.book, book.broken.rules.isEmpty else { return nil }
    book.facts = (book.facts + declared).unique
    return (book, read.files, read.reading.findings)
  }

  /// The book that files on some shelves make up, with the documents and groups that they name.
  func book(
    of shelves: [Shelf]
  ) throws(IndexDoubt) -> (reading: BookReading, files: [BookFile]) {
    var found = FoundFiles()
    for shelf in shelves { found.add(shelf, .law) }
    return try RulebookReader.read(found.files, unreadable: found.findings) {
      (path) throws(IndexDoubt) in
      var more = FoundFiles()
      if let shelf = try self.shelf(path) { more.add(shelf, .law) }
      return (more.files, more.findings)
    }
  }
}
