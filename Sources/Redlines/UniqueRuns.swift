/// Finds runs of elements that occur exactly once in each side of a stretch.
struct UniqueRuns {
  /// Where such a run begins in both rows.
  struct Anchor {
    let old: Int
    let new: Int
  }

  /// What is known of all runs that fall into one slot: how often they occur, and where.
  private struct Slot {
    var olds: Int32 = 0
    var news: Int32 = 0
    var place: Int32 = 0
  }

  private var slots: [Slot] = []

  /// As many of them as stand in the same order in both, earliest first.
  ///
  /// Runs that share a slot are not told apart: they are lost as anchors, and never mistaken.
  mutating func anchors(
    of length: Int, in stretch: Stretch, _ old: UnsafeBufferPointer<Int32>,
    _ new: UnsafeBufferPointer<Int32>
  ) -> [Anchor] {
    guard stretch.old.count >= length, stretch.new.count >= length else { return [] }
    let mask = clear(for: stretch.count)
    var oldRuns = RunHashes(old, stretch.old, length, mask)
    while let (slot, _) = oldRuns.next() { slots[slot].olds += 1 }
    var newRuns = RunHashes(new, stretch.new, length, mask)
    while let (slot, place) = newRuns.next() {
      slots[slot].news += 1
      slots[slot].place = Int32(place)
    }
    var found: [Anchor] = []
    oldRuns = RunHashes(old, stretch.old, length, mask)
    while let (slot, place) = oldRuns.next() {
      guard slots[slot].olds == 1, slots[slot].news == 1 else { continue }
      let other = Int(slots[slot].place)
      let isSame = (0..<length).allSatisfy { old[place + $0] == new[other + $0] }
      if isSame { found.append(Anchor(old: place, new: other)) }
    }
    return UniqueRuns.longestRising(found)
  }

  /// Empties as many slots as a stretch needs.
  private mutating func clear(for count: Int) -> Int {
    var size = 256
    while size < count * 2 { size *= 2 }
    if slots.count < size { slots = [Slot](repeating: Slot(), count: size) }
    for index in 0..<size { slots[index] = Slot() }
    return size - 1
  }

  /// The longest selection whose places in the new row rise (patience sorting).
  private static func longestRising(_ anchors: [Anchor]) -> [Anchor] {
    var tops: [Int] = []
    var below = [Int](repeating: -1, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      let low = place(of: anchor, in: tops, anchors)
      if low > 0 { below[index] = tops[low - 1] }
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var chosen: [Anchor] = []
    var next = tops.last ?? -1
    while next >= 0 {
      chosen.append(anchors[next])
      next = below[next]
    }
    return chosen.reversed()
  }

  /// The first pile whose top does not lie before an anchor; the last is looked at first.
  private static func place(of anchor: Anchor, in tops: [Int], _ anchors: [Anchor]) -> Int {
    if let last = tops.last, anchors[last].new < anchor.new { return tops.count }
    var (low, high) = (0, tops.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[tops[middle]].new < anchor.new { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The slots of all runs of a length in a part of a row, in order.
private struct RunHashes {
  private let row: UnsafeBufferPointer<Int32>
  private let last: Int
  private let length: Int
  private let mask: Int
  private var place: Int

  init(_ row: UnsafeBufferPointer<Int32>, _ range: Range<Int>, _ length: Int, _ mask: Int) {
    self.row = row
    self.length = length
    self.mask = mask
    place = range.lowerBound
    last = range.upperBound - length
  }

  /// The same for the same elements in every process: the outcome must not depend on chance.
  @inline(__always) mutating func next() -> (slot: Int, place: Int)? {
    guard place <= last else { return nil }
    var hash: UInt64 = 0
    for offset in 0..<length {
      hash = (hash ^ UInt64(UInt32(bitPattern: row[place + offset]))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    place += 1
    return (Int(truncatingIfNeeded: hash >> 17) & mask, place - 1)
  }
}
