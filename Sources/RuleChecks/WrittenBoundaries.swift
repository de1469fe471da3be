import Days
import RuleModel

/// A value with the key it was written under.
struct WrittenAt<Value> {
  let key: String
  let value: Value
}

extension DatedVersion {
  /// Its boundaries with their keys; an end is the first day no longer, however it is written.
  var boundaries: [WrittenAt<Boundary>] {
    var found = change.from.map { [WrittenAt(key: "from", value: $0)] } ?? []
    if case .until(let end) = change.end { found.append(WrittenAt(key: endKey, value: end)) }
    return found
  }

  /// The key under which its end is written.
  var endKey: String { places.has("through") ? "through" : "until" }

  /// The day on which it ends; `nil`: it has no end, or none that is one day.
  var endDay: Day? {
    if case .until(.on(let day)) = change.end { day } else { nil }
  }

  /// The day on which it begins; `nil`: it does not begin on one day.
  var startDay: Day? {
    if case .on(let day) = change.from { day } else { nil }
  }

  /// The day from which something said holds: its own, or its instrument's public day.
  var saidDay: Day { change.from?.last ?? publicDay }

  /// Whether it is one of these kinds of change.
  func isOne(of words: String...) -> Bool { words.contains(change.word) }
}

extension Rule {
  /// Whether there is a unit that both versions reach.
  func shareUnit(_ one: DatedVersion, _ other: DatedVersion) -> Bool {
    askedUnits.contains { one.reaches($0) && other.reaches($0) }
  }
}

extension Instrument.DocumentDay {
  /// The first day on which it can have been.
  var first: Day {
    switch self {
    case .on(let day), .between(let day, _): day
    }
  }
}
