import BookIndex

/// Which words the files of each rule may hold, as they were when the base file was written.
struct WordTable {
  private static let mark: UInt8 = 6
  private static let partSize = 8

  private let bytes: [UInt8]

  /// The table in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    guard bytes.first == WordTable.mark else { throw .damaged }
    self.bytes = bytes
  }

  /// The rules of which the files may hold all words of one of these names.
  func rules(holding names: [[UInt64]]) throws(IndexDoubt) -> [String] {
    var cursor = ByteCursor(bytes, at: 1)
    var rules: [String] = []
    for _ in 0..<(try cursor.number()) {
      let rule = try cursor.range()
      let count = Int(try cursor.number())
      let start = cursor.place
      try cursor.skip(count * WordTable.partSize)
      guard count > 0, names.contains(where: { mayHold($0, start, count) }) else { continue }
      rules.append(String(decoding: bytes[rule], as: UTF8.self))
    }
    return rules
  }

  private func mayHold(_ words: [UInt64], _ start: Int, _ count: Int) -> Bool {
    let mask = UInt64(count * 64 - 1)
    return words.allSatisfy { word in
      WordBits(word, mask).allSatisfy { bit in bytes[start + bit >> 3] & 1 << (bit & 7) != 0 }
    }
  }
}

extension WordTable {
  /// Puts a table together, a rule at a time.
  struct Writer {
    private var writer = ByteWriter()
    private var count: UInt32 = 0

    /// Adds the words of a rule's files.
    mutating func add(_ rule: String, _ filter: WordFilter) {
      writer.write(rule)
      writer.write(UInt32(clamping: filter.parts.count))
      for part in filter.parts { writer.write(part) }
      count += 1
    }

    /// The table as it is kept.
    var stored: [UInt8] {
      var whole = ByteWriter()
      whole.write(WordTable.mark)
      whole.write(count)
      whole.write(plain: writer.bytes)
      return whole.bytes
    }
  }
}
