import BookTesting
import Days
import RuleChanges
import RuleModel

/// Four books that a merge is about.
struct Quartet {
  var origin: Rulebook
  var base: Rulebook
  var head: Rulebook
  var merged: Rulebook

  var all: [Rulebook] { [origin, base, head, merged] }

  /// A book, two that were edited from it, and what could be made of both.
  static func generated(seed: UInt64) -> Quartet {
    var editor = BookEditor(seed: seed &* 17 &+ 5)
    let origin = BookEditor.book(seed: seed)
    let base = editor.editedAFewTimes(origin)
    let edits = editor
    let head = editor.editedAFewTimes(origin)
    var again = edits
    return Quartet(
      origin: origin, base: base, head: head,
      merged: made(&editor, of: again.editedAFewTimes(base), origin, base, head))
  }

  /// The head's edits made to the base; now and then something that no merge would make of them.
  private static func made(
    _ editor: inout BookEditor, of both: Rulebook, _ origin: Rulebook, _ base: Rulebook,
    _ head: Rulebook
  ) -> Rulebook {
    switch editor.random.number(1...10) {
    case 1: origin
    case 2: base
    case 3: head
    case 4: editor.editedAFewTimes(both)
    default: both
    }
  }

  /// The same with the two branches swapped.
  var swapped: Quartet { Quartet(origin: origin, base: head, head: base, merged: merged) }

  /// What the fast comparison finds.
  func found(_ clock: ChangeClock, today: Day) -> [AnswerChange] {
    let sides = all.map { BookSide($0, clock: clock, today: today) }
    return InteractionComparison(
      MergeSides(
        origin: sides[0], base: sides[1], head: sides[2], merged: sides[3], content: .unknown)
    ).found().changes
  }
}

/// An interaction on one day.
struct DayInteraction: Hashable, CustomStringConvertible {
  let owner: String
  let facet: String
  let day: Day

  var description: String { "\(owner) \(facet) \(day)" }

  /// What changes say of the days of the slow comparison.
  static func all(_ changes: [AnswerChange]) -> Set<DayInteraction> {
    Set(
      changes.flatMap { change in
        SlowComparison.days.filter { change.span?.contains($0) ?? false }.map { day in
          DayInteraction(
            owner: "\(change.subject.text)#\(change.unit?.text ?? "")", facet: change.facet.word,
            day: day)
        }
      })
  }
}

/// Asks four books for one day after the other.
struct SlowMerge {
  let books: Quartet
  let clock: ChangeClock

  /// Every interaction.
  var findings: Set<DayInteraction> { ofRules.union(ofRegimes) }

  private var ofRules: Set<DayInteraction> {
    var found: Set<DayInteraction> = []
    for id in Set(books.all.flatMap { $0.rules.map(\.id) }) {
      let units = books.all.compactMap { $0.rule(id) }.flatMap { $0.units.map(\.id) as [UnitID?] }
      for unit in units.isEmpty ? [nil] : Set(units) {
        let asked = books.all.map { book -> Asked? in
          guard let rule = book.rule(id) else { return nil }
          if rule.units.isEmpty { return Asked(rule, nil, book, clock) }
          return rule.units.contains { $0.id == unit } ? Asked(rule, unit, book, clock) : nil
        }
        for day in SlowComparison.days {
          let states = asked.map { $0?.answer(on: day).states ?? ["coverage": "no"] }
          for facet in third(states) {
            found.insert(.init(owner: "\(id)#\(unit?.text ?? "")", facet: facet, day: day))
          }
        }
      }
    }
    return found
  }

  private var ofRegimes: Set<DayInteraction> {
    var found: Set<DayInteraction> = []
    for id in Set(books.all.flatMap { $0.subjects.map(\.id) }) {
      for day in SlowComparison.days {
        let states = books.all.map { book -> [String: String] in
          guard let subject = book.subject(id) else { return ["coverage": "no"] }
          let answer = Inquiry(book, from: clock.viewpoint(on: day)).regime(subject, on: day)
          guard answer.certainty != .beforeCoverage else { return ["coverage": "no"] }
          return ["coverage": "yes", "regime": "\(answer.regimeWords)"]
        }
        for facet in third(states) {
          found.insert(.init(owner: "\(id)#", facet: facet, day: day))
        }
      }
    }
    return found
  }

  /// The facets in which the last of four says what it may not.
  private func third(_ states: [[String: String]]) -> Set<String> {
    if isThird(states.map { $0["coverage"] ?? "" }) { return ["coverage"] }
    guard states[3]["coverage"] == "yes" else { return [] }
    let facets = Set(states.flatMap(\.keys)).filter { facet in
      isThird(states.map { $0[facet] ?? "not covered" })
    }
    let answers: Set = ["force", "text", "applicability", "enforcement", "regime"]
    return facets.isDisjoint(with: answers) ? facets : facets.subtracting(["certainty"])
  }

  /// One table instead of reasons: who may win when.
  private func isThird(_ state: [String]) -> Bool {
    let (origin, base, head, merged) = (state[0], state[1], state[2], state[3])
    switch (base != origin, head != origin) {
    case (false, false): return merged != origin
    case (true, false): return merged != base
    case (false, true): return merged != head
    case (true, true): return ![base, head].contains(merged)
    }
  }
}
