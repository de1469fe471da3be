/// The lines that differ between two texts, in runs with some lines around them.
package struct LineDiff: Sendable {
  /// More lines than this are not matched one by one.
  private static let matchLimit = 4_000
  private static let context = 3

  private enum Sign: String {
    case same = " "
    case gone = "-"
    case new = "+"
  }

  private var rows: [(sign: Sign, text: String)] = []

  /// The difference of two texts.
  package init(_ old: [String], _ new: [String]) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    rows += old.prefix(head).map { (.same, $0) }
    match(Array(old.dropFirst(head).dropLast(tail)), Array(new.dropFirst(head).dropLast(tail)))
    rows += old.suffix(tail).map { (.same, $0) }
  }

  private mutating func match(_ old: [String], _ new: [String]) {
    guard old.count + new.count <= LineDiff.matchLimit else {
      rows += old.map { (.gone, $0) } + new.map { (.new, $0) }
      return
    }
    let difference = new.difference(from: old)
    let gone = Set(difference.removals.map(LineDiff.offset))
    let added = Set(difference.insertions.map(LineDiff.offset))
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if gone.contains(left) {
        rows.append((.gone, old[left]))
        left += 1
      } else if added.contains(right) {
        rows.append((.new, new[right]))
        right += 1
      } else {
        rows.append((.same, old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
  }

  private static func offset(of change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }

  /// Whether there is no difference.
  package var isEmpty: Bool { !rows.contains { $0.sign != .same } }

  /// The runs as a unified diff writes them.
  package var lines: [String] {
    var (left, right) = (1, 1)
    var lines: [String] = []
    var index = 0
    for hunk in hunks {
      for row in rows[index..<hunk.lowerBound] { advance(row.sign, &left, &right) }
      let part = rows[hunk]
      let (old, new) = (part.count { $0.sign != .new }, part.count { $0.sign != .gone })
      lines.append(
        "@@ -\(old == 0 ? left - 1 : left),\(old) +\(new == 0 ? right - 1 : right),\(new) @@")
      for row in part {
        lines.append(row.sign.rawValue + row.text)
        advance(row.sign, &left, &right)
      }
      index = hunk.upperBound
    }
    return lines
  }

  private func advance(_ sign: Sign, _ left: inout Int, _ right: inout Int) {
    if sign != .new { left += 1 }
    if sign != .gone { right += 1 }
  }

  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].sign != .same {
      let range =
        max(0, index - LineDiff.context)..<min(rows.count, index + LineDiff.context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}
