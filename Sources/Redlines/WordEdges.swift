/// A word without the punctuation at its edges, so that a new comma is not a new word.
///
/// Brackets stay with a word that has both: `744.11(a)` is one word.
struct WordEdges {
  /// The word itself; never empty.
  let core: Range<Int>
  private let word: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) {
    self.word = word
    let hasOpening = word.contains { WordEdges.isOpening(bytes[$0]) }
    let hasClosing = word.contains { WordEdges.isClosing(bytes[$0]) }
    var (low, high) = (word.lowerBound, word.upperBound)
    while !hasClosing, low < high - 1, WordEdges.isOpening(bytes[low]) { low += 1 }
    while high > low + 1,
      WordEdges.isStop(bytes[high - 1]) || (!hasOpening && WordEdges.isClosing(bytes[high - 1]))
    {
      high -= 1
    }
    core = low..<high
  }

  /// Whether there is nothing but the word.
  var isBare: Bool { core == word }

  @inline(__always) private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  @inline(__always) private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  @inline(__always) private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// The marks before the word, the word, the marks after it.
  var parts: [Range<Int>] {
    let before = (word.lowerBound..<core.lowerBound).map { $0..<$0 + 1 }
    let after = (core.upperBound..<word.upperBound).map { $0..<$0 + 1 }
    return before + [core] + after
  }

  /// Whether a part is a mark and not the word.
  func isMark(_ part: Range<Int>) -> Bool { part != core }
}
