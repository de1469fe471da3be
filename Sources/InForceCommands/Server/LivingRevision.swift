import GitStore
import InForceKit
import Synchronization

/// Says which state of a book is the living one: what HEAD, or a revision, leads to now.
final class LivingRevision: Sendable {
  /// What was found the hard way, and until when nobody looks again.
  private struct Memory {
    var state: BookState
    var until: ContinuousClock.Instant
  }

  private let place: BookPlace
  private let revision: BookRevision
  private let memory = Mutex<Memory?>(nil)

  init(_ place: BookPlace, _ revision: BookRevision) {
    self.place = place
    self.revision = revision
  }

  /// What it leads to now: three small files are read, or it was found out a moment ago.
  func now() throws(Problem) -> BookState {
    if revision == .head, let trace = GitTrace(around: place.folder) {
      return .commit(trace.head.description)
    }
    let now = ContinuousClock.now
    if let known = memory.withLock({ $0 }), now < known.until { return known.state }
    guard let commit = try Session.commit(of: place, at: revision) else { return folder(now) }
    let state = BookState.commit(commit.id.description)
    memory.withLock { $0 = Memory(state: state, until: now + .milliseconds(250)) }
    return state
  }

  /// A folder is read again at most once a second.
  private func folder(_ now: ContinuousClock.Instant) -> BookState {
    memory.withLock { memory in
      let last = if case .folder(let number)? = memory?.state { number } else { 0 }
      let state = BookState.folder(last + 1)
      memory = Memory(state: state, until: now + .seconds(1))
      return state
    }
  }
}
