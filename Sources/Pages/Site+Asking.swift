import Days
import Reports
import RuleModel

extension Site {
  /// From where a question about a day looks.
  func viewpoint(_ clock: Clock, on day: Day) -> Viewpoint {
    switch clock {
    case .now: .now(today: today)
    case .then: .then(on: day, today: today)
    case .known(let known): .known(by: known, today: today)
    }
  }

  /// The book asked about a day for a case.
  func inquiry(_ clock: Clock, on day: Day, facts: [FactName: String]) -> Inquiry {
    inquiry(from: viewpoint(clock, on: day), facts: facts)
  }

  /// The book asked for a case from a viewpoint.
  func inquiry(from viewpoint: Viewpoint, facts: [FactName: String]) -> Inquiry {
    Inquiry(book, from: viewpoint, facts: facts, keepingIn: store)
  }

  /// What a document says of the question and the book.
  func asked(_ clock: Clock, on day: Day, through: Day? = nil, facts: [FactName: String])
    -> AskedOf
  {
    AskedOf(
      day: day, through: through, viewpoint: viewpoint(clock, on: day),
      revision: edition.revision, facts: facts, title: book.title, commit: edition.commit,
      isDirty: edition.isDirty, checked: book.checked)
  }

  /// The answer about one rule: the document of `inforce on DAY RULE`.
  func document(
    _ rule: Rule, on day: Day, _ clock: Clock, facts: [FactName: String]
  ) -> OnDocument {
    OnDocument(
      asked: asked(clock, on: day, facts: facts), isOverview: false, regimes: [],
      answers: inquiry(clock, on: day, facts: facts).answers(rule, on: day), unanswered: [])
  }

  /// The answer about the whole book: the document of `inforce on DAY`.
  func overview(on day: Day, _ clock: Clock, facts: [FactName: String]) -> OnDocument {
    let inquiry = inquiry(clock, on: day, facts: facts)
    return OnDocument(
      asked: asked(clock, on: day, facts: facts), isOverview: true,
      regimes: book.subjects.map { inquiry.regime($0, on: day) },
      answers: book.rules.flatMap { inquiry.answers($0, on: day) }, unanswered: unanswered)
  }

  /// What happened in a run of days: the document of `inforce changes FIRST LAST`; `nil`: it ends
  /// before it begins.
  func changes(from first: Day, through last: Day, facts: [FactName: String]) -> ChangesDocument? {
    DaySpan(from: first, through: last).map { days in
      ChangesDocument(
        asked: asked(.now, on: first, through: last, facts: facts), filter: [],
        rules: book.rules.map { ($0, $0.askedUnits) }, subjects: book.subjects,
        unanswered: unanswered, in: days, inquiry(.now, on: today, facts: facts))
    }
  }

  /// What is different between the texts of two days: the document of `inforce redline RULE DAY DAY`.
  func redline(_ rule: Rule, _ first: Day, _ second: Day, facts: [FactName: String])
    -> RedlineDocument
  {
    let asked = asked(.now, on: second, facts: facts)
    func sides(_ day: Day) -> [RedlineSide] {
      let inquiry = inquiry(.now, on: day, facts: facts)
      return inquiry.answers(rule, on: day).map {
        RedlineSide($0, asked: self.asked(.now, on: day, facts: facts), revision: nil, in: inquiry)
      }
    }
    let pairs = zip(rule.askedUnits, zip(sides(first), sides(second)))
    return RedlineDocument(
      asked: asked,
      units: pairs.map { id, sides in
        .init(
          rule: rule, unit: rule.units.first { $0.id == id }, earlier: sides.0, later: sides.1)
      }, marks: nil, isWhole: false)
  }

  /// What is not answered for because its files have errors.
  var unanswered: [Unanswered] {
    func codes(_ findings: [Finding]) -> [String] { findings.map(\.code).unique.sorted() }
    let subjects = book.broken.subjects.sorted { $0.key < $1.key }
      .map { Unanswered(.subject, id: $0.key.text, codes: codes($0.value)) }
    let rules = book.broken.rules.sorted { $0.key < $1.key }
      .map { Unanswered(.rule, id: $0.key.text, codes: codes($0.value)) }
    return subjects + rules
  }

  /// The lanes of a rule: the document of `inforce timeline RULE`.
  func timeline(_ rule: Rule, facts: [FactName: String]) -> TimelineDocument {
    let inquiry = inquiry(.now, on: today, facts: facts)
    let lanes = rule.askedUnits.flatMap { unit in
      [Change.Facet.force, .applicability, .enforcement, .text].map {
        Lane($0, rule, unit: unit, in: inquiry)
      }
    }
    return TimelineDocument(
      asked: asked(.now, on: today, facts: facts), from: nil, until: nil, lanes: lanes,
      said: rule.askedUnits.map { .init(rule, unit: $0, in: inquiry) })
  }

  /// The lanes of force of many rules: the document of `inforce timeline RULE …`.
  func lanes(_ rules: [Rule], facts: [FactName: String]) -> TimelineDocument {
    let inquiry = inquiry(.now, on: today, facts: facts)
    let lanes = rules.flatMap { rule in
      rule.askedUnits.map { Lane(.force, rule, unit: $0, in: inquiry) }
    }
    return TimelineDocument(
      asked: asked(.now, on: today, facts: facts), from: nil, until: nil, lanes: lanes, said: [])
  }
}
