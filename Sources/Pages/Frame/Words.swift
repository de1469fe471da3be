import Days
import Reports
import RuleModel

extension Day {
  /// The day for people, on one line, with the day for machines behind it.
  var node: Node { .time[.datetime(description)](.text(spoken.unbroken)) }

  /// The day with its weekday.
  var fullNode: Node { .time[.datetime(description)](.text(spokenInFull)) }
}

extension DaySpan {
  /// The run of days for people, its last day included.
  var node: Node { .text(spoken.unbrokenDays) }
}

extension String {
  /// The text with spaces at which no line is broken.
  var unbroken: String { replacing(" ", with: "\u{A0}") }

  /// The text with a space at which no line is broken after each section sign.
  var law: String {
    // The second byte of the section sign: most texts have none, and are not searched.
    guard utf8.contains(0xA7) else { return self }
    return replacing("§ ", with: "§\u{A0}")
  }

  /// Days such as `Sep 29, 2025` are not broken; the words between them are.
  var unbrokenDays: String {
    let words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var text = words.first ?? ""
    for (before, word) in zip(words, words.dropFirst()) {
      let isWithinDay = before.isMonth || (before.hasSuffix(",") && word.prefix(4).isYear)
      text += (isWithinDay ? "\u{A0}" : " ") + word
    }
    return text
  }

  /// The text with a capital at its beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  private var isMonth: Bool {
    ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"]
      .contains(self)
  }

  /// The text with another in place of each occurrence of a part.
  func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while !part.isEmpty, let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound] + other
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate var isYear: Bool { count == 4 && allSatisfy(\.isNumber) }
}

extension Symbol {
  /// The sign, hidden from screen readers: the words beside it say the same.
  var node: Node {
    let sign = self.sign(Style()).replacing(" ", with: "")
    return .span[.class("sign"), .aria(.hidden, "true")](.text(sign))
  }
}

extension Rule {
  /// What people call it.
  var called: String { short ?? title }

  /// The link to its page.
  var link: Node { .a[.href(Address(.rule(id, .today)))](.text(called)) }
}

extension Instrument {
  /// How it is cited, or its title.
  var called: String { (cite ?? title).law }

  /// The link to its page.
  var link: Node { .a[.href(Address(.document(id)))](.text(called)) }
}

/// A number with the noun it counts, with commas for thousands.
func count(_ number: Int, _ noun: String) -> String {
  "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
}

/// A number with commas for thousands.
func grouped(_ number: Int) -> String {
  var digits = String(number)
  var parts: [String] = []
  while digits.count > 3 {
    parts.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return ([digits] + parts).joined(separator: ",")
}
