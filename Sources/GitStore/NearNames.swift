/// Finds, among names, those most like one that was mistyped.
package struct NearNames {
  private let names: [String]

  /// A search among these names.
  package init(of names: [String]) { self.names = names }

  /// At most three names, the nearest first; empty when none is near or one is equal.
  package func near(_ spec: String) -> [String] {
    let wanted = Array(spec.prefix { !"~^@:".contains($0) }.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 200, !names.contains(spec) else { return [] }
    let allowed = max(1, wanted.count / 3)
    let ranked = names.filter { $0.utf8.count <= 200 }
      .map { (distance: distance(wanted, Array($0.lowercased().utf8)), name: $0) }
      .filter { $0.distance <= allowed && !$0.name.utf8.elementsEqual(wanted) }
    return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  // Levenshtein distance over one row at a time.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
