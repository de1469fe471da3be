import Synchronization

/// Many pieces of work of one kind, taken one after the other by two threads.
package enum PieceWork {
  /// Does all pieces, and hands what comes of them to this thread, in no order.
  ///
  /// Each thread makes its own tool for them once, and nobody waits for the slower one: what the
  /// other thread has done is taken when this one has finished its piece. After an error nothing new
  /// is begun.
  package static func run<Tool, Piece: Sendable, Done: Sendable, Failure: Error>(
    _ pieces: [Piece], tool: @escaping @Sendable () throws(Failure) -> Tool,
    each: @escaping @Sendable (Tool, Piece) throws(Failure) -> Done,
    take: (Done) throws(Failure) -> Void
  ) throws(Failure) {
    let heap = PieceHeap<Piece, Done>(pieces)
    // A thread of its own takes longer to begin than nothing does to be done.
    guard pieces.count > 1 else { return try heap.work(tool, each, take: take).get() }
    func takeLaid() throws(Failure) { for done in heap.collected() { try take(done) } }
    let (here, there) = Pair.run(
      {
        heap.work(tool, each) { (done) throws(Failure) in
          try takeLaid()
          try take(done)
        }
      },
      { heap.work(tool, each) { (done) throws(Failure) in heap.lay(done) } })
    try here.get()
    try there.get()
    try takeLaid()
  }
}

extension PieceWork {
  /// What comes of a piece of work for each number below a count, in order.
  ///
  /// A few numbers are one piece; whose thread does one decides nothing about what comes of it.
  package static func map<Value: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let size = max(1, min(64, count / 32))
    let pieces = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    var found: [Int: [Value]] = [:]
    run(pieces) {
    } each: { _, piece in
      (start: piece.lowerBound, values: piece.map(work))
    } take: { done in
      found[done.start] = done.values
    }
    return pieces.flatMap { found[$0.lowerBound] ?? [] }
  }
}

/// The pieces that nobody took yet, and what came of others.
private final class PieceHeap<Piece: Sendable, Done: Sendable>: Sendable {
  private let pieces: [Piece]
  private let next = Atomic(0)
  private let done = Mutex<[Done]>([])

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Takes pieces and does them until there is none left, or one fails.
  func work<Tool, Failure: Error>(
    _ tool: () throws(Failure) -> Tool, _ each: (Tool, Piece) throws(Failure) -> Done,
    take: (Done) throws(Failure) -> Void
  ) -> Result<Void, Failure> {
    guard var piece = taken() else { return .success(()) }
    do throws(Failure) {
      let tool = try tool()
      while true {
        try take(each(tool, piece))
        guard let another = taken() else { return .success(()) }
        piece = another
      }
    } catch {
      next.store(pieces.count, ordering: .relaxed)
      return .failure(error)
    }
  }

  private func taken() -> Piece? {
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < pieces.count ? pieces[index] : nil
  }

  /// Lays down what came of a piece, for the other thread.
  func lay(_ one: Done) { done.withLock { $0.append(one) } }

  /// What was laid down since the last time.
  func collected() -> [Done] {
    done.withLock { done in
      defer { done = [] }
      return done
    }
  }
}
