/// Aligns the paragraphs of two texts, and the words of those that do not stay.
struct ParagraphComparison {
  /// A paragraph with fewer words that stands elsewhere is no move: `Reserved.` is not one.
  static let shortestMove = 5

  private let texts: FoldedTexts

  init(_ texts: FoldedTexts) { self.texts = texts }

  /// The rows in order.
  func rows() -> [Redline.Row] {
    texts.folded.withUnsafeBufferPointer { folded in
      texts.earlier.withUnsafeBufferPointer { earlier in
        texts.later.withUnsafeBufferPointer { later in
          rows(Bytes(folded: folded, earlier: earlier, later: later))
        }
      }
    }
  }

  /// The bytes of both texts and of their normal forms.
  private struct Bytes {
    let folded: UnsafeBufferPointer<UInt8>
    let earlier: UnsafeBufferPointer<UInt8>
    let later: UnsafeBufferPointer<UInt8>
  }

  private func rows(_ bytes: Bytes) -> [Redline.Row] {
    var numbers = Interner(bytes.folded, expecting: texts.old.count + texts.new.count)
    let old = texts.old.map { numbers.id(of: $0.folded) }
    let new = texts.new.map { numbers.id(of: $0.folded) }
    let alignment = Alignment(old, new)
    let blocks = ChangedBlocks.blocks(alignment.keptOld, alignment.keptNew)
    let moves = Moves(blocks, old: old, new: new) { id in
      self.words(numbers.range(of: id), bytes.folded) >= ParagraphComparison.shortestMove
    }
    var rows: [Redline.Row] = []
    var (nextOld, nextNew) = (0, 0)
    for block in blocks {
      append(unchangedFrom: nextOld, nextNew, count: block.old.lowerBound - nextOld, to: &rows)
      rows += changed(block, moves, bytes)
      (nextOld, nextNew) = (block.old.upperBound, block.new.upperBound)
    }
    append(unchangedFrom: nextOld, nextNew, count: old.count - nextOld, to: &rows)
    return rows
  }

  private func append(
    unchangedFrom old: Int, _ new: Int, count: Int, to rows: inout [Redline.Row]
  ) {
    for offset in 0..<count {
      rows.append(.unchanged(texts.old[old + offset].raw, texts.new[new + offset].raw))
    }
  }

  private func words(_ range: Range<Int>, _ folded: UnsafeBufferPointer<UInt8>) -> Int {
    range.reduce(1) { $0 + (folded[$1] == 0x20 ? 1 : 0) }
  }

  private func changed(
    _ block: ChangedBlock, _ moves: Moves, _ bytes: Bytes
  ) -> [Redline.Row] {
    var numbers = Interner(bytes.folded, expecting: 16)
    var (old, new) = (Tokens(), Tokens())
    for index in block.old {
      if let move = moves.from[index] {
        old.append(moved: texts.old[index], as: move, id: numbers.fresh())
      } else {
        old.append(texts.old[index], raw: bytes.earlier, folded: bytes.folded, numbers: &numbers)
      }
    }
    for index in block.new {
      if let move = moves.to[index] {
        new.append(moved: texts.new[index], as: move, id: numbers.fresh())
      } else {
        new.append(texts.new[index], raw: bytes.later, folded: bytes.folded, numbers: &numbers)
      }
    }
    let alignment = Alignment(old.ids, new.ids)
    let blocks = ChangedBlocks(old, new).blocks(of: alignment)
    return RowWriter(old, new).rows(blocks)
  }
}

/// Paragraphs that stand in both texts, in another order.
struct Moves {
  /// The number of the move, by the place in the earlier text.
  private(set) var from: [Int: Int32] = [:]
  /// The number of the move, by the place in the later text.
  private(set) var to: [Int: Int32] = [:]

  /// Pairs equal paragraphs that lie in changed blocks, in their order.
  init(
    _ blocks: [ChangedBlock], old: [Int32], new: [Int32], isLongEnough: (Int32) -> Bool
  ) {
    var places: [Int32: [Int]] = [:]
    for index in blocks.lazy.flatMap(\.new).reversed() {
      places[new[index], default: []].append(index)
    }
    for index in blocks.lazy.flatMap(\.old) {
      guard let place = places[old[index]]?.popLast(), isLongEnough(old[index]) else { continue }
      from[index] = Int32(from.count + 1)
      to[place] = Int32(from.count)
    }
  }
}
