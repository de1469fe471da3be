import BookIndex
import Days
import RuleModel

/// A rule for the table: its course, and the files on which it depends besides its own.
struct KeptCourse {
  let rule: RuleID
  /// `nil`: it has too many cases, and is asked each time.
  let course: RuleCourse?
  let dependencies: Set<String>
}

extension KeptCourse {
  /// The number of a path.
  static func number(_ path: String) -> UInt64 { Checksum.of(Array(path.utf8)[...], seed: 1) }

  /// The rule as bytes.
  var record: [UInt8] {
    var writer = ByteWriter()
    writer.write(rule.text)
    writer.write(UInt8(course == nil ? 0 : 1))
    writer.write(UInt32(dependencies.count))
    for path in dependencies { writer.write(KeptCourse.number(path)) }
    if let course { KeptCourse.write(course, to: &writer) }
    return writer.bytes
  }

  private static func write(_ course: RuleCourse, to writer: inout ByteWriter) {
    writer.write(UInt8(course.isBinding ? 1 : 0))
    writer.write(course.completeFrom.ordinal)
    writer.write(course.checked.ordinal)
    writer.write(course.known.from?.ordinal ?? CourseCode.beginning)
    writer.write(course.known.until?.ordinal ?? CourseCode.end)
    writer.write(UInt32(course.units.count))
    for unit in course.units { write(unit, to: &writer) }
  }

  private static func write(_ unit: RuleCourse.Unit, to writer: inout ByteWriter) {
    writer.write(UInt8(unit.id == nil ? 0 : 1))
    writer.write(unit.id?.text ?? "")
    writer.write(unit.firstChange?.ordinal ?? CourseCode.end)
    writer.write(UInt32(unit.outlines.pieces.count))
    for piece in unit.outlines.pieces { write(piece.since, piece.value, to: &writer) }
  }

  private static func write(_ since: Day?, _ outline: Outline, to writer: inout ByteWriter) {
    writer.write(since?.ordinal ?? CourseCode.beginning)
    writer.write(outline.since?.ordinal ?? CourseCode.beginning)
    for word in [outline.force, outline.applicability, outline.enforcement] {
      writer.write(CourseCode.byte(word))
    }
    writer.write(UInt8(outline.isAnnounced ? 1 : 0) | UInt8(outline.isDefinite ? 2 : 0))
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ number: Int32) { write(UInt32(bitPattern: number)) }
}
