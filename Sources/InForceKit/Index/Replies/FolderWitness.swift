import BookIndex
import GitStore

/// What a look at the folder of a book found that had no changes of its own: as long as the same is
/// found again, the folder still has none.
package enum FolderWitness: Hashable, Sendable {
  /// The whole folder: git's own list of files is looked through again.
  case whole
  /// These files and folders, as they were; what was missing is still missing.
  case entries([Entry])

  /// There is no folder that anybody could have changed.
  static let nothing = FolderWitness.entries([])

  /// A file or a folder, and what it was known by.
  package struct Entry: Hashable, Sendable {
    /// Its path from the book's folder.
    let path: String
    let stamp: FileStamp

    init(_ path: String, in folder: String) {
      self.path = path
      stamp = FileStamp(ofEntry: folder + "/" + path)
    }

    fileprivate init(path: String, stamp: FileStamp) {
      self.path = path
      self.stamp = stamp
    }
  }

  /// Clocks of file systems may stand still for so many seconds: what changed later than that may
  /// change again and look the same.
  static let pause: Int64 = 2

  /// Whether whatever changes from now on will look different. `now` counts seconds since
  /// 1970-01-01T00:00:00Z.
  func isFirm(at now: Int64) -> Bool {
    guard case .entries(let entries) = self else { return true }
    return entries.allSatisfy { entry in
      entry.stamp.lastChange.map { $0 < now - FolderWitness.pause } ?? true
    }
  }

  /// Whether all entries are as they were. The whole folder is not looked at here.
  func holds(in folder: String) -> Bool {
    guard case .entries(let entries) = self else { return true }
    return entries.allSatisfy { $0 == Entry($0.path, in: folder) }
  }
}

extension FolderWitness {
  func write(to writer: inout ByteWriter) {
    guard case .entries(let entries) = self else { return writer.write(UInt8(0)) }
    writer.write(UInt8(1))
    writer.write(UInt32(entries.count))
    for entry in entries {
      writer.write(entry.path)
      writer.write(UInt8(entry.stamp.numbers.count))
      for number in entry.stamp.numbers { writer.write(UInt64(bitPattern: number)) }
    }
  }

  init(_ cursor: inout ByteCursor) throws(IndexDoubt) {
    guard try cursor.byte() == 1 else {
      self = .whole
      return
    }
    var entries: [Entry] = []
    for _ in 0..<(try cursor.number()) {
      let path = try cursor.text()
      var numbers: [Int64] = []
      for _ in 0..<(try cursor.byte()) { numbers.append(Int64(bitPattern: try cursor.long())) }
      entries.append(Entry(path: path, stamp: FileStamp(numbers: numbers)))
    }
    self = .entries(entries)
  }
}
