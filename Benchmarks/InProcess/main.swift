import Days
import InForceKit
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Times questions inside one process: in-process BOOK RULE DAY OTHER_DAY. Each line is a name and
// the microseconds of every run. The book is opened once, and its courses are laid out, before.

/// A run of one question, in microseconds.
func measure(_ name: String, _ count: Int, _ ask: () -> Int) {
  let clock = ContinuousClock()
  var total = ask()
  var times: [String] = []
  for _ in 0..<count {
    let spent = clock.measure { total &+= ask() }.components
    times.append("\(Double(spent.seconds) * 1e6 + Double(spent.attoseconds) / 1e12)")
  }
  if total != .min { print(name, times.joined(separator: " ")) }
}

let words = Array(CommandLine.arguments.dropFirst())
let opener = BookOpener(clock: { _ in nil }, dayNumber: { _ in nil })
let book = try opener.open(BookPlace(named: words[0]), at: .head).book
let (day, other) = (try Day(iso: words[2]), try Day(iso: words[3]))
let inquiry = Inquiry(book, from: .now(today: day))
let courses = book.rules.compactMap { inquiry.course($0) }
guard let columns = CourseColumns(courses, known: day), courses.count == book.rules.count else {
  print("in-process: the book has rules without a course")
  exit(1)
}

/// How many units are in force: it looks at the state of every row.
func inForce(in columns: CourseColumns, on day: Day) -> Int {
  let isInForce = columns.cells.map { $0.states?.force == .state(.force(.inForce)) }
  return columns.column(on: day).reduce(0) { $0 + (isInForce[Int($1)] ? 1 : 0) }
}

// States by ids, as a table of SQL has them.
if let rule = book.rule(RuleID(words[1])) {
  measure("one", 2001) { columns.cells(of: rule.id, on: day)?.count ?? 0 }
  // The answer, with who decided and everything that a reader must know.
  measure("reasons", 201) { inquiry.answers(rule, on: day).count }
}
measure("all", 201) { inForce(in: columns, on: day) }
measure("difference", 201) { columns.rowsThatDiffer(between: day, other).count }
