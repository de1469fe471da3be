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
