/// Puts numbers and texts into bytes, the lowest byte of a number first.
package struct ByteWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  package init() {}

  /// Writes one byte.
  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a number in four bytes.
  package mutating func write(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes a number in eight bytes.
  package mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes as they are; the reader must know how many.
  package mutating func write(plain: some Sequence<UInt8>) { bytes.append(contentsOf: plain) }

  /// Writes how many bytes there are, and the bytes.
  package mutating func write(counted: [UInt8]) {
    write(UInt32(clamping: counted.count))
    bytes.append(contentsOf: counted)
  }

  /// Writes a text as its bytes in UTF-8.
  package mutating func write(_ text: String) {
    write(UInt32(clamping: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes how many texts there are, and the texts.
  package mutating func write(_ texts: [String]) {
    write(UInt32(clamping: texts.count))
    for text in texts { write(text) }
  }
}
