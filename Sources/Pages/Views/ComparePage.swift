import Days
import Reports
import RuleModel

/// A rule on two days: the states that differ first, then the text.
struct ComparePage: Sendable {
  private let site: Site
  private let rule: Rule
  private let address: Address
  private let first: RuleQuestion
  private let second: RuleQuestion
  private let pair: TypedPair

  init(
    _ site: Site, _ dossier: Dossier, _ address: Address, _ first: Day, _ second: Day,
    _ pair: TypedPair? = nil
  ) {
    self.site = site
    rule = dossier.rule
    self.address = address
    self.first = RuleQuestion(site, dossier, address, day: first)
    self.second = RuleQuestion(site, dossier, address, day: second)
    self.pair = pair ?? TypedPair(first: first.spoken, second: second.spoken)
  }

  var leaf: Leaf {
    let days = "\(first.day.spoken) and \(second.day.spoken)"
    return Leaf(
      address, title: "\(rule.called): \(days)",
      crumbs: RuleCrumbs.crumbs(rule) + [.init(words: days, address: address)],
      twins: site.reach == .server ? [.json, .markdown] : RuleFiles.forms(of: address.page),
      running: "\(rule.cite.first ?? rule.title) · \(days) compared",
      status: pair.mistakes.isEmpty ? .found : .refused,
      main: [
        DateForm.summary(of: pair.mistakes), RuleHead(rule, site, current: address.page).node,
        TwoDaysForm(site, first.dossier, address, pair).node,
        .section[.aria(.labelledby, "h-states")](
          .h2[.id("h-states")](
            "What differs between ", first.day.node, " and ", second.day.node),
          states),
        .section[.class("text"), .aria(.labelledby, "h-texts")](
          .h2[.id("h-texts")]("Text"), TextComparison(first, second).node),
        .nav[.class("nearby"), .aria(.label, "The two days")](
          .ul(.li(link(first.day)), .li(link(second.day)))),
      ])
  }

  private func link(_ day: Day) -> Node {
    .a[.href(page(of: day))]("The rule on ", day.node)
  }

  /// An export holds runs of days, not every day.
  private func page(of day: Day) -> Address {
    let segment = first.dossier.segments.segment(on: day)
    let page = site.reach == .export ? segment?.page(of: rule.id) : nil
    return Address(page ?? .rule(rule.id, .on(day, .now)), facts: address.facts)
  }

  private var states: Node {
    let pairs = zip(first.document.answers, second.document.answers)
    let blocks = pairs.map { block($0, $1) }
    let changed = blocks.compactMap(\.self)
    guard !changed.isEmpty else {
      return .p("No facet, no duty and no certainty differs between the two days.")
    }
    let same = blocks.count - changed.count
    return [
      .several(changed),
      same == 0 ? .nothing : .p(.text("\(count(same, "unit")) without a difference.")),
    ]
  }

  /// One unit; `nil`: nothing differs but perhaps the days.
  private func block(_ before: Answer, _ after: Answer) -> Node? {
    let rows = StateComparison.rows(before, after, in: site)
    guard rows.contains(where: \.differs) else { return nil }
    return .table[.class("compare")](
      .caption(.text(before.unit?.title ?? rule.called)),
      .thead(
        .tr(
          .th[.scope("col")]("Facet"), .th[.scope("col")](first.day.node),
          .th[.scope("col")](second.day.node), .th[.scope("col")]("By"))),
      .tbody(rows.map(\.node)))
  }
}

/// One facet, or what follows from the facets, on two days.
struct StateComparison: Sendable {
  let name: String
  let before: String
  let after: String
  let by: Node

  var differs: Bool { before != after }

  var node: Node {
    differs
      ? .tr[.class("differs")](
        .th[.scope("row")](.text(name)), .td(.del(.text(before))),
        .td(.ins(.strong(.text(after))), .span[.class("hint")](" changed")), .td(by))
      : .tr(
        .th[.scope("row")](.text(name)), .td(.text(before)), .td(.text(after)), .td("the same"))
  }

  static func rows(_ before: Answer, _ after: Answer, in site: Site) -> [StateComparison] {
    let facets = zip(before.facets, after.facets).map { old, new in
      StateComparison(
        name: old.facet.label, before: before.cell(old), after: after.cell(new),
        by: site.instruments(of: new.standing?.because ?? [], in: after.rule))
    }
    return facets + [
      StateComparison(
        name: "Announced", before: before.saidWords, after: after.saidWords,
        by: site.instruments(of: after.announcements.map(\.because), in: after.rule)),
      StateComparison(
        name: "Duty", before: before.duty.duty.words, after: after.duty.duty.words, by: .nothing),
      StateComparison(
        name: "Certainty", before: before.certainty.words, after: after.certainty.words,
        by: .nothing),
    ]
  }
}

extension Answer {
  /// A facet in words; a wording with its version, so that another one is another word.
  fileprivate func cell(_ facet: FacetAnswer) -> String {
    guard let standing = facet.standing else { return "not covered" }
    if case .undetermined(let open) = standing {
      return "depends on \(open.needs.map(\.text).joined(separator: ", ")): "
        + standing.possibleStates.map { words(.ruled(Ruling($0))) }.unique.joined(separator: " or ")
    }
    guard case .text(.some)? = standing.state, let since = facet.span.since else {
      return words(standing)
    }
    return "\(words(standing)), of \(since.spoken)"
  }

  fileprivate var saidWords: String {
    announcements.isEmpty
      ? "nothing" : announcements.map(\.what.words).unique.joined(separator: ", ")
  }
}
