/// A run of words of the earlier text that is replaced by a run of the later one; either can be
/// empty.
struct ChangedBlock: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  /// The block from the beginning of this one to the end of another.
  func joined(with next: ChangedBlock) -> ChangedBlock {
    ChangedBlock(
      old: old.lowerBound..<next.old.upperBound, new: new.lowerBound..<next.new.upperBound)
  }

  /// The block that many words later; earlier when negative.
  func moved(by distance: Int) -> ChangedBlock {
    ChangedBlock(
      old: old.lowerBound + distance..<old.upperBound + distance,
      new: new.lowerBound + distance..<new.upperBound + distance)
  }
}

/// The changed blocks between two rows of words, as a person would mark them.
struct ChangedBlocks {
  /// Longer runs of equal words are never swallowed by the changes around them.
  static let longestIsland = 8

  private let old: Tokens
  private let new: Tokens

  init(_ old: Tokens, _ new: Tokens) {
    self.old = old
    self.new = new
  }

  /// The blocks of an alignment, without confetti, at the edges of sentences where they can be.
  func blocks(of alignment: Alignment) -> [ChangedBlock] {
    var blocks = withoutIslands(ChangedBlocks.blocks(alignment.keptOld, alignment.keptNew))
    for index in blocks.indices {
      let before = index > 0 ? blocks[index].old.lowerBound - blocks[index - 1].old.upperBound : nil
      let after =
        index + 1 < blocks.count
        ? blocks[index + 1].old.lowerBound - blocks[index].old.upperBound : nil
      blocks[index] = slid(
        blocks[index], before: before.map { $0 - 1 } ?? Int.max,
        after: after.map { $0 - 1 } ?? Int.max)
    }
    return withoutLooseMarks(blocks)
  }

  /// Widens the blocks where that is needed, and joins those that then touch.
  private func withoutLooseMarks(_ blocks: [ChangedBlock]) -> [ChangedBlock] {
    guard var open = blocks.first else { return [] }
    var widened: [ChangedBlock] = []
    for next in blocks.dropFirst() {
      open = wideEnough(open, until: next.old.lowerBound)
      if open.old.upperBound == next.old.lowerBound {
        open = open.joined(with: next)
      } else {
        widened.append(open)
        open = next
      }
    }
    return widened + [wideEnough(open, until: old.tokens.count)]
  }

  /// A block in which a paragraph ends, with the marks that are glued to what follows it: they
  /// cannot begin a paragraph.
  private func wideEnough(_ block: ChangedBlock, until end: Int) -> ChangedBlock {
    let endsParagraph =
      block.old.contains { old.tokens[$0].endsParagraph }
      || block.new.contains { new.tokens[$0].endsParagraph }
    guard endsParagraph else { return block }
    var (oldEnd, newEnd) = (block.old.upperBound, block.new.upperBound)
    while oldEnd < end, new.tokens[newEnd].isGlued {
      oldEnd += 1
      newEnd += 1
    }
    return ChangedBlock(
      old: block.old.lowerBound..<oldEnd, new: block.new.lowerBound..<newEnd)
  }

  /// The runs that do not stay, side by side.
  static func blocks(_ keptOld: [Bool], _ keptNew: [Bool]) -> [ChangedBlock] {
    var blocks: [ChangedBlock] = []
    var (old, new) = (0, 0)
    while old < keptOld.count || new < keptNew.count {
      let (firstOld, firstNew) = (old, new)
      while old < keptOld.count, !keptOld[old] { old += 1 }
      while new < keptNew.count, !keptNew[new] { new += 1 }
      if old > firstOld || new > firstNew {
        blocks.append(ChangedBlock(old: firstOld..<old, new: firstNew..<new))
      }
      while old < keptOld.count, new < keptNew.count, keptOld[old], keptNew[new] {
        old += 1
        new += 1
      }
    }
    return blocks
  }
}

extension ChangedBlocks {
  /// Joins changes around a few equal words that are shorter than the changes on both sides.
  private func withoutIslands(_ blocks: [ChangedBlock]) -> [ChangedBlock] {
    let (oldSizes, newSizes) = (old.sizesBefore, new.sizesBefore)
    func size(_ block: ChangedBlock) -> Int {
      max(
        oldSizes[block.old.upperBound] - oldSizes[block.old.lowerBound],
        newSizes[block.new.upperBound] - newSizes[block.new.lowerBound])
    }
    func isSwallowed(between one: ChangedBlock, and next: ChangedBlock) -> Bool {
      let island = one.old.upperBound..<next.old.lowerBound
      guard island.count <= ChangedBlocks.longestIsland else { return false }
      let islandSize = oldSizes[island.upperBound] - oldSizes[island.lowerBound]
      return islandSize <= min(size(one), size(next))
    }
    var joined: [ChangedBlock] = []
    for block in blocks {
      var block = block
      while let last = joined.last, isSwallowed(between: last, and: block) {
        block = last.joined(with: block)
        joined.removeLast()
      }
      joined.append(block)
    }
    return joined
  }

  /// A block with words on one side only, moved to where it begins or ends with a sentence.
  ///
  /// `the [the] house` and `[the] the house` are the same change; the one at an edge reads better.
  private func slid(_ block: ChangedBlock, before: Int, after: Int) -> ChangedBlock {
    guard block.old.isEmpty != block.new.isEmpty else { return block }
    let side = block.old.isEmpty ? new : old
    let range = block.old.isEmpty ? block.new : block.old
    let room = (
      back: min(before, block.old.lowerBound, block.new.lowerBound),
      forth: min(after, old.ids.count - block.old.upperBound, new.ids.count - block.new.upperBound)
    )
    var best = (distance: 0, score: side.score(of: range))
    for distance in side.slides(of: range, back: room.back, forth: room.forth) {
      let score = side.score(of: range.lowerBound + distance..<range.upperBound + distance)
      if score > best.score { best = (distance, score) }
    }
    return block.moved(by: best.distance)
  }
}

extension Tokens {
  /// For each word, how many bytes stand before it.
  fileprivate var sizesBefore: [Int] {
    var sizes = [0]
    sizes.reserveCapacity(tokens.count + 1)
    for token in tokens { sizes.append(sizes[sizes.count - 1] + Int(token.size)) }
    return sizes
  }

  /// How far a run can be moved so that what is left reads the same.
  fileprivate func slides(of range: Range<Int>, back: Int, forth: Int) -> [Int] {
    var (low, high) = (0, 0)
    while -low < back, ids[range.lowerBound + low - 1] == ids[range.upperBound + low - 1] {
      low -= 1
    }
    while high < forth, ids[range.lowerBound + high] == ids[range.upperBound + high] { high += 1 }
    return (low...high).filter { $0 != 0 }
  }

  /// How well a run begins and ends.
  fileprivate func score(of range: Range<Int>) -> Int {
    edge(at: range.lowerBound) + edge(at: range.upperBound)
  }

  /// How clear a cut lies before a word: a paragraph, a sentence, a clause, a word, none.
  private func edge(at index: Int) -> Int {
    guard index > 0, index < tokens.count else { return 5 }
    if tokens[index].startsParagraph { return 5 }
    switch tokens[index - 1].mark {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 4
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return 3
    case UInt8(ascii: ","): return 2
    default: return tokens[index].isGlued ? 0 : 1
    }
  }
}
