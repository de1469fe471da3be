import BookIndex

/// Looks for words in the filters of one size; each column is read once.
struct WordSearch {
  private let block: WordBlock
  private var columns: [Int: [UInt8]] = [:]

  init(_ block: WordBlock) { self.block = block }

  /// The rules of which the files may hold all words of one of these names; each has words.
  mutating func rules(
    holding names: [[UInt64]], in source: WordTable.Source
  ) throws(IndexDoubt) -> [String] {
    var found: Set<Int> = []
    for words in names { found.formUnion(try rows(holding: words, source)) }
    return try rules(at: found.sorted(), source)
  }

  private mutating func rows(
    holding words: [UInt64], _ source: WordTable.Source
  ) throws(IndexDoubt) -> [Int] {
    let mask = UInt64(block.size * 8 - 1)
    // A column tells whether there can be so many filters at all.
    var left: [Int]?
    for bit in words.lazy.flatMap({ WordBits($0, mask) }) {
      let (place, width) = (bit >> 3, block.width)
      let column = try column(place / width, source)
      let rows = (left ?? Array(0..<block.count)).filter {
        column[1 + $0 * width + place % width] & 1 << (bit & 7) != 0
      }
      if rows.isEmpty { return [] }
      left = rows
    }
    guard let left else { throw .damaged }
    return left
  }

  private mutating func column(
    _ number: Int, _ source: WordTable.Source
  ) throws(IndexDoubt) -> [UInt8] {
    if let known = columns[number] { return known }
    guard let bytes = try source(block.column(number)), bytes.first == WordTable.mark,
      bytes.count == 1 + block.count * block.width
    else { throw .damaged }
    columns[number] = bytes
    return bytes
  }

  private func rules(
    at rows: [Int], _ source: WordTable.Source
  ) throws(IndexDoubt) -> [String] {
    var rules: [String] = []
    var (number, names) = (-1, [String]())
    for row in rows {
      if row / WordBlock.namesTogether != number {
        number = row / WordBlock.namesTogether
        names = try self.names(number, source)
      }
      rules.append(names[row % WordBlock.namesTogether])
    }
    return rules
  }

  private func names(
    _ number: Int, _ source: WordTable.Source
  ) throws(IndexDoubt) -> [String] {
    guard let bytes = try source(block.names(number)) else { throw .damaged }
    var reader = ByteReader(bytes)
    guard try reader.byte() == WordTable.mark else { throw .damaged }
    let (names, first) = (try reader.texts(), number * WordBlock.namesTogether)
    guard names.count == min(WordBlock.namesTogether, block.count - first) else { throw .damaged }
    return names
  }
}
