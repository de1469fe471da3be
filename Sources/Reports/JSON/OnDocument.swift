package import Days
package import RuleModel

/// What was asked, under which clocks, of which book.
package struct AskedOf: Hashable, Sendable {
  /// The day asked about; the first of a run.
  package let day: Day
  /// The last day of a run; `nil`: a single day.
  package let through: Day?
  /// The clocks.
  package let viewpoint: Viewpoint
  /// The revision that was named; `nil`: none was.
  package let revision: String?
  /// The facts that were given.
  package let facts: [FactName: String]
  /// The title of the book.
  package let title: String
  /// The commit the book was read from, in hexadecimal digits.
  package let commit: String?
  /// Whether the folder has changes that are not used; `nil`: git cannot say.
  package let isDirty: Bool?
  /// The day through which the book's sources were reviewed.
  package let checked: Day

  package init(
    day: Day, through: Day?, viewpoint: Viewpoint, revision: String?,
    facts: [FactName: String], title: String, commit: String?, isDirty: Bool?, checked: Day
  ) {
    self.day = day
    self.through = through
    self.viewpoint = viewpoint
    self.revision = revision
    self.facts = facts
    self.title = title
    self.commit = commit
    self.isDirty = isDirty
    self.checked = checked
  }

  /// The members `asked` and `book` with which a document begins.
  package var members: [JSON.Member] {
    [.init("asked", asked), .init("book", book)]
  }

  private var asked: JSON {
    let facts = self.facts.sorted { $0.key < $1.key }
      .map { JSON.Member($0.key.text, .string($0.value)) }
    let through: [JSON.Member] = self.through.map { [.init("through", .text($0))] } ?? []
    return .object(
      [.init("on", .text(day))] + through + [
        .init("mode", .string(viewpoint.mode.rawValue)), .init("known", .text(viewpoint.known)),
        .init("rev", .text(revision)), .init("today", .text(viewpoint.today)),
        .init("facts", .object(facts)),
      ])
  }

  /// Which book it was.
  var book: JSON {
    [
      "title": .string(title), "commit": .text(commit), "dirty": isDirty.map { .bool($0) } ?? .null,
      "checked": .text(checked),
    ]
  }
}

/// A rule or a subject that is not answered for, because files it depends on have errors.
package struct Unanswered: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Hashable, Sendable { case rule, subject }

  package let kind: Kind
  /// Its id.
  package let id: String
  /// The codes of the errors, each once.
  package let codes: [String]

  package init(_ kind: Kind, id: String, codes: [String]) {
    self.kind = kind
    self.id = id
    self.codes = codes
  }

  /// The reference as an object.
  package var json: JSON {
    .object([.init(kind.rawValue, .string(id)), .init("codes", .texts(codes))])
  }
}

/// The machine-readable answer of `inforce on`.
package struct OnDocument: Sendable {
  /// What was asked.
  package let asked: AskedOf
  /// Whether no rule was named: regimes first, then the table of all rules.
  package let isOverview: Bool
  /// The regimes, where no rule was named.
  package let regimes: [RegimeAnswer]
  /// The answers, one a unit.
  package let answers: [Answer]
  /// What belongs to the question and cannot be answered for.
  package let unanswered: [Unanswered]

  package init(
    asked: AskedOf, isOverview: Bool, regimes: [RegimeAnswer], answers: [Answer],
    unanswered: [Unanswered]
  ) {
    self.asked = asked
    self.isOverview = isOverview
    self.regimes = regimes
    self.answers = answers
    self.unanswered = unanswered
  }

  /// The document.
  package var json: JSON {
    .object(
      [.init("format", "inforce.on"), .init("version", "1.0")] + asked.members + [
        .init("regimes", .array(regimes.map(\.json))),
        .init("answers", .array(answers.map(\.json))),
        .init("unanswered", .array(unanswered.map(\.json))),
      ])
  }
}

extension RegimeAnswer {
  /// The regime of one subject as an object.
  package var json: JSON {
    let assumed = self.assumed.sorted { $0.key < $1.key }
      .map { JSON.Member($0.key.text, .string($0.value)) }
    return .object(
      [
        .init("subject", .string(subject.id.text)), .init("title", .string(subject.title)),
        .init("regime", .text(regime?.id)), .init("name", .text(regime?.name)),
      ] + spanMembers + [
        .init("certainty", .string(certainty.rawValue)), .init("checked", .text(checked)),
        .init("candidates", .texts(candidates)), .init("assumed", .object(assumed)),
      ])
  }

  private var spanMembers: [JSON.Member] { span.members }
}
