/// Takes numbers and texts out of bytes; what is not there is a doubt and never a trap.
package struct ByteReader {
  private var rest: ArraySlice<UInt8>

  /// A reader of all of the bytes.
  package init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  /// A reader of all of the bytes.
  package init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether nothing is left.
  package var isAtEnd: Bool { rest.isEmpty }

  /// So many bytes as they are.
  package mutating func plain(_ count: Int) throws(IndexDoubt) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw .damaged }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// One byte.
  package mutating func byte() throws(IndexDoubt) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .damaged }
    return byte
  }

  /// A number of four bytes.
  package mutating func number32() throws(IndexDoubt) -> UInt32 {
    UInt32(truncatingIfNeeded: try number(of: 4))
  }

  /// A number of eight bytes.
  package mutating func number64() throws(IndexDoubt) -> UInt64 {
    try number(of: 8)
  }

  private mutating func number(of count: Int) throws(IndexDoubt) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    for byte in try plain(count) {
      number |= UInt64(byte) << shift
      shift += 8
    }
    return number
  }

  /// Bytes that say how many they are.
  package mutating func counted() throws(IndexDoubt) -> ArraySlice<UInt8> {
    try plain(Int(try number32()))
  }

  /// A text.
  package mutating func text() throws(IndexDoubt) -> String {
    guard let text = String(validating: try counted(), as: UTF8.self) else { throw .damaged }
    return text
  }

  /// A list of texts.
  package mutating func texts() throws(IndexDoubt) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try number32()) { texts.append(try text()) }
    return texts
  }
}
