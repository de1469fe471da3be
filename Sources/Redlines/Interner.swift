/// Numbers for runs of bytes: equal runs with equal marks have equal numbers.
///
/// Runs with the same hash are compared byte for byte, and the hash is seeded anew by each process,
/// so that no text can be made to collide. The numbers themselves depend on the order alone.
struct Interner {
  private struct Entry {
    let range: Range<Int>
    let hash: Int
    let mark: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var entries: [Entry] = []
  private var slots: [Int32]
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// A table for parts of these bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, expecting count: Int) {
    self.bytes = bytes
    slots = [Int32](repeating: -1, count: Interner.size(for: count))
  }

  /// How many different runs there are.
  var count: Int { entries.count }

  /// The number of a run.
  mutating func id(of range: Range<Int>, mark: Bool = false) -> Int32 {
    if entries.count * 2 >= slots.count { grow() }
    let hash = hash(of: range, mark)
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      if isSame(entries[Int(slots[slot])], range, hash, mark) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(range: range, hash: hash, mark: mark))
    return slots[slot]
  }

  /// Where the first run with a number stands.
  func range(of id: Int32) -> Range<Int> { entries[Int(id)].range }

  /// A number that no run has.
  mutating func fresh() -> Int32 {
    entries.append(Entry(range: 0..<0, hash: 0, mark: false))
    return Int32(entries.count - 1)
  }

  /// Eight bytes at a time are folded into each other by multiplication (as in wyhash).
  private func hash(of range: Range<Int>, _ mark: Bool) -> Int {
    let run = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
    var hash = seed ^ UInt64(truncatingIfNeeded: run.count) ^ (mark ? 0xA076_1D64_78BD_642F : 0)
    var index = 0
    while index + 8 <= run.count {
      hash = mixed(hash, run.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < run.count {
      rest = rest << 8 | UInt64(run[index])
      index += 1
    }
    return Int(truncatingIfNeeded: mixed(hash, rest))
  }

  @inline(__always) private func mixed(_ hash: UInt64, _ part: UInt64) -> UInt64 {
    let product = (hash ^ part ^ 0xE703_7ED1_A0B4_28DB)
      .multipliedFullWidth(by: seed | 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }

  private func isSame(_ entry: Entry, _ range: Range<Int>, _ hash: Int, _ mark: Bool) -> Bool {
    guard entry.hash == hash, entry.mark == mark, entry.range.count == range.count else {
      return false
    }
    return bytes[entry.range].elementsEqual(bytes[range])
  }

  private mutating func grow() {
    var wider = [Int32](repeating: -1, count: slots.count * 2)
    for id in slots where id >= 0 {
      var slot = entries[Int(id)].hash & (wider.count - 1)
      while wider[slot] >= 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = id
    }
    slots = wider
  }

  private static func size(for count: Int) -> Int {
    var size = 64
    while size < count * 2 { size *= 2 }
    return size
  }
}
