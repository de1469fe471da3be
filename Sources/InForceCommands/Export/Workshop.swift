import InForceKit

/// Pieces of work, done by two threads: whoever is free takes the next.
enum Workshop {
  /// What comes of each piece, in the order of the pieces, whoever did it. The first problem ends
  /// it, and so does a signal to stop.
  static func run<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], progress: (_ done: Int) -> Void,
    work: @escaping @Sendable (Piece) throws(Problem) -> Value
  ) throws(Problem) -> [Value] {
    var values: [Int: Value] = [:]
    try PieceWork.run(Array(pieces.indices)) {
      () throws(Problem) in
      pieces
    } each: { (pieces, index) throws(Problem) -> (index: Int, value: Value) in
      try StopSignal.check()
      return (index, try work(pieces[index]))
    } take: { (done) throws(Problem) in
      values[done.index] = done.value
      progress(values.count)
    }
    return pieces.indices.compactMap { values[$0] }
  }
}
