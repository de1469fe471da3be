import Days
import RuleModel

extension ClockMap {
  /// A map of rows, with cells that touch and say the same joined into regions.
  init(units: [RuleUnit], joining rows: [(known: DaySpan, cells: [(DaySpan, ClockKey)])]) {
    var union = Union(count: rows.reduce(0) { $0 + $1.cells.count })
    var offsets: [Int] = []
    var count = 0
    for row in rows {
      offsets.append(count)
      count += row.cells.count
    }
    for upper in rows.indices.dropFirst() {
      for (below, cell) in rows[upper - 1].cells.enumerated() {
        for (above, other) in rows[upper].cells.enumerated()
        where cell.1 == other.1 && cell.0.intersection(other.0) != nil {
          union.join(offsets[upper - 1] + below, offsets[upper] + above)
        }
      }
    }
    self.init(units: units, rows, offsets: offsets, union: union)
  }

  private init(
    units: [RuleUnit], _ rows: [(known: DaySpan, cells: [(DaySpan, ClockKey)])], offsets: [Int],
    union: Union
  ) {
    var numbers: [Int: Int] = [:]
    var regions: [Region] = []
    var joined: [Row] = []
    for (row, offset) in zip(rows, offsets) {
      var cells: [Cell] = []
      for (index, cell) in row.cells.enumerated() {
        let part = Part(valid: cell.0, known: row.known)
        let root = union.root(of: offset + index)
        if let number = numbers[root] {
          regions[number].parts.append(part)
        } else {
          numbers[root] = regions.count
          regions.append(Region(parts: [part], key: cell.1))
        }
        cells.append(Cell(valid: cell.0, key: cell.1, region: numbers[root] ?? 0))
      }
      joined.append(Row(known: row.known, cells: cells))
    }
    self.init(units: units, rows: joined, regions: regions)
  }
}

/// Sets that are joined step by step.
struct Union {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The member that stands for the set of a member.
  func root(of member: Int) -> Int {
    var found = member
    while parents[found] != found { found = parents[found] }
    return found
  }

  /// Makes one set of the sets of two members; the smaller number stands for it.
  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(of: one), root(of: other))
    parents[max(left, right)] = min(left, right)
  }
}

extension ClockMap.Region {
  /// The question that stands for the region: its first valid day at its first known day.
  func question(today: Day) -> (valid: Day, known: Day) {
    let part = first
    let known = part.known.from ?? part.known.through ?? today
    let valid = part.valid.from ?? part.valid.through ?? today
    return (valid, known)
  }

  /// The page that answers it: where the region reaches up to what is known today, that of its run
  /// of days.
  func page(of dossier: Dossier, today: Day) -> Page {
    let id = dossier.rule.id
    if let part = parts.first(where: { $0.known.contains(today) }),
      let segment = dossier.segments.all.first(where: { segment in
        part.valid.contains(segment.day)
      })
    {
      return segment.page(of: id)
    }
    let (valid, known) = question(today: today)
    return .rule(id, .on(valid, .known(known)))
  }

  /// Whether a question lies in it.
  func contains(valid: Day, known: Day) -> Bool {
    parts.contains { $0.valid.contains(valid) && $0.known.contains(known) }
  }
}
