import BookIndex
import Days
import RuleModel

/// A rule of the table, of which only the beginning was read.
struct CourseRecord {
  let rule: RuleID
  /// Whether its course is kept; otherwise the rule is asked each time.
  let isKept: Bool
  private let cursor: ByteCursor

  /// The record at a place.
  init(_ bytes: [UInt8], at place: Int) throws(IndexDoubt) {
    var cursor = ByteCursor(bytes, at: place)
    rule = RuleID(try cursor.text())
    isKept = try cursor.byte() == 1
    self.cursor = cursor
  }

  /// Whether it depends on one of the files with these numbers.
  func depends(on paths: Set<UInt64>) throws(IndexDoubt) -> Bool {
    var cursor = cursor
    for _ in 0..<(try cursor.number()) where paths.contains(try cursor.long()) { return true }
    return false
  }

  /// Whether its course is kept and holds for a known day.
  func holds(known: Day) throws(IndexDoubt) -> Bool {
    guard isKept else { return false }
    var cursor = try afterDependencies()
    return try CourseRecord.rule(rule, &cursor).known.contains(known)
  }

  /// What stands on a day; the course must hold for the known day.
  func glances(on day: Day, known: Day) throws(IndexDoubt) -> [Glance] {
    var cursor = try afterDependencies()
    let course = try CourseRecord.rule(rule, &cursor)
    var glances: [Glance] = []
    for _ in 0..<(try cursor.number()) {
      glances.append(try CourseRecord.glance(of: course, &cursor, on: day, known: known))
    }
    return glances
  }

  private func afterDependencies() throws(IndexDoubt) -> ByteCursor {
    var cursor = cursor
    try cursor.skip(8 * Int(try cursor.number()))
    return cursor
  }
}

extension CourseRecord {
  /// The course without its units.
  private static func rule(
    _ id: RuleID, _ cursor: inout ByteCursor
  ) throws(IndexDoubt) -> RuleCourse {
    let isBinding = try cursor.byte() == 1
    guard let completeFrom = CourseCode.day(try cursor.signed()),
      let checked = CourseCode.day(try cursor.signed()),
      let known = DaySpan(
        from: CourseCode.day(try cursor.signed()), until: CourseCode.day(try cursor.signed()))
    else { throw .damaged }
    return RuleCourse(
      rule: id, isBinding: isBinding, completeFrom: completeFrom, checked: checked, known: known,
      units: [])
  }

  private static func glance(
    of course: RuleCourse, _ cursor: inout ByteCursor, on day: Day, known: Day
  ) throws(IndexDoubt) -> Glance {
    let isNamed = try cursor.byte() == 1
    let name = try cursor.text()
    let firstChange = CourseCode.day(try cursor.signed())
    let outline = try outline(&cursor, on: day)
    return course.glance(
      isNamed ? UnitID(name) : nil, outline, firstChange, on: day, known: known)
  }

  /// The last piece that does not begin after the day; the cursor goes over all of them.
  private static func outline(
    _ cursor: inout ByteCursor, on day: Day
  ) throws(IndexDoubt) -> Outline {
    let count = Int(try cursor.number())
    var piece = cursor
    try cursor.skip(count * CourseCode.pieceSize)
    for _ in 1..<max(count, 1) {
      var next = piece
      try next.skip(CourseCode.pieceSize)
      var peek = next
      guard try peek.signed() <= day.ordinal else { break }
      piece = next
    }
    return try Outline(&piece)
  }
}

extension Outline {
  fileprivate init(_ cursor: inout ByteCursor) throws(IndexDoubt) {
    _ = try cursor.signed()
    let since = CourseCode.day(try cursor.signed())
    guard
      let force = CourseCode.word(try cursor.byte(), ForceState.self, FacetState.force),
      let applicability = CourseCode.word(
        try cursor.byte(), ApplicabilityState.self, FacetState.applicability),
      let enforcement = CourseCode.word(
        try cursor.byte(), EnforcementState.self, FacetState.enforcement)
    else { throw .damaged }
    let flags = try cursor.byte()
    self.init(
      force: force, applicability: applicability, enforcement: enforcement, since: since,
      isAnnounced: flags & 1 != 0, isDefinite: flags & 2 != 0)
  }
}
