/// Finds where to cut a stretch in two (Myers 1986, the middle of a shortest edit script).
///
/// It looks from both ends at once and stops after a bounded number of differences; then it takes
/// the end that came further.
struct SnakeFinder: ~Copyable {
  private let limit: Int
  private let forward: UnsafeMutableBufferPointer<Int>
  private let backward: UnsafeMutableBufferPointer<Int>

  /// A finder that never looks for more differences at once.
  init(effort limit: Int) {
    self.limit = limit
    forward = .allocate(capacity: 2 * limit + 3)
    backward = .allocate(capacity: 2 * limit + 3)
    forward.initialize(repeating: 0)
    backward.initialize(repeating: 0)
  }

  deinit {
    forward.deallocate()
    backward.deallocate()
  }

  /// The first elements of the second part, on both sides.
  ///
  /// The stretch has something on both sides, and these neither begin nor end with the same element.
  func split(
    _ stretch: Stretch, _ old: UnsafeBufferPointer<Int32>, _ new: UnsafeBufferPointer<Int32>,
    effort: Int
  ) -> (old: Int, new: Int) {
    let left = UnsafeBufferPointer(rebasing: old[stretch.old])
    let right = UnsafeBufferPointer(rebasing: new[stretch.new])
    let point = point(left, right, min(effort, limit))
    return (stretch.old.lowerBound + point.x, stretch.new.lowerBound + point.y)
  }

  private typealias Row = UnsafeBufferPointer<Int32>

  private func point(_ old: Row, _ new: Row, _ effort: Int) -> (x: Int, y: Int) {
    let delta = old.count - new.count
    for step in 0...effort {
      if let met = advance(step, old, new, delta) { return met }
      if let met = retreat(step, old, new, delta) { return met }
    }
    return furthest(old, new, effort)
  }

  /// One more difference from the beginning; the point where both ways meet, if they do.
  private func advance(
    _ step: Int, _ old: Row, _ new: Row, _ delta: Int
  ) -> (x: Int, y: Int)? {
    let center = limit + 1
    for diagonal in SnakeFinder.diagonals(step, old.count, new.count) {
      var x = start(forward, diagonal, step, old.count, new.count)
      guard x >= 0 else {
        forward[center + diagonal] = SnakeFinder.closed
        continue
      }
      while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
      forward[center + diagonal] = x
      let other = delta - diagonal
      guard delta & 1 != 0, abs(other) < step else { continue }
      if x + backward[center + other] >= old.count { return (x, x - diagonal) }
    }
    return nil
  }

  /// One more difference from the end; the point where both ways meet, if they do.
  private func retreat(
    _ step: Int, _ old: Row, _ new: Row, _ delta: Int
  ) -> (x: Int, y: Int)? {
    let center = limit + 1
    let (oldCount, newCount) = (old.count, new.count)
    for diagonal in SnakeFinder.diagonals(step, oldCount, newCount) {
      var x = start(backward, diagonal, step, oldCount, newCount)
      guard x >= 0 else {
        backward[center + diagonal] = SnakeFinder.closed
        continue
      }
      while x < oldCount, x - diagonal < newCount,
        old[oldCount - 1 - x] == new[newCount - 1 - x + diagonal]
      {
        x += 1
      }
      backward[center + diagonal] = x
      let other = delta - diagonal
      guard delta & 1 == 0, abs(other) <= step else { continue }
      if x + forward[center + other] >= oldCount { return (oldCount - x, newCount - x + diagonal) }
    }
    return nil
  }

  /// The diagonals that a number of differences can reach within both rows.
  private static func diagonals(_ step: Int, _ old: Int, _ new: Int) -> StrideThrough<Int> {
    let low = step <= new ? -step : -new + ((step - new) & 1)
    let high = step <= old ? step : old - ((step - old) & 1)
    return stride(from: low, through: high, by: 2)
  }

  /// A diagonal on which nothing lies within both rows.
  private static let closed = -1

  /// How far one comes on a diagonal with one more difference, before following what is equal.
  @inline(__always) private func start(
    _ reached: UnsafeMutableBufferPointer<Int>, _ diagonal: Int, _ step: Int, _ old: Int, _ new: Int
  ) -> Int {
    if step == 0 { return 0 }
    let place = limit + 1 + diagonal
    var best = SnakeFinder.closed
    if diagonal > -step, diagonal > -new, reached[place - 1] >= 0, reached[place - 1] < old {
      best = reached[place - 1] + 1
    }
    if diagonal < step, diagonal < old, reached[place + 1] - diagonal <= new {
      best = max(best, reached[place + 1])
    }
    return best
  }

  /// The furthest point that the whole effort reached, from whichever end is further.
  private func furthest(_ old: Row, _ new: Row, _ effort: Int) -> (x: Int, y: Int) {
    let (ahead, behind) = (best(forward, old, new, effort), best(backward, old, new, effort))
    if ahead.x + ahead.y + behind.x + behind.y == 0 { return (old.count, 0) }
    if ahead.x + ahead.y >= behind.x + behind.y { return ahead }
    return (old.count - behind.x, new.count - behind.y)
  }

  private func best(
    _ reached: UnsafeMutableBufferPointer<Int>, _ old: Row, _ new: Row, _ effort: Int
  ) -> (x: Int, y: Int) {
    var best = (x: 0, y: 0)
    for diagonal in SnakeFinder.diagonals(effort, old.count, new.count) {
      let x = min(reached[limit + 1 + diagonal], old.count)
      let y = x - diagonal
      if x >= 0, y >= 0, y <= new.count, x + y > best.x + best.y { best = (x, y) }
    }
    return best
  }
}
