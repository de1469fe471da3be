import BookIndex
import Days
import RuleModel

/// The courses of all rules of a recorded book, as bytes.
struct CourseTable {
  /// The program that wrote it: no other one believes it.
  private let stamp: UInt64
  /// Whether it is only the note that the book has errors, and is asked itself.
  let isVoid: Bool
  /// The paths of the subjects' files.
  let subjects: [String]
  /// Where the records begin, by the ids of the rules.
  private let places: [Int]
  let bytes: [UInt8]

  /// How many rules it has.
  var count: Int { places.count }

  /// The table in bytes that this program wrote.
  init(_ bytes: [UInt8], by stamp: UInt64) throws(IndexDoubt) {
    var cursor = ByteCursor(bytes)
    self.stamp = try cursor.long()
    guard self.stamp == stamp else { throw .otherVersion }
    isVoid = try cursor.byte() == 1
    var subjects: [String] = []
    for _ in 0..<(try cursor.number()) { subjects.append(try cursor.text()) }
    self.subjects = subjects
    var places: [Int] = []
    for _ in 0..<(try cursor.number()) { places.append(Int(try cursor.number())) }
    self.places = places
    self.bytes = bytes
  }

  /// A table of these records, in the order of the rules' ids.
  static func bytes(
    _ records: [(rule: RuleID, bytes: [UInt8])], subjects: [String], isVoid: Bool,
    by stamp: UInt64
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(stamp)
    writer.write(UInt8(isVoid ? 1 : 0))
    writer.write(subjects)
    writer.write(UInt32(records.count))
    var place = writer.bytes.count + 4 * records.count
    for record in records {
      writer.write(UInt32(clamping: place))
      place += record.bytes.count
    }
    for record in records { writer.write(plain: record.bytes) }
    return writer.bytes
  }
}

extension CourseTable {
  /// What stands on a day, where the courses hold for the known day; the rules that were asked
  /// instead have their own.
  func glances(
    on day: Day, known: Day, asked: [RuleID: [Glance]]
  ) throws(IndexDoubt) -> [Glance] {
    var glances: [Glance] = []
    glances.reserveCapacity(3 * places.count)
    for place in places {
      let record = try CourseRecord(bytes, at: place)
      if !asked.isEmpty, let own = asked[record.rule] {
        glances += own
      } else {
        guard try record.holds(known: known) else { throw .damaged }
        glances += try record.glances(on: day, known: known)
      }
    }
    return glances
  }

  /// The rules whose courses do not hold for a known day, and those that are asked each time.
  func unheld(known: Day) throws(IndexDoubt) -> (moved: [RuleID], asked: [RuleID]) {
    var (moved, asked): ([RuleID], [RuleID]) = ([], [])
    for place in places {
      let record = try CourseRecord(bytes, at: place)
      if !record.isKept {
        asked.append(record.rule)
      } else if try !record.holds(known: known) {
        moved.append(record.rule)
      }
    }
    return (moved, asked)
  }

  /// The rules that depend on one of some files that are not their own.
  func dependents(on paths: Set<UInt64>) throws(IndexDoubt) -> [RuleID] {
    var rules: [RuleID] = []
    for place in places {
      let record = try CourseRecord(bytes, at: place)
      if try record.depends(on: paths) { rules.append(record.rule) }
    }
    return rules
  }

  /// The records of all rules but some.
  func records(without rules: Set<RuleID>) throws(IndexDoubt) -> [(rule: RuleID, bytes: [UInt8])] {
    var records: [(rule: RuleID, bytes: [UInt8])] = []
    for (index, place) in places.enumerated() {
      let rule = try CourseRecord(bytes, at: place).rule
      let end = index + 1 < places.count ? places[index + 1] : bytes.count
      if !rules.contains(rule) { records.append((rule, Array(bytes[place..<end]))) }
    }
    return records
  }

  /// The units of one rule; `nil`: it is not kept, or does not hold for the known day.
  func glances(of rule: RuleID, on day: Day, known: Day) throws(IndexDoubt) -> [Glance]? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if try CourseRecord(bytes, at: places[middle]).rule < rule {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < places.count else { return nil }
    let record = try CourseRecord(bytes, at: places[low])
    guard record.rule == rule, try record.holds(known: known) else { return nil }
    return try record.glances(on: day, known: known)
  }
}
