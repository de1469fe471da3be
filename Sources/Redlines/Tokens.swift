/// A word, or a mark of punctuation at its edge, in one of two texts.
struct Token {
  /// Where it stands in its text.
  let raw: Range<Int32>
  /// How many bytes its normal form has.
  let size: Int32
  /// The mark of punctuation that it is; 0: it is a word.
  let mark: UInt8
  /// Whether no white space stands before it.
  let isGlued: Bool
  /// Whether its paragraph begins with it.
  var startsParagraph = false
  /// Whether its paragraph ends with it.
  var endsParagraph = false
  /// The number of the move, for a whole paragraph that stands elsewhere in the other text.
  var move: Int32 = 0
}

/// The words of a stretch of one text, with the numbers by which they are compared.
struct Tokens {
  private(set) var tokens: [Token] = []
  private(set) var ids: [Int32] = []

  /// Appends a paragraph that moved as a whole: it is compared with nothing.
  mutating func append(moved paragraph: FoldedTexts.Paragraph, as move: Int32, id: Int32) {
    let raw = Int32(paragraph.raw.lowerBound)..<Int32(paragraph.raw.upperBound)
    tokens.append(
      Token(
        raw: raw, size: 0, mark: 0, isGlued: false, startsParagraph: true, endsParagraph: true,
        move: move))
    ids.append(id)
  }

  /// Appends the words of a paragraph.
  mutating func append(
    _ paragraph: FoldedTexts.Paragraph, raw: UnsafeBufferPointer<UInt8>,
    folded: UnsafeBufferPointer<UInt8>, numbers: inout Interner
  ) {
    let first = tokens.count
    var words = WordWalk(raw, paragraph.raw)
    var start = paragraph.folded.lowerBound
    while start < paragraph.folded.upperBound, let word = words.next() {
      var end = start
      while end < paragraph.folded.upperBound, folded[end] != 0x20 { end += 1 }
      append(word: start..<end, at: word, raw, folded, &numbers)
      start = end + 1
    }
    guard first < tokens.count else { return }
    tokens[first].startsParagraph = true
    tokens[tokens.count - 1].endsParagraph = true
  }

  private mutating func append(
    word: Range<Int>, at place: Range<Int>, _ raw: UnsafeBufferPointer<UInt8>,
    _ folded: UnsafeBufferPointer<UInt8>, _ numbers: inout Interner
  ) {
    let edges = WordEdges(folded, word)
    if edges.isBare { return append(word, at: place, mark: 0, isGlued: false, &numbers) }
    var (low, start) = (place.lowerBound, word.lowerBound)
    for part in edges.parts {
      let isLast = part.upperBound == word.upperBound
      let high = isLast ? place.upperBound : raw.end(ofPart: part, of: word, at: place, edges)
      let isGlued = start > word.lowerBound
      let mark = edges.isMark(part) ? folded[part.lowerBound] : 0
      append(part, at: low..<high, mark: mark, isGlued: isGlued, &numbers)
      (low, start) = (high, part.upperBound)
    }
  }
}

extension Tokens {
  private mutating func append(
    _ part: Range<Int>, at place: Range<Int>, mark: UInt8, isGlued: Bool,
    _ numbers: inout Interner
  ) {
    ids.append(numbers.id(of: part, mark: isGlued))
    tokens.append(
      Token(
        raw: Int32(place.lowerBound)..<Int32(place.upperBound), size: Int32(part.count),
        mark: mark, isGlued: isGlued))
  }
}

/// Walks over the words of a text as they stand.
private struct WordWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while index < end {
      let width = Folding.spaceWidth(bytes, index, end)
      if width == 0 { break }
      index += width
    }
    let start = index
    while index < end, Folding.spaceWidth(bytes, index, end) == 0 { index += 1 }
    return start < index ? start..<index : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a part of a word ends as it stands: marks at its edges are one character each.
  fileprivate func end(
    ofPart part: Range<Int>, of word: Range<Int>, at place: Range<Int>, _ edges: WordEdges
  ) -> Int {
    if part.upperBound <= edges.core.lowerBound {
      var end = place.lowerBound
      for _ in 0..<(part.upperBound - word.lowerBound) { end = characterEnd(end, place) }
      return end
    }
    var end = place.upperBound
    for _ in 0..<(word.upperBound - part.upperBound) { end = characterStart(end, place) }
    return end
  }

  private func characterEnd(_ index: Int, _ place: Range<Int>) -> Int {
    var end = index + 1
    while end < place.upperBound, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func characterStart(_ index: Int, _ place: Range<Int>) -> Int {
    var start = index - 1
    while start > place.lowerBound, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
