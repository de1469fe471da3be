#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a keyed file under a name of its own; nobody reads it before somebody names it.
///
/// Values go to the disk as they come: the memory needed is that of the table.
struct KeyedWriter: ~Copyable {
  /// The number of the file.
  let id: UInt64
  private let descriptor: Int32
  private let path: String
  private var entries: [KeyedEntry] = []
  private var pending: [UInt8]
  private var offset = KeyedLayout.size
  private var isFinished = false

  /// Begins a file that is not there yet.
  init(_ path: String, id: UInt64) throws(IndexDoubt) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else { throw PlainFile.doubt(errno) }
    self.path = path
    self.id = id
    pending = [UInt8](repeating: 0, count: KeyedLayout.size)
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(path) }
  }

  /// Adds a value under a key that has none yet.
  mutating func add(_ key: UInt64, _ value: [UInt8]) throws(IndexDoubt) {
    guard let length = UInt32(exactly: value.count) else { throw .collision }
    let entry = KeyedEntry(key: key, offset: offset, length: value.count)
    var head = ByteWriter()
    head.write(entry.checksum(of: value[...], in: id))
    head.write(key)
    head.write(length)
    pending += head.bytes
    pending += value
    offset += head.bytes.count + value.count
    entries.append(entry)
    if pending.count >= 1 << 20 { try flush() }
  }

  /// Writes the table and, last of all, the beginning of the file.
  consuming func finish() throws(IndexDoubt) {
    entries.sort { $0.key < $1.key }
    let neighbours = zip(entries, entries.dropFirst())
    guard !neighbours.contains(where: { $0.key == $1.key }) else { throw .collision }
    let layout = KeyedLayout(
      id: id, recordsEnd: offset, count: entries.count,
      bucketBits: KeyedLayout.bucketBits(for: entries.count))
    try writeTable(layout)
    try flush()
    try KeyedWriter.write(layout.bytes, to: descriptor, at: 0)
    isFinished = true
  }
}

extension KeyedWriter {
  private mutating func flush() throws(IndexDoubt) {
    try KeyedWriter.write(pending, to: descriptor, at: nil)
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func writeTable(_ layout: KeyedLayout) throws(IndexDoubt) {
    var buckets = ByteWriter()
    var start = 0
    for bucket in 0..<(1 << layout.bucketBits) {
      var end = start
      var written = ByteWriter()
      while end < entries.count, layout.bucket(of: entries[end].key) == bucket {
        written.write(entries[end].key)
        written.write(UInt64(entries[end].offset))
        written.write(UInt32(entries[end].length))
        end += 1
      }
      buckets.write(UInt32(start))
      buckets.write(UInt32(end - start))
      buckets.write(
        KeyedFile.checksum(
          of: written.bytes[...], bucket: bucket, start, end - start, in: layout.id))
      pending += written.bytes
      start = end
    }
    pending += buckets.bytes
  }

  /// Writes all of the bytes; at the end of what was written where no place is named.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, at place: Int?
  ) throws(IndexDoubt) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        return place.map { pwrite(descriptor, rest.baseAddress, rest.count, off_t($0 + done)) }
          ?? systemWrite(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw PlainFile.doubt(errno) }
      done += count
    }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
