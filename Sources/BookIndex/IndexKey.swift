/// What a value in an index is kept under.
package enum IndexKey: Hashable, Sendable {
  /// The files that are read together: those of one rule's folder, or one other file.
  case shelf(String)
  /// The rules that go by a name: how they go by it, and the name.
  case name(way: String, String)
  /// What values a fact can have, in all rules.
  case fact(String)
  /// The names of all rules and of all subjects of regimes.
  case roster
  /// How many files and rules there are.
  case counts
  /// How many filters there are for the words of rules, and of what sizes.
  case words
  /// A column of the filters of a size: which words the files of rules may hold.
  case wordColumn(size: Int, Int)
  /// Whose filters of a size these are, some rules at a time.
  case wordRules(size: Int, Int)
  /// What the index was made from.
  case head

  /// The number of the key in the files.
  package var number: UInt64 {
    var writer = ByteWriter()
    switch self {
    case .shelf(let path):
      writer.write(UInt8(1))
      writer.write(path)
    case .name(let way, let name):
      writer.write(UInt8(2))
      writer.write(way)
      writer.write(name)
    case .fact(let name):
      writer.write(UInt8(3))
      writer.write(name)
    case .head: writer.write(UInt8(4))
    case .roster: writer.write(UInt8(5))
    case .counts: writer.write(UInt8(6))
    case .words: writer.write(UInt8(7))
    case .wordColumn(let size, let number): writer.write(8, size, number)
    case .wordRules(let size, let number): writer.write(9, size, number)
    }
    return Checksum.of(writer.bytes[...], seed: 0)
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ kind: UInt8, _ size: Int, _ number: Int) {
    write(kind)
    write(UInt64(clamping: size))
    write(UInt64(clamping: number))
  }
}
