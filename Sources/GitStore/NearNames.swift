/// Finds, among names, those most like one that was mistyped.
package struct NearNames {
  private let names: [String]

  /// A search among these names.
  package init(of names: [String]) { self.names = names }

  /// At most three names, the nearest first; empty when none is near or one is equal.
  package func near(_ spec: String) -> [String] {
    let base = spec.prefix { !"~^@:".contains($0) }
    let wanted = Array(base.lowercased().utf8)
    guard (1...200).contains(wanted.count), !names.contains(String(base)) else { return [] }
    let ranked = names.filter { $0.utf8.count <= 200 }
      .map { (distance: distance(wanted, Array($0.lowercased().utf8)), name: $0) }
      .filter { $0.distance <= max(1, wanted.count / 3) }
    return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  // How many letters to add, drop, replace or swap with a neighbour.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var (beforeLast, last) = ([Int](), Array(0...right.count))
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], other == left[i - 1] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
