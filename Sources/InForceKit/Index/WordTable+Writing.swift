import BookIndex

extension WordTable {
  /// Puts a table together, a rule at a time.
  struct Writer {
    private var rows: [Int: Rows] = [:]

    /// Takes a value of an index.
    typealias Target = (IndexKey, [UInt8]) throws(IndexDoubt) -> Void

    /// Adds the words of a rule's files.
    mutating func add(_ rule: String, _ filter: WordFilter) {
      rows[filter.parts.count * 8, default: Rows()].add(rule, filter)
    }

    /// Hands over the table as it is kept.
    func write(_ target: Target) throws(IndexDoubt) {
      let blocks = rows.keys.sorted().compactMap { size in
        rows[size].flatMap { rows in
          WordBlock(size: size, count: rows.rules.count).map { ($0, rows) }
        }
      }
      var list = ByteWriter()
      list.write(WordTable.mark)
      list.write(UInt32(clamping: blocks.count))
      for (block, rows) in blocks {
        list.write(UInt32(clamping: block.size))
        list.write(UInt32(clamping: block.count))
        try rows.write(as: block, target)
      }
      try target(.words, list.bytes)
    }
  }

  /// The filters of one size, one after the other, and whose they are.
  private struct Rows {
    var rules: [String] = []
    private var bytes: [UInt8] = []

    mutating func add(_ rule: String, _ filter: WordFilter) {
      rules.append(rule)
      for part in filter.parts {
        withUnsafeBytes(of: part.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }

    func write(as block: WordBlock, _ target: Writer.Target) throws(IndexDoubt) {
      for number in 0..<(block.size / block.width) {
        try target(block.column(number), column(number, of: block))
      }
      for first in stride(from: 0, to: rules.count, by: WordBlock.namesTogether) {
        var names = ByteWriter()
        names.write(WordTable.mark)
        names.write(Array(rules[first..<min(first + WordBlock.namesTogether, rules.count)]))
        try target(block.names(first / WordBlock.namesTogether), names.bytes)
      }
    }

    private func column(_ number: Int, of block: WordBlock) -> [UInt8] {
      var column: [UInt8] = [WordTable.mark]
      column.reserveCapacity(1 + block.count * block.width)
      bytes.withUnsafeBufferPointer { bytes in
        for start in stride(from: number * block.width, to: bytes.count, by: block.size) {
          for place in start..<(start + block.width) { column.append(bytes[place]) }
        }
      }
      return column
    }
  }
}
