import ArgumentParser
import Days
import Reports
import RuleModel

/// Lanes of time, one a facet.
struct Timeline: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Lanes of time, one a facet.", form: "timeline [RULE …] [OPTIONS]",
    examples: [
      "inforce timeline affiliates-rule",
      "inforce timeline ai-diffusion#security --lanes force,applicability",
      "inforce timeline --from 2025-01-01 --until 2026-01-01",
    ])

  @Argument(
    help: "Rules by id, last part, alias or citation; all rules where none is named.",
    completion: RuleCompletion.kind)
  var rules: [String] = []

  @Option(help: ArgumentHelp("The first day shown.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The first day no longer shown.", valueName: "date"))
  var until: String?

  @Option(
    help: "force, applicability, enforcement, text, announcements; several rules show force.")
  var lanes: String?

  @Option(help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let stance = try Stance(known: known, book, facts.facts, about: rules)
    let units = try units(stance)
    let facets = try facets(isOneRule: Set(units.map(\.rule.id)).count == 1)
    let window = try window(stance)
    let drawn = units.flatMap { unit in
      facets.filter { $0 != .announcements }.map {
        Lane($0, unit.rule, unit: unit.unit, in: stance.inquiry)
      }
    }
    let said = facets.contains(.announcements) ? units : []
    let document = TimelineDocument(
      asked: stance.asked(), from: window.from, until: window.until, lanes: drawn,
      said: said.map { .init($0.rule, unit: $0.unit, in: stance.inquiry) })
    return Reply(outcome: document, status: .done, session: stance.session)
  }

  private func units(_ stance: Stance) throws(Problem) -> [AskedRule] {
    let book = stance.session.book
    var asked = rules.isEmpty ? book.rules.map { AskedRule(rule: $0, unit: nil) } : []
    for name in rules { asked.append(try book.asked(name)) }
    return asked.flatMap { asked in
      asked.units.map { AskedRule(rule: asked.rule, unit: $0) }
    }
  }

  private func facets(isOneRule: Bool) throws(Problem) -> [Change.Facet] {
    guard let lanes else {
      return isOneRule
        ? [.force, .applicability, .enforcement, .text, .announcements] : [.force]
    }
    var facets: [Change.Facet] = []
    for name in lanes.split(separator: ",").map(String.init) {
      facets.append(name == "announcements" ? .announcements : try FacetName.facet(named: name))
    }
    return facets
  }

  private func window(_ stance: Stance) throws(Problem) -> (from: Day?, until: Day?) {
    let session = stance.session
    let first = try from.map { (text) throws(Problem) in try session.day(text) }
    let end = try until.map { (text) throws(Problem) in try session.day(text) }
    if let first, let end, end <= first {
      throw Problem("D006", "--until \(end) is not after --from \(first)", status: .usage)
    }
    return (first, end)
  }
}
