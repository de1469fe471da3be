import Days
import RuleModel

/// A boundary as a file writes it, with the count it came from where there is one.
struct WrittenBoundary {
  let boundary: Boundary
  let computed: ComputedDay?
}

extension YAMLNode {
  /// A day, or one of the forms of an uncertain, conditional or computed one.
  func boundary(for key: String) -> Reading<WrittenBoundary> {
    guard case .mapping = self else {
      return day(for: key).map { WrittenBoundary(boundary: .on($0.value), computed: nil) }
    }
    return keys(for: key) { reader in
      if reader.has("between") { return reader.window() }
      if reader.has("when") { return reader.awaited() }
      return reader.computed()
    }
  }

  /// The end of a run: a first day no longer, or one of the words for an end without a day.
  func spanEnd(for key: String) -> Reading<SpanEnd> {
    let words: [String: SpanEnd] = ["open": .open, "lifted": .lifted, "unknown": .unknown]
    if case .scalar(let scalar) = self, let end = words[scalar.text] {
      return .read(end, warnings: [])
    }
    return boundary(for: key).map { .until($0.boundary) }
  }
}

extension MappingReader {
  /// `{between: [A, B], best: C}`.
  fileprivate mutating func window() -> WrittenBoundary? {
    let days = requiredValue("between") { node in
      node.each(for: "between") { $0.day(for: "between") }
    }
    let best = day("best")?.value
    guard let days else { return nil }
    guard days.count == 2, days[0].value < days[1].value else {
      add(
        Finding(
          .emptySpan, "`between` needs a first and a later last day", at: place,
          help: ["write `{between: [2026-06-01, 2026-06-30]}`"]))
      return nil
    }
    return WrittenBoundary(
      boundary: .between(days[0].value, days[1].value, best: best), computed: nil)
  }

  /// `{when: condition}`.
  fileprivate mutating func awaited() -> WrittenBoundary? {
    requiredString("when").map {
      WrittenBoundary(boundary: .when(ConditionID($0.value)), computed: nil)
    }
  }

  /// `{days: 120, after: published, of: instrument, day: D}`.
  fileprivate mutating func computed() -> WrittenBoundary? {
    let days = requiredInteger("days")
    let after = requiredChoice("after", of: ComputedDay.Anchor.allCases.map(\.rawValue))
    let of = requiredString("of")
    let day = requiredDay("day")
    guard let days, let of, let day, let after,
      let anchor = ComputedDay.Anchor(rawValue: after.value)
    else { return nil }
    return WrittenBoundary(
      boundary: .on(day.value),
      computed: ComputedDay(
        days: days.value, after: anchor, of: InstrumentID(of.value), day: day.value))
  }
}

extension Boundary {
  /// The same boundary a day later: the end of a run of which this is the last day.
  var dayAfter: Boundary {
    switch self {
    case .on(let day): .on(day.next ?? day)
    case .between(let first, let last, let best):
      .between(first.next ?? first, last.next ?? last, best: best?.next)
    case .when: self
    }
  }
}
