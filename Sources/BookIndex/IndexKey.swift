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
  /// How many files there are.
  case fileCount
  /// Which words the files of each rule may hold.
  case words
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
    case .fileCount: writer.write(UInt8(6))
    case .words: writer.write(UInt8(7))
    }
    return Checksum.of(writer.bytes[...], seed: 0)
  }
}
