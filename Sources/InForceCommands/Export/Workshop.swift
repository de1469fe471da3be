import InForceKit
import Synchronization

/// Pieces of work, done by two threads: whoever is free takes the next.
enum Workshop {
  /// What comes of each piece, in the order of the pieces, whoever did it. The first problem ends it.
  static func run<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], progress: (_ done: Int) -> Void,
    work: @escaping @Sendable (Piece) throws(Problem) -> Value
  ) throws(Problem) -> [Value] {
    let list = WorkList<Piece, Value>(pieces)
    _ = Pair.run(
      { while let done = list.doNext(work) { progress(done) } },
      { while list.doNext(work) != nil {} })
    return try list.values()
  }
}

/// What is to be done, and what came of it.
private final class WorkList<Piece: Sendable, Value: Sendable>: Sendable {
  private struct State {
    var next = 0
    var values: [Int: Value] = [:]
    var problem: Problem?
  }

  private let pieces: [Piece]
  private let state = Mutex(State())

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Does a piece and says how many are done; `nil`: there is none left.
  func doNext(_ work: (Piece) throws(Problem) -> Value) -> Int? {
    guard let index = take() else { return nil }
    let result = Result { () throws(Problem) in try work(pieces[index]) }
    return state.withLock { state in
      switch result {
      case .success(let value): state.values[index] = value
      case .failure(let problem): state.problem = state.problem ?? problem
      }
      return state.values.count
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.problem == nil, state.next < pieces.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Everything that came of it.
  func values() throws(Problem) -> [Value] {
    let end = state.withLock { ($0.values, $0.problem) }
    if let problem = end.1 { throw problem }
    return pieces.indices.compactMap { end.0[$0] }
  }
}
