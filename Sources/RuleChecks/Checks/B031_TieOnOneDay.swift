import Days
import RuleModel

/// Two versions give one day a different state, and nothing says which of them stands.
enum TieOnOneDay: Check {
  static let code = "B031"
  static let slug = "tie-on-one-day"
  static let level = Finding.Level.error
  static let summary = "two versions give one day a different state"
  static let explanation = """
    Of two versions the later day wins, then the later operative day, then the later public day,
    then `seq`. Where all four are equal nobody has said which one stands, and every question
    about that day is answered with "ambiguous".

    Not so:
      2026-11-10-repeal.md      from: 2026-11-10
      2026-11-10-commence.md    from: 2026-11-10
    But so:
      2026-11-10-commence.md    from: 2026-11-10, seq: 2, seq_reason: it revives what s. 1 ends
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inUnits { unit in
      unit.timelines.all.flatMap { _, timeline in
        timeline.pieces.flatMap { $0.value.ties }.compactMap { finding($0, in: unit, timeline) }
      }
    }
  }

  private static func finding(
    _ tie: [Ruling], in unit: CheckedUnit, _ timeline: Timeline<Standing>
  ) -> Finding? {
    let sides = tie.reversed().compactMap { Side($0, in: unit.rule) }
    guard let first = sides.first, sides.count > 1, let day = first.day else { return nil }
    let again = timeline.spans.contains { span, standing in
      standing.state == .force(.inForce) && span.until.map { $0 <= day } ?? false
    }
    return finding(
      "two versions of \(unit.rule.id) give \(day.spoken) a different state", at: first.place,
      "\(first.words) from here …",
      related: sides.dropFirst().map { side in
        let words = side.isInForce && again ? "in force again" : side.words
        return Finding.Label(side.place, "… and \(words) from here")
      },
      help: ["if one comes first on that day, say so with `seq` and `seq_reason`"])
  }

  /// A version of a tie, and what it says.
  private struct Side {
    let words: String
    let place: Place
    let day: Day?
    let isInForce: Bool

    init?(_ ruling: Ruling, in rule: Rule) {
      guard let name = ruling.because.last, let version = rule.version(named: name) else {
        return nil
      }
      let key = version.change.from == nil ? version.endKey : "from"
      place = version.places[key]
      day = version.change.from?.first ?? version.endDay
      isInForce = ruling.state == .force(.inForce)
      words = ruling.state.plainWords
    }
  }
}

extension FacetState {
  fileprivate var plainWords: String {
    if case .text = self { return "the wording `\(word)`" }
    return word.split(separator: "_").joined(separator: " ")
  }
}

extension Standing {
  /// The versions between which nobody decided, as often as that happens in it.
  fileprivate var ties: [[Ruling]] {
    switch self {
    case .ambiguous(let rulings): [rulings]
    case .undetermined(let open): open.outcomes.flatMap { $0.standing.flatMap(\.ties) }
    case .ruled, .indeterminate: []
    }
  }
}
