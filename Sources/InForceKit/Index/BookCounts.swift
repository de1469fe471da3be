import BookIndex
import GitStore

/// How much a recorded book has.
struct BookCounts: Hashable, Sendable {
  private static let mark: UInt8 = 5

  /// Its files.
  private(set) var files: Int
  /// Its rules: those of which there is a file.
  var rules: Int

  init(files: Int, rules: Int) { (self.files, self.rules) = (files, rules) }

  /// The numbers in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == BookCounts.mark else { throw .damaged }
    files = Int(clamping: try reader.number64())
    rules = Int(clamping: try reader.number64())
  }

  /// The numbers as they are kept.
  var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(BookCounts.mark)
    writer.write(UInt64(clamping: files))
    writer.write(UInt64(clamping: rules))
    return writer.bytes
  }

  /// Counts the files that were added and removed.
  mutating func follow(_ changes: [TreeChange]) {
    for change in changes {
      switch change.kind {
      case .added: files += 1
      case .removed: files -= 1
      case .modified: break
      }
    }
  }
}
