import Days
import Reports
import RuleModel

/// The two-clock map of a rule: what one would have answered, about any day, on any day.
struct ClocksPage: Sendable {
  private let site: Site
  private let dossier: Dossier
  private let address: Address
  private let maps: [ClockMap]

  init(_ site: Site, _ dossier: Dossier, _ address: Address) {
    self.site = site
    self.dossier = dossier
    self.address = address
    maps = ClockMap.all(dossier.rule, in: site, facts: address.facts)
  }

  private var rule: Rule { dossier.rule }

  var leaf: Leaf {
    Leaf(
      address, title: "Two clocks of \(rule.called)",
      crumbs: RuleCrumbs.crumbs(rule) + [.init(words: "Two clocks", address: address)],
      twins: [.json, .picture], digest: TwinDigest.of(document.json),
      running: "\(rule.cite.first ?? rule.title) · two clocks",
      main: [
        RuleHead(rule, site, current: address.page).node,
        .section[.aria(.labelledby, "h-clocks")](
          .h2[.id("h-clocks")]("What one would have answered"),
          .p(
            .text(
              "Across: the day asked about. Up: the day on which one asks. Each region is the answer "
                + "one would have given with what was public by then. On the dashed diagonal one asks "
                + "on the day itself: that is what a careful reader could know then. The top edge is "
                + "what is known today. The steps are not to scale; the numbers are those of the list."
            )),
          maps.enumerated().nodes { map($1, number: $0 + 1) }),
      ])
  }

  /// The same as data.
  var document: ClocksDocument { site.clocks(rule, maps, facts: address.facts) }

  /// The picture as a document: of the first units.
  var picture: ClockPicture? {
    maps.first.map { ClockPicture($0, of: dossier, in: site, named: "clock1") }
  }

  private func map(_ map: ClockMap, number: Int) -> Node {
    let title: Node =
      map.units.isEmpty || maps.count == 1
      ? .nothing : .h3(.text(map.units.map(\.title).joined(separator: "; ")))
    return [
      title,
      .div[
        .class("scroll"), .tabindex(0), .role("region"),
        .aria(.label, "Two-clock map \(number), as a picture"),
      ](ClockPicture(map, of: dossier, in: site, named: "clock\(number)").inline),
      .p[.class("echo words"), .aria(.hidden, "true")](), table(map),
    ]
  }

  private func table(_ map: ClockMap) -> Node {
    .table[.class("spans regions")](
      .caption("The same in words"),
      .thead(
        .tr(
          ["No.", "Asked about", "Known", "Answer", "What changed one\u{2019}s mind"].map {
            .th[.scope("col")](.text($0))
          })),
      .tbody(map.regions.enumerated().map { row($1, number: $0 + 1, map) }))
  }

  private func row(_ region: ClockMap.Region, number: Int, _ map: ClockMap) -> Node {
    let words = RegionWords(region, of: rule, map, in: site)
    let parts = words.parts
    return .tr(
      .td[.class("number")](.text(String(number))),
      .th[.scope("row")](
        .a[.href(Address(region.page(of: dossier, today: site.today), facts: address.facts))](
          parts[0].valid.node),
        parts.dropFirst().nodes { [.br(), $0.valid.node] }),
      .td(parts.map { known($0.known) }.separated(by: .br())), .td(.text(words.state)),
      .td(
        region.first.known.from.map { ["from ", $0.node] } ?? "before any document was public",
        words.causes.isEmpty ? .nothing : [", by ", words.causes.map(\.link).separated(by: "; ")]))
  }

  private func known(_ span: DaySpan) -> Node {
    switch (span.from, span.until) {
    case (let from?, let until?) where until > site.today: ["from ", from.node]
    case (nil, let until?) where until > site.today: "on any day"
    default: span.node
    }
  }
}
