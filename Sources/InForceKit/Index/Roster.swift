import BookIndex
import GitStore
import RuleFiles

/// What a recorded book holds, by the names of its files alone.
struct Roster: Hashable, Sendable {
  private static let mark: UInt8 = 4

  /// The rules of which there is a file, sorted.
  private(set) var rules: [String]
  /// The subjects of regimes, sorted.
  private(set) var subjects: [String]

  /// The names in a list of files.
  init(_ listing: TreeListing) { self.init(listing.files.map { BookLayout(path: $0.path) }) }

  /// The names in a list of files, of which each is known for what it is.
  init(_ layouts: [BookLayout]) {
    rules = Set(layouts.compactMap(\.rule)).sorted()
    subjects = Set(layouts.compactMap(\.subject)).sorted()
  }

  /// The names in all parts of a list.
  init(joining parts: [Roster]) {
    rules = Set(parts.flatMap(\.rules)).sorted()
    subjects = Set(parts.flatMap(\.subjects)).sorted()
  }

  /// The names in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Roster.mark else { throw .damaged }
    rules = try reader.texts()
    subjects = try reader.texts()
  }

  /// How many rules other than some the bytes name; no name is made for it.
  static func countRules(
    in bytes: [UInt8], besides some: Set<String>
  ) throws(IndexDoubt) -> Int {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Roster.mark else { throw .damaged }
    let all = Int(try reader.number32())
    let byLength = Dictionary(grouping: some.map { Array($0.utf8) }, by: \.count)
    var found = 0
    for _ in 0..<all {
      let name = try reader.counted()
      if byLength[name.count]?.contains(where: name.elementsEqual) == true { found += 1 }
    }
    return all - found
  }

  /// The names as they are kept.
  var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(Roster.mark)
    writer.write(rules)
    writer.write(subjects)
    return writer.bytes
  }

  /// Puts what a shelf holds now in the place of what it held.
  mutating func replace(_ old: Shelf?, by new: Shelf?) {
    rules.replace(old?.rule, by: new?.rule)
    subjects.replace(old?.subject, by: new?.subject)
  }
}

extension [String] {
  /// Takes one name from a sorted list and puts in another.
  fileprivate mutating func replace(_ old: String?, by new: String?) {
    guard old != new else { return }
    removeAll { $0 == old }
    if let new { insert(new, at: firstIndex { $0 > new } ?? count) }
  }
}

/// How many files a recorded book has.
struct FileCount: Hashable, Sendable {
  private static let mark: UInt8 = 5

  /// The number.
  private(set) var value: Int

  init(_ value: Int) { self.value = value }

  /// The number in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == FileCount.mark else { throw .damaged }
    value = Int(clamping: try reader.number64())
  }

  /// The number as it is kept.
  var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(FileCount.mark)
    writer.write(UInt64(clamping: value))
    return writer.bytes
  }

  /// Counts what was added and what was removed.
  mutating func follow(_ changes: [TreeChange]) {
    for change in changes {
      switch change.kind {
      case .added: value += 1
      case .removed: value -= 1
      case .modified: break
      }
    }
  }
}
