package import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes about a whole recorded folder, written in one piece and read in one piece.
///
/// What they mean is the business of whoever keeps them; here they are vouched for.
package struct IndexTable: Hashable, Sendable {
  private static let magic = Array("inftable".utf8)
  private static let version: UInt32 = 1
  private static let headSize = 48

  /// The recorded folder.
  package let tree: ObjectID
  /// What is kept about it.
  package let bytes: [UInt8]

  package init(of tree: ObjectID, _ bytes: [UInt8]) {
    self.tree = tree
    self.bytes = bytes
  }
}

extension IndexTable {
  /// The table in the file at a path.
  init(file path: String) throws(IndexDoubt) {
    let file = try PlainFile(path)
    guard file.length >= IndexTable.headSize else { throw .otherLength }
    var reader = ByteReader(try file.bytes(at: 0, IndexTable.headSize))
    guard Array(try reader.plain(8)) == IndexTable.magic,
      try reader.number32() == IndexTable.version
    else { throw .otherVersion }
    tree = try reader.objectID()
    let (length, expected) = (try reader.number64(), try reader.number64())
    guard length == UInt64(file.length - IndexTable.headSize) else { throw .otherLength }
    bytes = try file.bytes(at: IndexTable.headSize, file.length - IndexTable.headSize)
    guard checksum == expected else { throw .damaged }
  }

  /// The file, whole.
  private var file: [UInt8] {
    var writer = ByteWriter()
    writer.write(plain: IndexTable.magic)
    writer.write(IndexTable.version)
    writer.write(plain: tree.bytes)
    writer.write(UInt64(bytes.count))
    writer.write(checksum)
    writer.write(plain: bytes)
    return writer.bytes
  }

  /// The number that vouches for the bytes, and for what they are about.
  private var checksum: UInt64 {
    var checksum = Checksum(seed: UInt64(IndexTable.version))
    checksum.take(Array(tree.bytes)[...])
    checksum.take(bytes[...])
    return checksum.value
  }

  func write(to path: String) throws(IndexDoubt) {
    let temporary = IndexName.temporary(for: path)
    let made = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard made >= 0 else { throw PlainFile.doubt(errno) }
    let isWritten = IndexTable.write(file, to: made)
    guard close(made) == 0, isWritten, rename(temporary, path) == 0 else {
      let doubt = PlainFile.doubt(errno)
      unlink(temporary)
      throw doubt
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

extension BookIndex {
  /// The table that was kept last, of whatever recorded folder.
  package func table() throws(IndexDoubt) -> IndexTable {
    try IndexTable(file: tablePath)
  }

  /// Keeps a table in the place of the one before.
  package func keep(_ table: IndexTable) throws(IndexDoubt) {
    try table.write(to: tablePath)
  }

  private var tablePath: String { folder + "/" + IndexName.table(for: name) }
}
