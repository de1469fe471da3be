import Days
import RuleModel

/// No golden answer asks about the days around a boundary.
enum BoundaryUntested: Check {
  static let code = "B109"
  static let slug = "boundary-untested"
  static let level = Finding.Level.warning
  static let summary = "boundaries of a rule that no golden answer touches"
  static let explanation = """
    Errors sit at boundaries. For each day on which force, duty or enforcement changes, a golden
    answer asks about that day or the day before it. A book without any golden answer is not
    complained about rule by rule.

    Not so:
      from: 2025-05-15          and no `ask: on 2025-05-14 …` or `on 2025-05-15 …`
    But so:
      both, in answers/
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    guard !book.book.golden.isEmpty else { return none(in: book) }
    let asked = book.askedDays
    return book.inRules { rule in
      let tested = asked[rule.id, default: []]
      let untested = rule.boundaryDays.filter { day in
        !tested.contains(day) && !(day.previous.map(tested.contains) ?? false)
      }
      guard let first = untested.first else { return [] }
      let more = untested.count > 3 ? " and \(untested.count - 3) more" : ""
      return [
        finding(
          "no golden answer touches \(counted(untested.count, "boundary day")) of `\(rule.id)`",
          at: rule.places["title"],
          help: [
            "ask about " + untested.prefix(3).map(\.description).joined(separator: ", ") + more,
            "for example `on \(first) \(rule.id)`",
          ])
      ]
    }
  }

  private static func none(in book: CheckedBook) -> [Finding] {
    [
      finding(
        "the book has no golden answers", at: book.book.places["title"],
        help: ["add questions with their right answers in `answers/`"])
    ]
  }
}

extension Rule {
  /// The days on which force, duty or enforcement can change by a version's own boundary.
  fileprivate var boundaryDays: [Day] {
    let facets: Set<Change.Facet> = [.force, .applicability, .enforcement]
    let deciding = versions.filter { facet(of: $0).map(facets.contains) ?? false }
    return deciding.flatMap { $0.boundaries.compactMap(\.value.first) }.unique.sorted()
  }
}

extension CheckedBook {
  /// The days about which golden answers ask, by rule.
  fileprivate var askedDays: [RuleID: Set<Day>] {
    var asked: [RuleID: Set<Day>] = [:]
    let reading = DayReading(today: today)
    for golden in book.golden {
      let words = golden.ask.split(separator: " ").map(String.init)
      guard words.count > 1, words[0] == "on", let day = try? reading.day(words[1]) else {
        continue
      }
      for rule in rules(askedBy: golden, words) { asked[rule, default: []].insert(day) }
    }
    return asked
  }

  private func rules(askedBy golden: GoldenAnswer, _ words: [String]) -> [RuleID] {
    let names = words.dropFirst(2).prefix { !$0.hasPrefix("--") }
    guard !names.isEmpty else {
      return golden.regimes.keys.compactMap(book.subject).flatMap(\.rules)
    }
    return names.compactMap { name in
      guard let id = name.split(separator: "#").first,
        case .one(let rule) = book.rule(named: String(id))
      else { return nil }
      return rule.id
    }
  }
}
