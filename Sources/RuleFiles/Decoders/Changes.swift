import Days
import RuleModel

/// A change with the count that its beginning came from, where there is one.
struct WrittenChange {
  let change: Change
  let computed: ComputedDay?
}

extension MappingReader {
  /// The kind of change, and what belongs to it.
  mutating func change() -> WrittenChange? {
    guard let word = requiredChoice("change", of: Change.words)?.value else { return nil }
    switch word {
    case "commence": return begun(Change.commence)
    case "delay": return modifier { .delay(of: $0, $1) }
    case "suspend": return span(Change.suspend)
    case "extend": return extended()
    case "lift": return modifier { .lift(of: $0, $1) }
    case "repeal": return repealed()
    case "sunset": return sunset()
    case "annul": return annulled()
    case "reinstate":
      return target().map { WrittenChange(change: .reinstate(of: $0), computed: nil) }
    case "text": return worded()
    case "require": return begun(Change.require)
    case "permit": return begun(Change.permit)
    case "waive": return span(Change.waive)
    case "withhold": return withheld()
    case "restrain": return begun(Change.restrain)
    case "bar": return span(Change.bar)
    case "resume": return begun(Change.resume)
    case "announce": return announced()
    case "close": return closed()
    case "condition": return conditioned()
    case "contest": return contested()
    default: return nil
    }
  }

  private mutating func from() -> WrittenBoundary? {
    requiredValue("from") { $0.boundary(for: "from") }
  }

  private mutating func target() -> VersionName? {
    requiredString("of").map { VersionName($0.value) }
  }

  private mutating func begun(_ make: (Boundary) -> Change) -> WrittenChange? {
    from().map { WrittenChange(change: make($0.boundary), computed: $0.computed) }
  }

  private mutating func modifier(_ make: (VersionName, Boundary) -> Change) -> WrittenChange? {
    let of = target()
    let from = from()
    guard let of, let from else { return nil }
    return WrittenChange(change: make(of, from.boundary), computed: from.computed)
  }

  private mutating func span(_ make: (Boundary, SpanEnd) -> Change) -> WrittenChange? {
    let from = from()
    let end = end()
    guard let from, let end else { return nil }
    return WrittenChange(change: make(from.boundary, end), computed: from.computed)
  }

  /// The end: exactly one of `through` and `until`.
  private mutating func end() -> SpanEnd? {
    let through = value("through") { $0.boundary(for: "through") }
    let until = value("until") { $0.spanEnd(for: "until") }
    switch (has("through"), has("until")) {
    case (true, false): return through.map { .until($0.boundary.dayAfter) }
    case (false, true): return until
    case (let both, _):
      add(
        Finding(
          .endNeeded, both ? "`through` and `until` exclude each other" : "the end is missing",
          at: place,
          help: [
            "`through` is the last day, `until` the first day no longer: write one of them",
            "`until` may be `open`, `lifted` or `unknown`",
          ]))
      return nil
    }
  }
}

extension MappingReader {
  private mutating func extended() -> WrittenChange? {
    let of = target()
    let end = end()
    guard let of, let end else { return nil }
    return WrittenChange(change: .extend(of: of, end), computed: nil)
  }

  private mutating func repealed() -> WrittenChange? {
    let cause = choice("cause", of: Change.EndingCause.allCases.map(\.rawValue))
    let known = cause.flatMap { Change.EndingCause(rawValue: $0.value) } ?? .repealed
    return begun { .repeal($0, known) }
  }

  private mutating func sunset() -> WrittenChange? {
    let tolls = requiredBool("tolls")
    guard let end = end() else { return nil }
    guard case .until(.on(let day)) = end else {
      add(
        Finding(
          .endNeeded, "the end of a sunset is a day", at: place,
          help: ["write `through` or `until` with a day"]))
      return nil
    }
    return tolls.map { WrittenChange(change: .sunset(until: day, tolls: $0.value), computed: nil) }
  }

  private mutating func annulled() -> WrittenChange? {
    let effect = requiredChoice("effect", of: ["ab_initio", "prospective"])
    guard effect?.value == "ab_initio" else { return begun(Change.annul) }
    if requiredNode("operative") == nil { return nil }
    return WrittenChange(change: .annulFromTheBeginning, computed: nil)
  }

  private mutating func worded() -> WrittenChange? {
    let wording = choice("wording", of: ["verbatim", "summary", "not_held"])
    let kind = wording.flatMap { Change.Wording(rawValue: $0.value) } ?? .unstated
    return begun { .text($0, kind) }
  }

  private mutating func withheld() -> WrittenChange? {
    let lookback = requiredChoice("lookback", of: Change.Lookback.allCases.map(\.rawValue))
      .flatMap { Change.Lookback(rawValue: $0.value) }
    let revocable = requiredChoice("revocable", of: Change.Revocable.allCases.map(\.rawValue))
      .flatMap { Change.Revocable(rawValue: $0.value) }
    guard let lookback, let revocable else { return nil }
    return begun { .withhold($0, lookback, revocable) }
  }
}

extension MappingReader {
  private mutating func optionalFrom() -> Boundary? {
    value("from") { $0.boundary(for: "from") }?.boundary
  }

  private mutating func announced() -> WrittenChange? {
    let what = requiredChoice("what", of: Change.Announced.allCases.map(\.rawValue))
      .flatMap { Change.Announced(rawValue: $0.value) }
    let from = optionalFrom()
    return what.map { WrittenChange(change: .announce($0, from), computed: nil) }
  }

  private mutating func closed() -> WrittenChange? {
    let of = target()
    let how = requiredChoice("how", of: Change.Closing.allCases.map(\.rawValue))
      .flatMap { Change.Closing(rawValue: $0.value) }
    let from = optionalFrom()
    guard let of, let how else { return nil }
    return WrittenChange(change: .close(of: of, how, from), computed: nil)
  }

  private mutating func conditioned() -> WrittenChange? {
    let of = requiredString("of").map { ConditionID($0.value) }
    let status = requiredChoice("status", of: Change.ConditionStatus.allCases.map(\.rawValue))
      .flatMap { Change.ConditionStatus(rawValue: $0.value) }
    let from = from()
    guard let of, let status, let from else { return nil }
    return WrittenChange(
      change: .condition(of: of, status, from.boundary), computed: from.computed)
  }

  /// A view: whether it is about a version or the rule is settled when the rule is known.
  private mutating func contested() -> WrittenChange? {
    let of = target()
    let from = optionalFrom()
    return of.map { WrittenChange(change: .contest(of: .version($0), from), computed: nil) }
  }
}
