import Days
import Reports
import RuleChanges
import RuleModel

/// A question about one rule and one day, as an address asks it.
struct RuleQuestion: Sendable {
  let site: Site
  let dossier: Dossier
  let address: Address
  let day: Day
  let clock: Clock
  /// The run of days asked about; `nil`: a single day.
  let segment: Segment?
  /// What was typed and could not be read.
  let mistake: FormMistake?
  /// Two days that were typed and could not both be read.
  let pair: TypedPair?

  var rule: Rule { dossier.rule }
  var facts: [FactName: String] { address.facts }

  init(
    _ site: Site, _ dossier: Dossier, _ address: Address, day: Day, clock: Clock = .now,
    segment: Segment? = nil, mistake: FormMistake? = nil, pair: TypedPair? = nil
  ) {
    self.site = site
    self.dossier = dossier
    self.address = address
    self.day = day
    self.clock = clock
    self.segment = segment
    self.mistake = mistake
    self.pair = pair
  }

  /// Everything that was typed into a form and could not be read.
  var mistakes: [FormMistake] { [mistake].compactMap(\.self) + (pair?.mistakes ?? []) }

  var inquiry: Inquiry { site.inquiry(clock, on: day, facts: facts) }

  /// The document of `inforce on DAY RULE`.
  var document: OnDocument { site.document(rule, on: day, clock, facts: facts) }

  /// The document of `inforce why RULE --on DAY`.
  func why(_ document: OnDocument) -> WhyDocument {
    let standings = AckStandings(site.book, known: inquiry.viewpoint.known, today: site.today)
    return WhyDocument(
      asked: document.asked, answers: document.answers, in: inquiry, file: site.record
    ) { answer in
      standings.accepting(answer.rule, unit: answer.unit?.id, on: answer.day)
        .map { QuotedAck(facet: $0, ack: $1, path: $1.places.path) }
    }
  }

  /// The document of `inforce show RULE --on DAY`.
  func wordings(_ document: OnDocument) -> ShowRule {
    ShowRule(asked: document.asked, answers: document.answers, in: inquiry)
  }
}

/// Something that was typed into a form and means nothing, or two things.
struct FormMistake: Sendable {
  /// Which field.
  let field: String
  /// What was typed.
  let typed: String
  /// What is wrong, in a sentence.
  let message: String
  /// What can be done, as sentences.
  let help: [String]
}
