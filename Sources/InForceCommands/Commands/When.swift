import ArgumentParser
import Reports
import RuleModel

/// When did a rule, or a wording of it, apply?
struct When: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "When did it, or this wording, apply?", form: "when RULE [--contains TEXT] [OPTIONS]",
    examples: [
      "inforce when affiliates-rule",
      "inforce when ai-diffusion#security --facet applicability",
      "inforce when affiliates-rule --contains \"50 percent or more\"",
      "inforce when ai-diffusion --known 2025-06-01",
    ])

  @Argument(
    help: "A rule by id, last part, alias or citation; RULE#unit names a unit.",
    completion: RuleCompletion.kind)
  var rule: String

  @Option(help: ArgumentHelp("Only the days on which a wording holds this.", valueName: "text"))
  var contains: String?

  @Option(help: "force, applicability, enforcement or text.")
  var facet = "force"

  @Option(help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let stance = try Stance(known: known, book, facts.facts, about: [rule])
    let asked = try stance.session.book.asked(rule)
    if let contains { return try wordings(containing: contains, asked, stance) }
    let facet = try FacetName.facet(named: facet)
    let lanes = asked.units.map { Lane(facet, asked.rule, unit: $0, in: stance.inquiry) }
    let document = WhenDocument(asked: stance.asked(), lanes: lanes)
    return Reply(outcome: document, status: .done, session: stance.session)
  }

  private func wordings(
    containing text: String, _ asked: AskedRule, _ stance: Stance
  ) throws(Problem) -> Reply {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Problem("U012", "--contains needs some text", status: .usage)
    }
    let passages = asked.units.map {
      Passages(of: text, in: asked.rule, unit: $0, stance.inquiry)
    }
    let document = ContainsDocument(asked: stance.asked(), text: text, passages: passages)
    return Reply(
      outcome: document, status: document.isFound ? .done : .negative, session: stance.session)
  }
}

/// Facets as they are named on the command line.
enum FacetName {
  private static let facets: [Change.Facet] = [.force, .applicability, .enforcement, .text]

  /// The facet of that name; `compliance` is what people call applicability.
  static func facet(named name: String) throws(Problem) -> Change.Facet {
    if name == "compliance" { return .applicability }
    if let facet = facets.first(where: { $0.rawValue == name }) { return facet }
    throw Problem(
      "U010", "there is no facet `\(name)`",
      help: ["facets: \(facets.map(\.rawValue).joined(separator: ", "))"], status: .usage)
  }
}

extension AskedRule {
  /// The unit that was named, or those of the rule.
  var units: [UnitID?] { unit.map { [$0] } ?? rule.askedUnits }
}
