/// The first bytes of a keyed file: what it is, how it is laid out, and a number that vouches for it.
struct KeyedLayout: Hashable {
  /// How many bytes the layout takes at the beginning of the file.
  static let size = 64
  /// What every keyed file begins with.
  static let magic = Array("inforce\u{1A}".utf8)
  /// The version of the layout and of what is kept under the keys. Raise it with any change of
  /// either, and of what is read out of a rule's front matter into the names.
  static let version: UInt32 = 5
  /// How many bytes an entry of the table takes.
  static let entrySize = 20
  /// How many bytes a bucket of the table takes.
  static let bucketSize = 16
  /// How many bytes stand before the value of a record.
  static let recordHeadSize = 20

  /// The number of this very file; its other checksums begin with it.
  let id: UInt64
  /// Where the records end and the table begins.
  let recordsEnd: Int
  /// How many records there are.
  let count: Int
  /// How many leading bits of a key choose its bucket.
  let bucketBits: Int

  /// How many bytes the whole file takes.
  var length: Int { bucketsStart + KeyedLayout.bucketSize << bucketBits }

  /// Where the table of buckets begins.
  var bucketsStart: Int { recordsEnd + count * KeyedLayout.entrySize }

  /// The bucket of a key.
  func bucket(of key: UInt64) -> Int { bucketBits == 0 ? 0 : Int(key >> (64 - bucketBits)) }

  /// So many bits that a bucket has about eight entries.
  static func bucketBits(for count: Int) -> Int {
    var bits = 0
    while count >> (bits + 3) > 1, bits < 24 { bits += 1 }
    return bits
  }
}

extension KeyedLayout {
  /// The layout as bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(plain: KeyedLayout.magic)
    writer.write(KeyedLayout.version)
    writer.write(UInt32(bucketBits))
    for number in [id, UInt64(recordsEnd), UInt64(count), UInt64(length), 0] {
      writer.write(number)
    }
    writer.write(Checksum.of(writer.bytes[...], seed: 0))
    return writer.bytes
  }

  /// The layout in the first bytes of a file of that length.
  init(_ bytes: [UInt8], fileLength: Int) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard Array(try reader.plain(8)) == KeyedLayout.magic,
      try reader.number32() == KeyedLayout.version
    else { throw .otherVersion }
    let bits = try reader.number32()
    let numbers = [
      try reader.number64(), try reader.number64(), try reader.number64(), try reader.number64(),
      try reader.number64(),
    ]
    guard try reader.number64() == Checksum.of(bytes.dropLast(8), seed: 0), bits <= 24,
      numbers[1] <= 1 << 48, numbers[2] <= 1 << 32
    else { throw .damaged }
    id = numbers[0]
    recordsEnd = Int(numbers[1])
    count = Int(numbers[2])
    bucketBits = Int(bits)
    guard length == fileLength, numbers[3] == UInt64(fileLength) else { throw .otherLength }
  }
}

/// Where the record of a key lies.
struct KeyedEntry: Hashable {
  let key: UInt64
  let offset: Int
  let length: Int

  /// The number that vouches for a value in its place in its file.
  func checksum(of value: ArraySlice<UInt8>, in file: UInt64) -> UInt64 {
    var checksum = Checksum(seed: file)
    checksum.take(key)
    checksum.take(UInt64(offset))
    checksum.take(value)
    return checksum.value
  }
}
