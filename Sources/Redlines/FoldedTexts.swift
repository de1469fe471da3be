/// Two texts as paragraphs, each as it stands and in normal form.
///
/// The normal forms of both lie in one row of bytes, words and paragraphs one space apart, so that
/// equal words have equal bytes whichever text they are from.
struct FoldedTexts {
  /// A paragraph: where it stands in its text, and where its normal form stands.
  struct Paragraph {
    let raw: Range<Int>
    let folded: Range<Int>
  }

  /// The bytes of the earlier text, as they stand.
  let earlier: [UInt8]
  /// The bytes of the later text, as they stand.
  let later: [UInt8]
  /// The normal forms.
  private(set) var folded: [UInt8] = []
  /// The paragraphs of the earlier text.
  private(set) var old: [Paragraph] = []
  /// The paragraphs of the later text.
  private(set) var new: [Paragraph] = []

  init(earlier: [UInt8], later: [UInt8]) {
    self.earlier = earlier
    self.later = later
    folded.reserveCapacity(earlier.count + later.count + 2)
    old = FoldedTexts.paragraphs(of: earlier, into: &folded)
    new = FoldedTexts.paragraphs(of: later, into: &folded)
  }

  /// Whether both have the same normal form.
  var areSame: Bool {
    let (one, other) = (FoldedTexts.whole(old), FoldedTexts.whole(new))
    return one.count == other.count && folded[one].elementsEqual(folded[other])
  }

  private static func whole(_ paragraphs: [Paragraph]) -> Range<Int> {
    guard let first = paragraphs.first, let last = paragraphs.last else { return 0..<0 }
    return first.folded.lowerBound..<last.folded.upperBound
  }

  private static func paragraphs(of raw: [UInt8], into folded: inout [UInt8]) -> [Paragraph] {
    raw.withUnsafeBufferPointer { bytes in
      var paragraphs: [Paragraph] = []
      for range in ParagraphCutter(bytes).ranges {
        let start = folded.count
        Folding.fold(bytes, range, into: &folded)
        guard folded.count > start else { continue }
        paragraphs.append(Paragraph(raw: range, folded: start..<folded.count))
        folded.append(0x20)
      }
      return paragraphs
    }
  }
}
