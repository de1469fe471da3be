import Days
import Reports
import RuleModel

/// The life of a rule: a list of links, a picture of the same, a table a facet.
struct TimelinePage: Sendable {
  private let site: Site
  private let dossier: Dossier
  private let address: Address
  private let document: TimelineDocument

  init(_ site: Site, _ dossier: Dossier, _ address: Address) {
    self.site = site
    self.dossier = dossier
    self.address = address
    document = site.timeline(dossier.rule, facts: address.facts)
  }

  private var rule: Rule { dossier.rule }

  var leaf: Leaf {
    Leaf(
      address, title: "Timeline of \(rule.called)",
      crumbs: RuleCrumbs.crumbs(rule) + [.init(words: "Timeline", address: address)],
      twins: [.json, .markdown, .picture, .calendar], digest: TwinDigest.of(document),
      running: "\(rule.cite.first ?? rule.title) · timeline · as known on \(site.today.spoken)",
      main: [
        RuleHead(rule, site, current: address.page).node,
        .section[.aria(.labelledby, "h-runs")](
          .h2[.id("h-runs")]("Every change of the answer"),
          SegmentList(dossier, address.facts, in: site).node),
        .section[.aria(.labelledby, "h-lanes")](
          .h2[.id("h-lanes")]("Lanes"),
          .p[.class("hint")](
            .text(
              "Dashed: scheduled, not confirmed. Hatched: not known, or it depends. An arrow: no end. "
                + "The tables below say the same.")),
          .div[
            .class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Lanes, as a picture"),
          ](picture.inline)),
        tables, PublicTable(rule, in: site).node,
      ])
  }

  /// The picture for a page and as a document.
  var picture: LanePicture { RuleLanes(dossier, document, in: site).picture }

  private var tables: Node {
    let groups = document.lanes.alike
    return .section[.class("tables"), .aria(.labelledby, "h-tables")](
      .h2[.id("h-tables")]("Facet by facet"), groups.nodes { table($0.lane, $0.units) }, said)
  }

  private func table(_ lane: Lane, _ units: [RuleUnit]) -> Node {
    let names = units.map(\.title).joined(separator: "; ")
    return .table[.class("spans")](
      .caption(.strong(.text(lane.facet.label)), .text(names.isEmpty ? "" : ": \(names)")),
      .thead(
        .tr(
          ["From", "Through", "Days", "State", "By"].map { .th[.scope("col")](.text($0)) })),
      .tbody(lane.stretches.map { row($0, of: lane) }))
  }

  private func row(_ stretch: Lane.Stretch, of lane: Lane) -> Node {
    .tr(
      .th[.scope("row")](.text(stretch.fromWords.unbroken)),
      .td(.text(stretch.endWords)),
      .td[.class("number")](.text(stretch.days.length.map(String.init) ?? "")),
      .td(
        .strong(.text(lane.words(stretch))),
        lane.mark(stretch).map { .text(" (\($0))") } ?? .nothing,
        lane.outcomes(stretch).nodes { [.br(), .text($0)] }),
      .td(stretch.sources.map(\.link).separated(by: "; ")))
  }

  private var said: Node {
    let inquiry = site.inquiry(.now, on: site.today, facts: address.facts)
    let spans = rule.askedUnits.flatMap { inquiry.announced(rule, unit: $0) }.unique
    guard !spans.isEmpty else { return .p("Announced: none recorded.") }
    return .table[.class("spans")](
      .caption(.strong("Announced"), ": said, and not done on those days"),
      .thead(.tr(["From", "Through", "What", "By"].map { .th[.scope("col")](.text($0)) })),
      .tbody(
        spans.map { span in
          .tr(
            .th[.scope("row")](span.announcement.since.node),
            .td(span.until.map { .text(($0.previous ?? $0).spoken) } ?? "still open"),
            .td(.strong(.text(span.announcement.what.words))),
            .td(site.instruments(of: [span.announcement.because], in: rule)))
        }))
  }
}

/// The runs of days of a rule as links: what a picture shows, in words.
struct SegmentList: Sendable {
  private let dossier: Dossier
  private let facts: [FactName: String]
  private let site: Site

  init(_ dossier: Dossier, _ facts: [FactName: String], in site: Site) {
    self.dossier = dossier
    self.facts = facts
    self.site = site
  }

  var node: Node {
    .ol[.class("runs"), .id("runs")](
      dossier.segments.all.map { segment in
        .li[
          .data(.from, segment.days.from?.description ?? ""),
          .data(.until, segment.days.until?.description ?? ""),
        ](
          .a[.href(Address(segment.page(of: dossier.rule.id), facts: facts))](segment.days.node),
          segment.days.length.map { .text(", \(count($0, "day"))") } ?? .nothing,
          .text(": \(words(segment))"))
      })
  }

  private func words(_ segment: Segment) -> String {
    let answers = site.inquiry(.now, on: segment.day, facts: facts)
      .answers(dossier.rule, on: segment.day)
    let headlines = answers.map { Headline($0).words.lowercased() }.unique
    return headlines.count > 2
      ? "\(headlines.count) answers by unit, from \(headlines[0])"
      : headlines.joined(separator: " / ")
  }
}

/// When each document behind a rule became public.
struct PublicTable: Sendable {
  private let rule: Rule
  private let site: Site

  init(_ rule: Rule, in site: Site) {
    self.rule = rule
    self.site = site
  }

  var node: Node {
    let found = rule.versions.map(\.by).unique.compactMap { site.book.instruments[$0] }
      .sorted { ($0.publicDay ?? .last, $0.id) < ($1.publicDay ?? .last, $1.id) }
    guard !found.isEmpty else { return .p("Documents: none recorded.") }
    return .table[.class("spans")](
      .caption(.strong("Public"), ": when each document could be known"),
      .thead(.tr(["Day", "Document", "Title"].map { .th[.scope("col")](.text($0)) })),
      .tbody(
        found.map { document in
          .tr(
            .th[.scope("row")](document.publicDay?.node ?? "not known"), .td(document.link),
            .td(.text(document.title.law)))
        }))
  }
}
