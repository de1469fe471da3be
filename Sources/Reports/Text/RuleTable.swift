import Days
import RuleModel

/// The table of all rules under the regimes.
struct RuleTable {
  /// The units, those of one rule together.
  private let glances: [Glance]

  init(_ glances: [Glance]) { self.glances = glances }

  func text(_ style: Style) -> String {
    var chosen: [TableLine] = []
    var left = RulesLeftOut()
    forEachRule { units in
      if style.showsAll || units.contains(where: \.isLaw) {
        chosen += lines(units, style)
      } else {
        left.count(units)
      }
    }
    let text = style.accessible ? chosen.spoken : chosen.columns(style)
    return ((chosen.isEmpty ? [] : [text]) + left.words).joined(separator: "\n")
  }

  private func forEachRule(_ body: (ArraySlice<Glance>) -> Void) {
    var start = 0
    while start < glances.count {
      var end = start + 1
      while end < glances.count, glances[end].rule == glances[start].rule { end += 1 }
      body(glances[start..<end])
      start = end
    }
  }

  /// One line for a rule whose units are all in the same state, or one a unit.
  private func lines(_ units: ArraySlice<Glance>, _ style: Style) -> [TableLine] {
    let chosen = units.filter { style.showsAll || $0.isLaw }
    guard let first = chosen.first else { return [] }
    let line = TableLine(first, name: first.rule.text)
    if chosen.count == units.count,
      chosen.dropFirst().allSatisfy({ TableLine($0, name: "").isLike(line) })
    {
      return [line]
    }
    return [TableLine(title: first.rule.text)]
      + chosen.map { TableLine($0, name: "  \($0.unit?.text ?? "")") }
  }
}

extension Glance {
  /// Whether it binds and is in force, suspended, coming, or cannot be told.
  fileprivate var isLaw: Bool {
    guard isBinding, let outline else { return false }
    return switch outline.force {
    case .state(.force(.inForce)), .state(.force(.suspended)), .state(.force(.pending)): true
    case .ambiguous, .indeterminate, .undetermined: true
    default: false
    }
  }
}

/// How many rules the table leaves out, and why.
private struct RulesLeftOut {
  private var guidance = 0
  private var uncovered = 0
  private var announced = 0
  private var others = 0

  mutating func count(_ units: ArraySlice<Glance>) {
    let isUncovered = units.contains { $0.outline == nil }
    if isUncovered { uncovered += 1 }
    if units.first?.isBinding == false {
      guidance += 1
    } else if !isUncovered {
      let isAnnounced = units.contains { $0.outline?.isAnnounced ?? false }
      if isAnnounced { announced += 1 } else { others += 1 }
    }
  }

  /// The numbers in a line; none where nothing is left out.
  var words: [String] {
    let parts = [
      guidance > 0 ? "\(counted(guidance, "document")) that bind nobody" : nil,
      announced > 0 ? "\(announced) only announced or proposed" : nil,
      uncovered > 0 ? "\(uncovered) not covered for this day" : nil,
      others > 0 ? "\(others) not in force" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? [] : ["  \(parts.joined(separator: ", ")): --all"]
  }
}
