/// Which elements of two rows stay: the common ones, in the same order in both.
struct Alignment {
  /// For each element of the old row, whether it stays.
  let keptOld: [Bool]
  /// For each element of the new row, whether it stays.
  let keptNew: [Bool]

  /// The alignment of two rows.
  init(_ old: [Int32], _ new: [Int32]) {
    var kept = (old: [Bool](), new: [Bool]())
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var aligner = Aligner(old, new)
        aligner.align(Stretch(old: 0..<old.count, new: 0..<new.count), depth: 0)
        kept = (aligner.keptOld, aligner.keptNew)
      }
    }
    (keptOld, keptNew) = kept
  }
}

/// A part of the old row beside a part of the new one.
struct Stretch {
  var old: Range<Int>
  var new: Range<Int>

  /// Whether one side has nothing.
  var isOneSided: Bool { old.isEmpty || new.isEmpty }
  /// How many elements both sides have.
  var count: Int { old.count + new.count }
}

/// Aligns two rows.
///
/// Long stretches are first cut at runs of elements that occur once in each side (patience), what is
/// left is aligned by Myers' algorithm in linear space. The work is bounded by a constant for each
/// element: where two stretches have more differences than the ``effort`` for their length, the
/// furthest way found so far is taken. The alignment then keeps fewer elements than it could, and
/// is as true as any other.
struct Aligner: ~Copyable {
  /// Shorter stretches are aligned as well as possible, without cutting them first.
  private static let plainLength = 400
  /// Stretches are cut within each other at most so often.
  private static let depthLimit = 32
  /// Runs of so many elements are looked for, the clearest first.
  private static let runLengths = [4, 1]

  fileprivate(set) var keptOld: [Bool]
  fileprivate(set) var keptNew: [Bool]
  private let old: UnsafeBufferPointer<Int32>
  private let new: UnsafeBufferPointer<Int32>
  private var unique: UniqueRuns
  private var snakes: SnakeFinder

  init(_ old: UnsafeBufferPointer<Int32>, _ new: UnsafeBufferPointer<Int32>) {
    self.old = old
    self.new = new
    keptOld = [Bool](repeating: false, count: old.count)
    keptNew = [Bool](repeating: false, count: new.count)
    unique = UniqueRuns()
    snakes = SnakeFinder(effort: min(Aligner.mostEffort, old.count + new.count))
  }

  /// So many differences are looked for at once.
  static let mostEffort = 128
  /// The effort and the length of a stretch are at most this product.
  private static let work = 4_000_000

  /// How many differences are looked for in a stretch before the best so far is good enough.
  private func effort(for stretch: Stretch) -> Int {
    min(Aligner.mostEffort, max(16, Aligner.work / stretch.count))
  }
}

extension Aligner {
  mutating func align(_ whole: Stretch, depth: Int) {
    var rest = whole
    var mayCut = depth < Aligner.depthLimit
    while true {
      keepEnds(of: &rest)
      if rest.isOneSided { return }
      if mayCut, rest.count > Aligner.plainLength {
        if cut(rest, depth) { return }
        mayCut = false
      }
      let split = snakes.split(rest, old, new, effort: effort(for: rest))
      align(
        Stretch(old: rest.old.lowerBound..<split.old, new: rest.new.lowerBound..<split.new),
        depth: depth + (mayCut ? 1 : Aligner.depthLimit / 4))
      rest = Stretch(
        old: split.old..<rest.old.upperBound, new: split.new..<rest.new.upperBound)
    }
  }

  /// Keeps what both sides begin and end with.
  private mutating func keepEnds(of rest: inout Stretch) {
    var (lowOld, lowNew) = (rest.old.lowerBound, rest.new.lowerBound)
    var (highOld, highNew) = (rest.old.upperBound, rest.new.upperBound)
    while lowOld < highOld, lowNew < highNew, old[lowOld] == new[lowNew] {
      keep(lowOld, lowNew)
      lowOld += 1
      lowNew += 1
    }
    while lowOld < highOld, lowNew < highNew, old[highOld - 1] == new[highNew - 1] {
      highOld -= 1
      highNew -= 1
      keep(highOld, highNew)
    }
    rest = Stretch(old: lowOld..<highOld, new: lowNew..<highNew)
  }

  @inline(__always) private mutating func keep(_ oldIndex: Int, _ newIndex: Int) {
    keptOld[oldIndex] = true
    keptNew[newIndex] = true
  }

  /// Cuts a stretch at runs that occur once in each side; `false`: there are none.
  private mutating func cut(_ rest: Stretch, _ depth: Int) -> Bool {
    for length in Aligner.runLengths {
      let anchors = unique.anchors(of: length, in: rest, old, new)
      guard !anchors.isEmpty else { continue }
      cut(rest, at: anchors, depth)
      return true
    }
    return false
  }

  private mutating func cut(_ rest: Stretch, at anchors: [UniqueRuns.Anchor], _ depth: Int) {
    var (oldStart, newStart) = (rest.old.lowerBound, rest.new.lowerBound)
    for anchor in anchors {
      keep(anchor.old, anchor.new)
      let between = Stretch(old: oldStart..<anchor.old, new: newStart..<anchor.new)
      if !between.isOneSided { align(between, depth: depth + 1) }
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    align(
      Stretch(old: oldStart..<rest.old.upperBound, new: newStart..<rest.new.upperBound),
      depth: depth + 1)
  }
}
