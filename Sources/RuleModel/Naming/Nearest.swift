/// The candidates somebody may have meant by this text, nearest first.
///
/// A candidate is near when it is at most two slips away (a letter too many, too few, another or
/// two swapped; upper and lower case count as the same), or when one begins with the other.
public func nearest(to text: String, among candidates: [String]) -> [String] {
  let letters = Array(text.lowercased())
  let scored = candidates.enumerated().compactMap { position, candidate in
    slips(from: letters, to: Array(candidate.lowercased())).map { ($0, position, candidate) }
  }
  return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
}

/// How far apart two words are, or `nil` when neither can be meant by the other.
private func slips(from text: [Character], to candidate: [Character]) -> Int? {
  if abs(text.count - candidate.count) <= 2 {
    let distance = editDistance(text, candidate)
    if distance <= 2, distance < min(text.count, candidate.count) { return distance }
  }
  return isBeginning(text, of: candidate) || isBeginning(candidate, of: text) ? 3 : nil
}

private func isBeginning(_ short: [Character], of long: [Character]) -> Bool {
  short.count >= 2 && long.starts(with: short)
}

/// Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap.
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    let next = distanceRow(row, left, right, last: last, beforeLast: beforeLast)
    (beforeLast, last) = (last, next)
  }
  return last[right.count]
}

private func distanceRow(
  _ row: Int, _ left: [Character], _ right: [Character], last: [Int], beforeLast: [Int]
) -> [Int] {
  var next = [row + 1]
  for column in right.indices {
    let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
    var best = min(replaced, last[column + 1] + 1, next[column] + 1)
    if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
      best = min(best, beforeLast[column - 1] + 1)
    }
    next.append(best)
  }
  return next
}
