import RuleChanges

/// Turns a page of one commit into that of another, where nothing but the commit differs.
///
/// The commit stands in a page in full and as its first twelve digits, and the digest of its data
/// follows. Nothing else on such a page can hold the commit: no file can that was written before it.
struct CommitStamp: Sendable {
  private let old: [UInt8]
  private let new: [UInt8]
  private static let shown = 12

  /// From a commit to another, both in full.
  init(from old: String, to new: String) {
    self.old = Array(old.utf8)
    self.new = Array(new.utf8)
  }

  /// The files of a rule as they read at the other commit; those that have to be worked out are
  /// left out.
  func turned(_ files: [(path: String, bytes: [UInt8])]) -> [String: [UInt8]] {
    let data = files.filter { $0.path.hasSuffix(".json") }
      .reduce(into: [String: [UInt8]]()) { $0[$1.path] = $1.bytes }
    return files.reduce(into: [:]) { turned, file in
      turned[file.path] = self.turned(file.path, file.bytes, data)
    }
  }

  private func turned(_ path: String, _ bytes: [UInt8], _ data: [String: [UInt8]]) -> [UInt8]? {
    if path.hasSuffix(".json") || path.hasSuffix(".svg") { return stamped(bytes) }
    guard path.hasSuffix("/index.html") else { return nil }
    let mark = Array("class=\"digest\"".utf8)
    guard Bytes.contains(mark, in: bytes) else { return stamped(bytes) }
    guard let twin = data[path.dropLast("/index.html".count) + ".json"] else { return nil }
    let before = Array(SHA256.hex(twin).utf8)
    guard Bytes.contains(before, in: bytes) else { return nil }
    return Bytes.replacing(
      before, with: Array(SHA256.hex(stamped(twin)).utf8), in: stamped(bytes))
  }

  private func stamped(_ bytes: [UInt8]) -> [UInt8] {
    let whole = Bytes.replacing(old, with: new, in: bytes)
    return Bytes.replacing(
      Array(old.prefix(CommitStamp.shown)), with: Array(new.prefix(CommitStamp.shown)), in: whole)
  }
}

/// Looks for bytes in bytes.
private enum Bytes {
  static func contains(_ sought: [UInt8], in bytes: [UInt8]) -> Bool {
    place(of: sought, in: bytes, from: 0) != nil
  }

  /// The bytes with each place of some replaced by others of the same number.
  static func replacing(_ sought: [UInt8], with other: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard sought.count == other.count, !sought.isEmpty else { return bytes }
    var changed = bytes
    var start = 0
    while let place = place(of: sought, in: bytes, from: start) {
      for index in other.indices { changed[place + index] = other[index] }
      start = place + sought.count
    }
    return changed
  }

  private static func place(of sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !sought.isEmpty, bytes.count >= sought.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      sought.withUnsafeBufferPointer { sought in
        var place = start
        let last = bytes.count - sought.count
        while place <= last {
          if bytes[place] == sought[0],
            sought.indices.allSatisfy({ bytes[place + $0] == sought[$0] })
          {
            return place
          }
          place += 1
        }
        return nil
      }
    }
  }
}
