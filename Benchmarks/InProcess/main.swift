import Days
import InForceKit
import RuleModel

// Times questions inside one process: in-process BOOK RULE DAY OTHER_DAY. Each line is a name and
// the microseconds of every run. The book is opened once, before.

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

if let rule = book.rule(RuleID(words[1])) {
  measure("one", 201) { inquiry.answers(rule, on: day).count }
}
measure("all", 3) { book.rules.reduce(0) { $0 + inquiry.answers($1, on: day).count } }
measure("difference", 3) {
  book.rules.reduce(0) { sum, rule in
    let pairs = zip(inquiry.answers(rule, on: day), inquiry.answers(rule, on: other))
    return sum + pairs.filter { $0.facets.first?.standing != $1.facets.first?.standing }.count
  }
}
