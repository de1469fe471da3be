/// A file of values under keys, written once and never changed.
///
/// Every part that is read is vouched for by a checksum, so that a value is either what was written
/// or a doubt; a key without a value is vouched for by the whole bucket in which it would be.
final class KeyedFile: Sendable {
  let layout: KeyedLayout
  private let file: PlainFile

  /// Opens the file at a path.
  init(_ path: String) throws(IndexDoubt) {
    file = try PlainFile(path)
    guard file.length >= KeyedLayout.size else { throw .otherLength }
    layout = try KeyedLayout(file.bytes(at: 0, KeyedLayout.size), fileLength: file.length)
  }

  /// The value of a key; `nil`: the file has none.
  func value(of key: UInt64) throws(IndexDoubt) -> [UInt8]? {
    guard let entry = try entries(inBucket: layout.bucket(of: key)).first(where: { $0.key == key })
    else { return nil }
    let head = try file.bytes(at: entry.offset, KeyedLayout.recordHeadSize)
    let value = try file.bytes(at: entry.offset + head.count, entry.length)
    try KeyedFile.vouch(for: value[...], under: head, of: entry, file: layout.id)
    return value
  }

  /// Whether the file has a value for a key.
  func has(_ key: UInt64) throws(IndexDoubt) -> Bool {
    try entries(inBucket: layout.bucket(of: key)).contains { $0.key == key }
  }

  /// Every key with its value, in the order of the file.
  func forEach(_ body: (UInt64, [UInt8]) throws(IndexDoubt) -> Void) throws(IndexDoubt) {
    var offset = KeyedLayout.size
    var window: (start: Int, bytes: [UInt8]) = (offset, [])
    var seen = 0
    while offset < layout.recordsEnd {
      let head = try take(KeyedLayout.recordHeadSize, at: offset, &window)
      let entry = try KeyedFile.entry(head, at: offset)
      let size = KeyedLayout.recordHeadSize + entry.length
      let record = try take(size, at: offset, &window)
      try body(entry.key, try KeyedFile.value(in: record, of: entry, file: layout.id))
      offset += size
      seen += 1
    }
    guard seen == layout.count else { throw .damaged }
  }
}

extension KeyedFile {
  /// The bytes at a place, read a megabyte at a time.
  private func take(
    _ count: Int, at offset: Int, _ window: inout (start: Int, bytes: [UInt8])
  ) throws(IndexDoubt) -> ArraySlice<UInt8> {
    guard count <= layout.recordsEnd - offset else { throw .damaged }
    let end = window.start + window.bytes.count
    if offset < window.start || offset + count > end {
      let size = min(max(count, 1 << 20), layout.recordsEnd - offset)
      window = (offset, try file.bytes(at: offset, size))
    }
    let first = offset - window.start
    return window.bytes[first..<first + count]
  }

  private static func entry(
    _ head: ArraySlice<UInt8>, at offset: Int
  ) throws(IndexDoubt) -> KeyedEntry {
    var reader = ByteReader(Array(head))
    _ = try reader.number64()
    return KeyedEntry(
      key: try reader.number64(), offset: offset, length: Int(try reader.number32()))
  }

  private static func value(
    in record: ArraySlice<UInt8>, of entry: KeyedEntry, file: UInt64
  ) throws(IndexDoubt) -> [UInt8] {
    let value = record.dropFirst(KeyedLayout.recordHeadSize)
    try vouch(
      for: value, under: Array(record.prefix(KeyedLayout.recordHeadSize)), of: entry, file: file)
    return Array(value)
  }

  /// Throws where a value is not what was written.
  private static func vouch(
    for value: ArraySlice<UInt8>, under head: [UInt8], of entry: KeyedEntry, file: UInt64
  ) throws(IndexDoubt) {
    var reader = ByteReader(head)
    let expected = try reader.number64()
    guard try reader.number64() == entry.key, Int(try reader.number32()) == entry.length,
      value.count == entry.length, entry.checksum(of: value, in: file) == expected
    else { throw .damaged }
  }

  private func entries(inBucket bucket: Int) throws(IndexDoubt) -> [KeyedEntry] {
    let place = layout.bucketsStart + bucket * KeyedLayout.bucketSize
    var reader = ByteReader(try file.bytes(at: place, KeyedLayout.bucketSize))
    let (start, count) = (Int(try reader.number32()), Int(try reader.number32()))
    let expected = try reader.number64()
    guard start <= layout.count, count <= layout.count - start else { throw .damaged }
    let bytes = try file.bytes(
      at: layout.recordsEnd + start * KeyedLayout.entrySize, count * KeyedLayout.entrySize)
    let found = KeyedFile.checksum(of: bytes[...], bucket: bucket, start, count, in: layout.id)
    guard found == expected else { throw .damaged }
    return try KeyedFile.entries(bytes)
  }

  private static func entries(_ bytes: [UInt8]) throws(IndexDoubt) -> [KeyedEntry] {
    var reader = ByteReader(bytes)
    var entries: [KeyedEntry] = []
    while !reader.isAtEnd {
      let (key, offset) = (try reader.number64(), try reader.number64())
      entries.append(
        KeyedEntry(key: key, offset: Int(clamping: offset), length: Int(try reader.number32())))
    }
    return entries
  }

  /// The number that vouches for a bucket: for what it holds, and for holding nothing else.
  static func checksum(
    of entries: ArraySlice<UInt8>, bucket: Int, _ start: Int, _ count: Int, in file: UInt64
  ) -> UInt64 {
    var checksum = Checksum(seed: file)
    for number in [bucket, start, count] { checksum.take(UInt64(number)) }
    checksum.take(entries)
    return checksum.value
  }
}
