package import Days

/// The courses of many rules by columns: what stands in every unit on a day is found at once.
///
/// A column has a cell for every unit. It stands still between two days on which something turns;
/// every so many turns it is kept whole, and from there on the turns are followed.
package struct CourseColumns: Sendable {
  /// A unit of a rule: a row of every column.
  package struct Row: Hashable, Sendable {
    /// The rule.
    package let rule: RuleID
    /// The unit; `nil`: the rule has none.
    package let unit: UnitID?
  }

  /// The number of a cell among all that differ.
  package typealias CellNumber = UInt16

  /// The units, in the order of the courses.
  package let rows: [Row]
  /// Everything that stands in some row on some day.
  package let cells: [CourseCell]
  private let ranges: [RuleID: Range<Int>]
  private let turns: RowTurns
  private let sweep: Sweep
  /// The same number for cells of the same states.
  private let states: [CellNumber]

  /// The columns of courses that hold for a known day; `nil`: more cells differ than have numbers.
  package init?(_ courses: [RuleCourse], known: Day) {
    var (rows, ranges): ([Row], [RuleID: Range<Int>]) = ([], [:])
    var numbers = Numbering<CourseCell>()
    var turns = RowTurns()
    for course in courses {
      ranges[course.rule] = rows.count..<rows.count + course.units.count
      for unit in course.units {
        rows.append(Row(rule: course.rule, unit: unit.id))
        guard turns.append(course.cells(of: unit, known: known), &numbers) else { return nil }
      }
    }
    var states = Numbering<CourseCell.States?>()
    self.states = numbers.values.compactMap { states.number($0.states) }
    (self.rows, self.ranges, self.turns) = (rows, ranges, turns)
    cells = numbers.values
    sweep = Sweep(turns)
  }

  /// What stands on a day, in the order of the rows.
  package func column(on day: Day) -> [CellNumber] { sweep.column(on: day.ordinal) }

  /// In how many rows each cell stands on a day, in the order of the cells.
  package func counts(on day: Day) -> [Int] {
    column(on: day).reduce(into: Array(repeating: 0, count: cells.count)) { $0[Int($1)] += 1 }
  }

  /// What stands on a day in the rows of a rule; `nil`: it has no course.
  package func cells(of rule: RuleID, on day: Day) -> [(row: Row, cell: CourseCell)]? {
    ranges[rule].map { range in
      range.map { (rows[$0], cells[Int(turns.cell(of: $0, on: day.ordinal))]) }
    }
  }

  /// The places of the rows in which a state is not the same on two days.
  package func rowsThatDiffer(between first: Day, _ second: Day) -> [Int] {
    let (old, new) = (column(on: first), column(on: second))
    return rows.indices.filter { row in
      old[row] != new[row] && states[Int(old[row])] != states[Int(new[row])]
    }
  }
}

/// What the table of all rules says of a unit, but for the day since which.
package struct CourseCell: Hashable, Sendable {
  /// The states of the facets, each for itself.
  package struct States: Hashable, Sendable {
    /// Whether it is part of the law.
    package let force: StandingWord
    /// Whether one must comply.
    package let applicability: StandingWord
    /// Whether it may be enforced.
    package let enforcement: StandingWord
  }

  /// How sure it is.
  package let certainty: Certainty
  /// What stands; `nil`: the book does not cover the day.
  package let states: States?
  /// Whether something was announced about it and not done.
  package let isAnnounced: Bool
}

extension CourseCell {
  /// What a glance says.
  package init(_ glance: Glance) {
    certainty = glance.certainty
    states = glance.outline.map {
      States(force: $0.force, applicability: $0.applicability, enforcement: $0.enforcement)
    }
    isAnnounced = glance.outline?.isAnnounced ?? false
  }
}

extension RuleCourse {
  /// What stands in a unit on every day, with what is public by a day for which the course holds.
  fileprivate func cells(of unit: Unit, known: Day) -> Timeline<CourseCell> {
    let boundaries = [completeFrom, checked.next, known.next, unit.firstChange].compactMap(\.self)
    return Timeline(changingAt: unit.outlines.changes + boundaries) { day in
      CourseCell(
        glance(unit.id, unit.outlines.value(on: day), unit.firstChange, on: day, known: known))
    }
  }
}
