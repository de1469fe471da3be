/// What is different between two texts: paragraphs in order, with the words that stay, were deleted
/// or were inserted.
///
/// White space and typing habits are no difference (``NormalForm``), and neither is where lines and
/// paragraphs end. It says nothing of who changed the words, or when.
package struct Redline: Sendable {
  /// A run of words.
  package struct Run: Hashable, Sendable {
    /// Which text it is from.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Both.
      case equal
      /// The earlier.
      case deleted
      /// The later.
      case inserted
    }

    /// Which text it is from.
    package let kind: Kind
    /// Whether no white space stands before it, as before a comma.
    package let isGlued: Bool
    /// Where it stands in the earlier text, in bytes; empty for what was inserted.
    package let earlier: Range<Int>
    /// Where it stands in the later text, in bytes; empty for what was deleted.
    package let later: Range<Int>
  }

  /// A paragraph.
  package struct Row: Hashable, Sendable {
    /// What became of it.
    package enum Kind: Hashable, Sendable {
      /// It stays as it is.
      case unchanged
      /// Some of its words are others.
      case changed
      /// It is gone.
      case deleted
      /// It is new.
      case inserted
      /// It stands elsewhere in the later text, at the row of the same number.
      case movedFrom(Int)
      /// It stood elsewhere in the earlier text, at the row of the same number.
      case movedTo(Int)
    }

    /// What became of it.
    package let kind: Kind
    /// Its words in order.
    package let runs: [Run]
  }

  /// How much the two texts have in common.
  package enum Likeness: String, Hashable, Sendable, CaseIterable {
    /// Every byte.
    case identical
    /// Every word; white space or typing habits differ.
    case editorial
    /// Not every word.
    case different
  }

  /// The paragraphs of both texts, in the order of both.
  package let rows: [Row]
  /// How much the two texts have in common.
  package let likeness: Likeness
  private let earlier: [UInt8]
  private let later: [UInt8]

  /// What is different from the earlier text in the later one.
  package init(from earlier: String, to later: String) {
    let texts = FoldedTexts(earlier: Array(earlier.utf8), later: Array(later.utf8))
    self.earlier = texts.earlier
    self.later = texts.later
    guard !texts.areSame else {
      likeness = texts.earlier == texts.later ? .identical : .editorial
      rows = texts.sameRows
      return
    }
    likeness = .different
    rows = ParagraphComparison(texts).rows()
  }
}

extension Redline {
  /// The words of a run, one space between them.
  package func text(of run: Run) -> String {
    Folding.collapsed(run.kind == .deleted ? earlier[run.earlier] : later[run.later])
  }

  /// The later text: a paragraph a line, without what was deleted.
  package var accepted: String {
    text { run in run.kind == .deleted ? nil : self.later[run.later] }
  }

  /// The earlier text: a paragraph a line, without what was inserted.
  package var rejected: String {
    text { run in run.kind == .inserted ? nil : self.earlier[run.earlier] }
  }

  private func text(_ part: (Run) -> ArraySlice<UInt8>?) -> String {
    var lines: [String] = []
    for row in rows {
      var line = ""
      for run in row.runs {
        guard let bytes = part(run) else { continue }
        line += (line.isEmpty || run.isGlued ? "" : " ") + Folding.collapsed(bytes)
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines.joined(separator: "\n\n")
  }
}

extension FoldedTexts {
  /// The rows where every word is the same: paragraph by paragraph, or, where the paragraphs are
  /// cut in other places, as one.
  fileprivate var sameRows: [Redline.Row] {
    let pairs = zip(old, new).map { ($0.raw, $1.raw) }
    let isAligned =
      old.count == new.count && zip(old, new).allSatisfy { $0.folded.count == $1.folded.count }
    guard !isAligned, let firstOld = old.first, let lastOld = old.last,
      let firstNew = new.first, let lastNew = new.last
    else { return pairs.map { .unchanged($0.0, $0.1) } }
    return [
      .unchanged(
        firstOld.raw.lowerBound..<lastOld.raw.upperBound,
        firstNew.raw.lowerBound..<lastNew.raw.upperBound)
    ]
  }
}

extension Redline.Row {
  /// A paragraph that stays.
  static func unchanged(_ earlier: Range<Int>, _ later: Range<Int>) -> Redline.Row {
    Redline.Row(
      kind: .unchanged,
      runs: [Redline.Run(kind: .equal, isGlued: false, earlier: earlier, later: later)])
  }
}
