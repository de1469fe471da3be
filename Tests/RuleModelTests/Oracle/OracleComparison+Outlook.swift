import BookTesting
import Days
import RuleModel

extension OracleComparison {
  /// The facets that change on a day, as far as the oracle can tell without labels.
  func changes(on day: Day) -> [Change.Facet] {
    Oracle.facets.filter { turns[$0]?.contains(day) ?? false }
  }

  /// Whether a facet may change on a day in a way that only labels show.
  func mayChange(on day: Day) -> Bool {
    guard let before = day.previous.flatMap({ days[$0] }), let here = days[day] else {
      return false
    }
    return Oracle.facets.contains {
      here.facet($0).agreed == nil && before.facet($0).agreed == nil
    }
  }

  func compareCertainty(_ answer: Answer, on day: Day) throws(Complaint) {
    guard let oracle = days[day] else { return }
    let isOpen =
      !oracle.facet(.force).isDefinite || !oracle.facet(.text).isDefinite
      || Set(oracle.duties.map(\.duty)).count > 1
    if isOpen {
      return try require(
        answer.certainty == .indeterminate, day,
        "certainty is \(answer.certainty), the oracle says indeterminate")
    }
    let due = Oracle.days.filter {
      $0 > rule.checked && $0 <= day && $0 <= question.known
    }
    let late = day > rule.checked || day > question.known
    var allowed: Set<Certainty> = [late ? .projection : .settled]
    if due.contains(where: { !changes(on: $0).isEmpty }) {
      allowed = [.unconfirmed]
    } else if due.contains(where: mayChange) {
      allowed.insert(.unconfirmed)
    }
    try require(
      allowed.contains(answer.certainty), day,
      "certainty is \(answer.certainty), the oracle says \(allowed)")
  }

  func compareNext(_ answer: Answer, on day: Day) throws(Complaint) {
    let later = Oracle.days.filter { $0 > day }
    let expected = later.first { next in
      let said = next.previous.flatMap { days[$0]?.announcements }
      return !changes(on: next).isEmpty || days[next]?.announcements != said
    }
    let next = answer.next
    if let next, mayChange(on: next.day), expected.map({ next.day < $0 }) ?? true { return }
    let found = next.flatMap { Oracle.days.contains($0.day) ? $0 : nil }
    try require(
      found?.day == expected, day,
      "next is \(next.map { "\($0)" } ?? "-"), the oracle says \(expected.short)")
    guard let found else { return }
    let facets = changes(on: found.day)
    try require(
      facets.isEmpty
        ? found.facet == .announcements || mayChange(on: found.day)
        : facets.contains(found.facet) || mayChange(on: found.day), day,
      "next is \(found), the oracle says that \(facets) change")
  }

  func compareFirstSince(_ answer: Answer, on day: Day) throws(Complaint) {
    let first = Oracle.days.first {
      days[$0]?.facet(.force).agreed == .ruled(.force(.inForce))
    }
    try require(
      answer.firstSince == first, day,
      "first in force \(answer.firstSince.short), the oracle says \(first.short)")
  }

  func compareScheduled(_ answer: Answer, on day: Day) throws(Complaint) {
    let expected = rule.versions.filter { version in
      version.publicDay <= question.known && Imagined.isReached(question.unit, by: version)
        && Imagined.reachesBack(version) && (version.operative.map { $0 > question.known } ?? false)
    }.map(\.name)
    try require(
      Set(answer.scheduled.map(\.version)) == Set(expected), day,
      "scheduled \(answer.scheduled), the oracle says \(expected)")
  }
}

extension Standing {
  /// The standing as the oracle writes it; `nil`: undetermined.
  var asCase: CaseStanding? {
    switch self {
    case .ruled(let ruling): .ruled(ruling.state)
    case .ambiguous(let rulings): .ambiguous(Set(rulings.map(\.state)))
    case .indeterminate(let rulings): .indeterminate(Set(rulings.map(\.state)))
    case .undetermined: nil
    }
  }

  var short: String {
    if case .undetermined(let open) = self {
      return "undetermined \(open.needs) \(open.outcomes.map(\.short))"
    }
    return "\(word) \(possibleStates.map(\.word)) by \(because)"
  }
}

extension Standing.Outcome {
  var short: String {
    let labels = facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return
      "{\(labels.joined(separator: ", ")): \(standing.map(\.short)), since \(span.since.short)}"
  }
}

extension OracleFacet {
  var short: String {
    agreed.map { "\($0)" }
      ?? byCase.map { "\($0.key.short): \($0.value)" }.sorted().joined(separator: "; ")
  }
}

extension Case {
  var short: String {
    let doubts = isMember.map { "\($0.key.value) in \($0.key.group) = \($0.value)" }
    return (values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + doubts.sorted())
      .joined(separator: ",")
  }
}

extension Day? {
  var short: String { map(\.description) ?? "-" }
}
