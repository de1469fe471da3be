import Days
import Reports
import RuleModel

/// The four facets of an answer, each apart, with what was said and what it means.
struct FacetTable: Sendable {
  private let answer: Answer
  private let site: Site

  init(_ answer: Answer, in site: Site) {
    self.answer = answer
    self.site = site
  }

  func node(named caption: String) -> Node {
    .table[.class("facets")](
      .caption(.text(caption)),
      .thead(
        .tr(
          .th[.scope("col")]("Facet"), .th[.scope("col")]("State"), .th[.scope("col")]("Days"),
          .th[.scope("col")]("By"))),
      .tbody(
        answer.facets.nodes(row), announcements, views,
        .tr[.class("duty")](
          .th[.scope("row")]("Duty ", question("what it means for somebody who asks")),
          .td(.strong(.text(answer.duty.duty.words))),
          .td(.text(answer.duty.decidedBy?.words ?? "")), .td())))
  }

  private func question(_ words: String) -> Node { .span[.class("hint")](.text(words)) }

  private func row(_ facet: Answer.FacetAnswer) -> Node {
    let cells = FacetCells(facet, of: answer, in: site)
    return [
      .tr(
        .th[.scope("row")](.text(facet.facet.label + " "), question(facet.facet.question)),
        .td(cells.sign, .strong(.text(cells.state))), .td(.text(cells.days.unbrokenDays)),
        .td(cells.by)),
      cells.outcomes.nodes { outcome in
        .tr[.class("outcome")](
          .td(), .td(.text(outcome.state)), .td(.text(outcome.condition)), .td(outcome.by))
      },
    ]
  }

  private var announcements: Node {
    let rows = answer.announcements.map { item -> Node in
      .tr(
        .th[.scope("row")]("Announced ", question("said by that day, and not done")),
        .td(.strong(.text(item.what.words))), .td("since ", item.since.node),
        .td(site.instruments(of: [item.because], in: answer.rule)))
    }
    let none: Node = .tr(
      .th[.scope("row")]("Announced ", question("said by that day, and not done")),
      .td("nothing"), .td(), .td())
    return rows.isEmpty ? (answer.certainty == .beforeCoverage ? .nothing : none) : .several(rows)
  }

  private var views: Node {
    answer.views.nodes { view in
      .tr(
        .th[.scope("row")]("Views ", question("what others have said of its status")),
        .td("stated"), .td("since ", view.since.node),
        .td(site.instruments(of: [view.because], in: answer.rule)))
    }
  }
}

extension Change.Facet {
  /// What the facet asks.
  var question: String {
    switch self {
    case .force: "is it part of the law?"
    case .text: "which wording stands?"
    case .applicability: "must one comply?"
    case .enforcement: "is it enforced?"
    case .announcements: "what is said, and not done?"
    case .views: "what do others say of its status?"
    }
  }
}

/// One facet in words and links.
struct FacetCells: Sendable {
  /// What one kind of case gets.
  struct Outcome: Sendable {
    let state: String
    let condition: String
    let by: Node
  }

  let sign: Node
  let state: String
  let days: String
  let by: Node
  let outcomes: [Outcome]

  init(_ facet: Answer.FacetAnswer, of answer: Answer, in site: Site) {
    guard let standing = facet.standing else {
      sign = Symbol.unknown.node
      state = "not covered"
      days = "complete from \(answer.rule.completeFrom.spoken)"
      by = .nothing
      outcomes = []
      return
    }
    sign = facet.facet == .force ? standing.symbol.node : .nothing
    state = answer.words(standing)
    days = FacetCells.days(facet, standing)
    by = standing.state == nil ? .nothing : site.instruments(of: standing.because, in: answer.rule)
    outcomes = FacetCells.outcomes(standing, answer, site)
  }

  private static func days(_ facet: Answer.FacetAnswer, _ standing: Standing) -> String {
    if standing.state == .applicability(.notYet), let until = facet.span.until {
      return "from \(until.spoken)"
    }
    if case .undetermined(let open) = standing {
      return "on " + open.needs.map(\.text).joined(separator: ", ")
    }
    return facet.span.words
  }

  private static func outcomes(
    _ standing: Standing, _ answer: Answer, _ site: Site
  ) -> [Outcome] {
    switch standing {
    case .ruled: []
    case .ambiguous(let rulings), .indeterminate(let rulings):
      rulings.map {
        Outcome(
          state: answer.words(.ruled($0)), condition: "either this",
          by: site.instruments(of: $0.because, in: answer.rule))
      }
    case .undetermined(let open):
      open.outcomes.map { outcome in
        let facts = outcome.facts.sorted { $0.key < $1.key }
          .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        return Outcome(
          state: outcome.standing.first.map(answer.words) ?? "", condition: "if \(facts)",
          by: site.instruments(of: outcome.standing.flatMap(\.because), in: answer.rule))
      }
    }
  }
}

extension Standing {
  /// How the force looks at a glance.
  var symbol: Symbol {
    if case .force(let force)? = state { force.symbol } else { .unknown }
  }
}

extension Answer {
  /// A standing in words; a wording by what its body is.
  func words(_ standing: Standing) -> String {
    guard case .text(let name?) = standing.state,
      case .text(_, let kind) = rule.version(named: name)?.change
    else { return standing.words }
    return kind.words
  }
}

extension Site {
  /// The documents behind versions of a rule, as links.
  func instruments(of versions: [VersionName], in rule: Rule) -> Node {
    let found = versions.compactMap { rule.version(named: $0)?.by }.unique
      .compactMap { book.instruments[$0] }
    return found.map(\.link).separated(by: "; ")
  }
}
