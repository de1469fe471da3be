import Bytes

/// Finds the paragraphs of a text: a blank line ends one, an item of a list or a heading begins one.
///
/// Paragraphs decide how a redline is laid out and never what it says: words that are the same are
/// the same wherever their lines and paragraphs end.
struct ParagraphCutter {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The paragraphs in order, line ends and indentation between them left out.
  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Range<Int>?
    var position = 0
    while position < bytes.count {
      let line = line(from: position)
      let content = position..<line.end
      position = line.next
      if isBlank(content) || startsAnew(content) {
        if let whole = open { ranges.append(whole) }
        open = nil
      }
      guard !isBlank(content) else { continue }
      open = (open?.lowerBound ?? content.lowerBound)..<content.upperBound
    }
    return ranges + [open].compactMap(\.self)
  }

  /// Where a line ends, and where the next one begins: after LF, CR or both.
  private func line(from start: Int) -> (end: Int, next: Int) {
    let end = bytes.firstIndex(of: 0x0A, or: 0x0D, from: start)
    guard end < bytes.count else { return (end, end) }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return (end, end + (isPair ? 2 : 1))
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    for index in line where !Folding.isSpace(bytes[index]) { return false }
    return true
  }

  private func startsAnew(_ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, Folding.isSpace(bytes[start]) { start += 1 }
    guard start < line.upperBound else { return false }
    switch bytes[start] {
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return isSpace(start + 1, line)
    case UInt8(ascii: "("): return endsLabel(after: start + 1, line)
    case 0x30...0x39: return endsLabel(after: start, line)
    default: return false
    }
  }

  private func isSpace(_ index: Int, _ line: Range<Int>) -> Bool {
    index < line.upperBound && Folding.isSpace(bytes[index])
  }

  /// Whether a label of one to four letters or digits ends here, as in `(a) ` and `12. `.
  private func endsLabel(after start: Int, _ line: Range<Int>) -> Bool {
    var end = start
    while end < line.upperBound, end - start < 5, isLabel(bytes[end]) { end += 1 }
    guard end > start, end < line.upperBound else { return false }
    return (bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "."))
      && isSpace(end + 1, line)
  }

  private func isLabel(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
