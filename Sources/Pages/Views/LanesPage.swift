import Days
import Reports
import RuleModel

/// The lanes of force of many rules, below each other.
struct LanesPage: Sendable {
  /// More rules than this are not drawn at once.
  private static let drawnRules = 60

  private let site: Site
  private let address: Address
  private let tag: String?

  init(_ site: Site, _ address: Address, tag: String?) {
    self.site = site
    self.address = address
    self.tag = tag
  }

  /// The tags of the book, by name.
  static func tags(of book: Rulebook) -> [String] { book.rules.flatMap(\.tags).unique.sorted() }

  private var rules: [Rule] {
    site.book.rules.filter { rule in tag.map(rule.tags.contains) ?? true }
  }

  private var drawn: [Rule] { Array(rules.prefix(LanesPage.drawnRules)) }

  var document: TimelineDocument { site.lanes(drawn, facts: address.facts) }

  var leaf: Leaf {
    let name = tag.map { "Lanes: \($0)" } ?? "Lanes"
    return Leaf(
      address, title: name,
      crumbs: [.init(words: "Lanes", address: Address(.lanes(tag: nil)))]
        + (tag.map { [.init(words: $0, address: address)] } ?? []),
      twins: [.json, .markdown, .picture],
      main: [
        .h1(.text(name)), tags, left,
        .div[
          .class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Lanes, as a picture"),
        ](picture.inline), table,
      ])
  }

  private var left: Node {
    let rest = rules.count - drawn.count
    return rest == 0
      ? .nothing
      : .p[.class("note")](
        .text("The first \(drawn.count) of \(count(rules.count, "rule")). Choose a tag, or see "),
        .a[.href(Address(.rules(folder: [], part: 1)))]("all rules"), ".")
  }

  private var tags: Node {
    let tags = LanesPage.tags(of: site.book)
    guard !tags.isEmpty else { return .nothing }
    return .nav[.class("tags"), .aria(.label, "Tags")](
      .ul(
        tags.map { name in
          let address = Address(.lanes(tag: name))
          return .li(
            name == tag
              ? .a[.href(address), .aria(.current, "page")](.text(name))
              : .a[.href(address)](.text(name)))
        }))
  }

  /// The picture for a page and as a document.
  var picture: LanePicture {
    let document = document
    let window = PictureWindow(document.lanes, also: [], today: site.today)
    return LanePicture(
      document.lanes.alike.map { track($0.lane, $0.units) }, from: window.first, to: window.last,
      today: site.today)
  }

  private func track(_ lane: Lane, _ units: [RuleUnit]) -> LanePicture.Track {
    let isAll = units.count == lane.rule.units.count
    let name = lane.rule.called + (isAll ? "" : " #\(units.first?.id.text ?? "")")
    let short = name.count <= 28 ? name : String(name.prefix(27)) + "…"
    return LanePicture.Track(
      name: short, bars: lane.bars { _ in .rule(lane.rule.id, .timeline) })
  }

  private var table: Node {
    .table[.class("spans")](
      .caption("The same in words: force of each rule"),
      .thead(.tr(["Rule", "Days", "Force"].map { .th[.scope("col")](.text($0)) })),
      .tbody(
        document.lanes.alike.map { lane, units in
          .several(lane.stretches.enumerated().map { row($1, lane, units, isFirst: $0 == 0) })
        }))
  }

  private func row(
    _ stretch: Lane.Stretch, _ lane: Lane, _ units: [RuleUnit], isFirst: Bool
  ) -> Node {
    let isAll = units.count == lane.rule.units.count
    let names = isAll ? "" : ": " + units.map(\.id.text).joined(separator: ", ")
    return .tr(
      .th[.scope("row")](
        isFirst
          ? [
            .a[.href(Address(.rule(lane.rule.id, .timeline)))](.text(lane.rule.called)),
            .text(names),
          ]
          : .span[.class("again")](.text(lane.rule.called + names))),
      .td(stretch.days.node),
      .td(
        .text(lane.words(stretch)),
        lane.mark(stretch).map { .span[.class("mark")](.text(" (\($0))")) } ?? .nothing))
  }
}
