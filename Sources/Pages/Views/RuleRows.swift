import Days
import Reports
import RuleModel

/// Rules on a day as a table: a row each, the facets apart; units that differ have rows of their own.
struct RuleRows: Sendable {
  private let rules: [Rule]
  private let day: Day
  private let clock: Clock
  private let site: Site

  init(_ rules: [Rule], on day: Day, _ clock: Clock, in site: Site) {
    self.rules = rules
    self.day = day
    self.clock = clock
    self.site = site
  }

  func node(caption: String) -> Node {
    let inquiry = site.inquiry(clock, on: day, facts: [:])
    return .table[.class("rules")](
      .caption(.text(caption)),
      .thead(
        .tr(
          ["Rule", "Force", "Compliance", "Enforcement", "Since", "Certainty"].map {
            .th[.scope("col")](.text($0))
          })),
      .tbody(rules.map { rows($0, inquiry) }))
  }

  private func rows(_ rule: Rule, _ inquiry: Inquiry) -> Node {
    let answers = inquiry.answers(rule, on: day)
    let kinds = answers.map(Cells.init).unique
    let link = Node.a[.href(address(rule))](.text(rule.called))
    guard kinds.count > 1 else {
      return kinds.first.map { row(.th[.scope("row")](link, note(rule)), $0) } ?? .nothing
    }
    let head = Node.tr(.th[.scope("row")](link, note(rule)), .td(), .td(), .td(), .td(), .td())
    return [
      head,
      answers.nodes { answer in
        row(
          .th[.scope("row"), .class("unit")](.text(answer.unit?.title ?? "")), Cells(answer))
      },
    ]
  }

  private func note(_ rule: Rule) -> Node {
    rule.isBinding ? .nothing : .span[.class("hint")](" (binds nobody)")
  }

  private func row(_ head: Node, _ cells: Cells) -> Node {
    .tr(
      head, .td(cells.symbol.node, .text(" " + cells.force)), .td(.text(cells.compliance)),
      .td(.text(cells.enforcement)), .td(cells.since?.node ?? .nothing),
      .td(.text(cells.certainty.words)))
  }

  /// The page about a rule on the day; an export holds runs of days.
  private func address(_ rule: Rule) -> Address {
    if day == site.today, clock == .now { return Address(.rule(rule.id, .today)) }
    guard site.reach == .export else { return Address(.rule(rule.id, .on(day, clock))) }
    return Address(
      Dossier(rule, in: site).segments.segment(on: day)?.page(of: rule.id)
        ?? .rule(rule.id, .timeline))
  }

  /// What stands in a row.
  private struct Cells: Hashable {
    let symbol: Symbol
    let force: String
    let compliance: String
    let enforcement: String
    let since: Day?
    let certainty: Certainty

    init(_ answer: Answer) {
      let force = answer.facet(.force)
      symbol = Headline(answer).symbol
      self.force = force?.standing?.words ?? "not covered"
      compliance = answer.facet(.applicability)?.standing?.words ?? ""
      enforcement = answer.facet(.enforcement)?.standing?.words ?? ""
      since = force?.span.since
      certainty = answer.certainty
    }
  }
}
