/// Lays out the words of a changed stretch as paragraphs: those of the later text, and between them
/// those of the earlier text of which nothing stays.
struct RowWriter {
  private let old: Tokens
  private let new: Tokens
  private var rows: [Redline.Row] = []
  private var runs: [Redline.Run] = []
  /// Whether the later text's paragraph of the open row has ended.
  private var isComplete = false

  init(_ old: Tokens, _ new: Tokens) {
    self.old = old
    self.new = new
  }

  /// The rows, for the blocks that change.
  consuming func rows(_ blocks: [ChangedBlock]) -> [Redline.Row] {
    var (nextOld, nextNew) = (0, 0)
    for block in blocks {
      keep(old: nextOld, new: nextNew, count: block.old.lowerBound - nextOld)
      change(block)
      (nextOld, nextNew) = (block.old.upperBound, block.new.upperBound)
    }
    keep(old: nextOld, new: nextNew, count: old.tokens.count - nextOld)
    close()
    return rows
  }

  /// Words that stay.
  private mutating func keep(old oldStart: Int, new newStart: Int, count: Int) {
    var offset = 0
    while offset < count {
      var end = offset
      while end < count - 1, !new.tokens[newStart + end].endsParagraph { end += 1 }
      if isComplete || new.tokens[newStart + offset].startsParagraph { closeForLater() }
      append(
        .equal, glued: new.tokens[newStart + offset].isGlued,
        earlier: old.raw(oldStart + offset...oldStart + end),
        later: new.raw(newStart + offset...newStart + end))
      isComplete = new.tokens[newStart + end].endsParagraph
      offset = end + 1
    }
  }

  /// First what ends the open paragraphs, then whole ones, then what begins the next.
  private mutating func change(_ block: ChangedBlock) {
    var deleted = old.pieces(of: block.old)[...]
    var inserted = new.pieces(of: block.new)[...]
    if let tail = deleted.first, !old.tokens[tail.lowerBound].startsParagraph,
      !goesOn(tail)
    {
      delete(tail)
      deleted.removeFirst()
    }
    if let tail = inserted.first, !new.tokens[tail.lowerBound].startsParagraph {
      insert(tail)
      inserted.removeFirst()
    }
    while let whole = deleted.first, old.tokens[whole.upperBound - 1].endsParagraph {
      delete(whole)
      deleted.removeFirst()
    }
    while let whole = inserted.first, new.tokens[whole.upperBound - 1].endsParagraph {
      insert(whole)
      inserted.removeFirst()
    }
    deleted.forEach { delete($0) }
    inserted.forEach { insert($0) }
  }

  /// Whether words of the earlier text belong to the next row: the later text's paragraph has ended,
  /// and theirs has not.
  private func goesOn(_ piece: Range<Int>) -> Bool {
    isComplete && !old.tokens[piece.lowerBound].isGlued
      && !old.tokens[piece.upperBound - 1].endsParagraph
  }

  private mutating func delete(_ piece: Range<Int>) {
    let first = old.tokens[piece.lowerBound]
    let place = old.raw(piece.lowerBound...piece.upperBound - 1)
    if first.move > 0 { return move(.movedFrom(Int(first.move)), .deleted, place) }
    let isWhole = first.startsParagraph && old.tokens[piece.upperBound - 1].endsParagraph
    if isComplete, first.startsParagraph || goesOn(piece) { close() }
    let standsAlone = isWhole && runs.isEmpty
    append(.deleted, glued: first.isGlued, earlier: place, later: 0..<0)
    if standsAlone { close() }
  }

  private mutating func insert(_ piece: Range<Int>) {
    let first = new.tokens[piece.lowerBound]
    let place = new.raw(piece.lowerBound...piece.upperBound - 1)
    if first.move > 0 { return move(.movedTo(Int(first.move)), .inserted, place) }
    if isComplete || first.startsParagraph { closeForLater() }
    append(.inserted, glued: first.isGlued, earlier: 0..<0, later: place)
    isComplete = new.tokens[piece.upperBound - 1].endsParagraph
  }

  /// A whole paragraph that stands elsewhere is a row of its own.
  private mutating func move(
    _ kind: Redline.Row.Kind, _ run: Redline.Run.Kind, _ place: Range<Int>
  ) {
    close()
    let isDeleted = run == .deleted
    let part = Redline.Run(
      kind: run, isGlued: false, earlier: isDeleted ? place : 0..<0,
      later: isDeleted ? 0..<0 : place)
    rows.append(Redline.Row(kind: kind, runs: [part]))
  }
}

extension RowWriter {
  private mutating func append(
    _ kind: Redline.Run.Kind, glued: Bool, earlier: Range<Int>, later: Range<Int>
  ) {
    guard let last = runs.last, last.kind == kind else {
      runs.append(
        Redline.Run(
          kind: kind, isGlued: glued && !runs.isEmpty, earlier: earlier, later: later))
      return
    }
    runs[runs.count - 1] = Redline.Run(
      kind: kind, isGlued: last.isGlued, earlier: last.earlier.lowerBound..<earlier.upperBound,
      later: last.later.lowerBound..<later.upperBound)
  }

  /// Ends the open row before words of the later text that begin a paragraph; what only begins a
  /// paragraph of the earlier text stays with them.
  private mutating func closeForLater() {
    if isComplete || !runs.allSatisfy({ $0.kind == .deleted }) { close() }
  }

  private mutating func close() {
    isComplete = false
    if let first = runs.first {
      let isUniform = runs.allSatisfy { $0.kind == first.kind }
      rows.append(Redline.Row(kind: isUniform ? first.kind.row : .changed, runs: runs))
      runs = []
    }
  }
}

extension Redline.Run.Kind {
  /// What a paragraph is that has nothing else.
  fileprivate var row: Redline.Row.Kind {
    switch self {
    case .equal: .unchanged
    case .deleted: .deleted
    case .inserted: .inserted
    }
  }
}

extension Tokens {
  /// Where a run of words stands in its text.
  fileprivate func raw(_ range: ClosedRange<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].raw.lowerBound)..<Int(tokens[range.upperBound].raw.upperBound)
  }

  /// A run of words, cut where its paragraphs end.
  fileprivate func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where tokens[index].endsParagraph || index == range.upperBound - 1 {
      pieces.append(start..<index + 1)
      start = index + 1
    }
    return pieces
  }
}
