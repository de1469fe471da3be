import BookIndex

/// Which words the files of each rule may hold, as they were when the base file was written.
///
/// Filters of one size stand below each other, and are kept by columns: to look for a word, a few
/// columns are read, and not every filter.
struct WordTable {
  static let mark: UInt8 = 6

  /// What an index has under a key.
  typealias Source = (IndexKey) throws(IndexDoubt) -> [UInt8]?

  private let blocks: [WordBlock]

  /// The list of blocks in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == WordTable.mark else { throw .damaged }
    var blocks: [WordBlock] = []
    for _ in 0..<(try reader.number32()) {
      let (size, count) = (Int(try reader.number32()), Int(try reader.number32()))
      guard let block = WordBlock(size: size, count: count) else { throw .damaged }
      blocks.append(block)
    }
    self.blocks = blocks
  }

  /// The rules of which the files may hold all words of one of these names.
  func rules(holding names: [[UInt64]], in source: Source) throws(IndexDoubt) -> [String] {
    var rules: [String] = []
    for block in blocks {
      var search = WordSearch(block)
      rules += try search.rules(holding: names, in: source)
    }
    return rules
  }
}

/// The filters of one size.
struct WordBlock: Hashable {
  /// So many bytes of a column are read at once where the filters are few.
  private static let columnBytes = 8192
  /// So many names of rules are kept together.
  static let namesTogether = 64

  /// How many bytes each filter has: a power of two.
  let size: Int
  /// How many filters there are.
  let count: Int
  /// How many bytes of each filter a column has: a power of two.
  let width: Int

  /// `nil`: no filter is of that size.
  init?(size: Int, count: Int) {
    guard size > 0, size.nonzeroBitCount == 1, count > 0 else { return nil }
    (self.size, self.count) = (size, count)
    var width = size
    while width > 1, width * count > WordBlock.columnBytes { width /= 2 }
    self.width = width
  }

  func column(_ number: Int) -> IndexKey { .wordColumn(size: size, number) }

  func names(_ number: Int) -> IndexKey { .wordRules(size: size, number) }
}
