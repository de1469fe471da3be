import ArgumentParser
import Reports
import RuleModel

/// The wording of a rule, the members of a group, or a document.
struct Show: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "The wording of a rule as of a date; a group's members; a document.",
    form: "show RULE|GROUP|DOCUMENT [--on DATE] [OPTIONS]",
    examples: [
      "inforce show affiliates-rule --on 2025-10-15",
      "inforce show ai-diffusion#chips --on 2026-02-01",
      "inforce show country-group-d5 --on 2024-03-15",
      "inforce show us/fr/90-fr-4544",
    ])

  @Argument(help: "A rule, RULE#unit, a group or a document.")
  var name: String

  @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "date"))
  var on: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The clocks") var clocks: ClockOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let stance = try Stance(on: on, book, clocks, facts)
    let asked = stance.asked()
    let inquiry = stance.inquiry
    switch try stance.session.book.thing(name) {
    case .rule(let rule):
      let answers = inquiry.answers(rule.rule, unit: rule.unit, on: stance.day)
      let document = ShowRule(asked: asked, answers: answers, in: inquiry)
      return Reply(
        outcome: document, status: document.certainties.status, session: stance.session)
    case .group(let group):
      return Reply(
        outcome: ShowGroup(asked: asked, group: group, in: inquiry), status: .done,
        session: stance.session)
    case .instrument(let instrument):
      return Reply(
        outcome: ShowInstrument(asked: asked, instrument: instrument, in: inquiry), status: .done,
        session: stance.session)
    }
  }
}
