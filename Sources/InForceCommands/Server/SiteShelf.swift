import Days
import Pages
import Synchronization

/// The sites of the few states of a book that were asked for last; each is opened once.
final class SiteShelf: Sendable {
  /// A site, and the day to which a page that is pinned to its commit belongs.
  struct Volume: Sendable {
    let site: Site
    let day: Day
  }

  /// What opening a state came to. That it failed is believed for a moment only.
  private struct Kept {
    let state: BookState
    let result: Result<Volume, Problem>
    let until: ContinuousClock.Instant?
  }

  private struct Contents {
    var kept: [Kept] = []
    var opening: Set<BookState> = []
  }

  private let capacity: Int
  private let open: @Sendable (BookState) throws(Problem) -> Volume
  private let contents = Mutex(Contents())
  /// One is opened at a time: whoever wants the same finds it here after waiting.
  private let turn = Mutex<Void>(())

  init(capacity: Int, open: @escaping @Sendable (BookState) throws(Problem) -> Volume) {
    self.capacity = capacity
    self.open = open
  }

  /// The site of a state, where it is open; `nil`: it is not.
  func atHand(_ state: BookState) -> Volume? {
    if case .success(let volume)? = result(of: state) { volume } else { nil }
  }

  /// Whether somebody is opening it.
  func isOpening(_ state: BookState) -> Bool {
    contents.withLock { $0.opening.contains(state) }
  }

  /// The site of a state, opened now if it is not.
  func volume(_ state: BookState) throws(Problem) -> Volume {
    if let result = result(of: state) { return try result.get() }
    contents.withLock { _ = $0.opening.insert(state) }
    defer { contents.withLock { _ = $0.opening.remove(state) } }
    return try turn.withLock { (_) throws(Problem) in
      if let result = result(of: state) { return try result.get() }
      let result = Result { () throws(Problem) in try open(state) }
      keep(state, result)
      return try result.get()
    }
  }

  private func result(of state: BookState) -> Result<Volume, Problem>? {
    contents.withLock { contents in
      guard let place = contents.kept.firstIndex(where: { $0.state == state }) else { return nil }
      let found = contents.kept.remove(at: place)
      if let until = found.until, until < .now { return nil }
      contents.kept.append(found)
      return found.result
    }
  }

  private func keep(_ state: BookState, _ result: Result<Volume, Problem>) {
    let until: ContinuousClock.Instant? =
      if case .failure = result { .now + .seconds(1) } else { nil }
    contents.withLock { contents in
      contents.kept.append(Kept(state: state, result: result, until: until))
      contents.kept.removeFirst(max(0, contents.kept.count - capacity))
    }
  }
}
