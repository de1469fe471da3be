import Days
import Reports
import RuleModel

/// What comes, what came in a year, and what changed between two days.
struct ChangesPage: Sendable {
  private let site: Site
  private let address: Address
  private let happenings: [Happening]
  private let pair: TypedPair?

  init(_ site: Site, _ address: Address, _ pair: TypedPair? = nil) {
    self.site = site
    self.address = address
    self.pair = pair
    happenings = site.happenings
  }

  private var mistakes: [FormMistake] { pair?.mistakes ?? [] }

  /// The fields for two days, with what was typed, or else with these days.
  private func form(_ first: Day?, _ last: Day?) -> Node {
    let shown = TypedPair(first: first?.spoken ?? "", second: last?.spoken ?? "")
    return TwoDaysForm(
      site, address, days: BookDays(site).days, pair ?? shown
    ).node
  }

  /// The years in which something changes, earliest first.
  var years: [Int] { Set(happenings.map(\.day.civil.year)).sorted() }

  var leaf: Leaf {
    Leaf(
      address, title: "Changes", crumbs: [.init(words: "Changes", address: address)],
      twins: site.reach == .server
        ? [.json, .markdown, .feed, .calendar] : [.json, .feed, .calendar],
      status: mistakes.isEmpty ? .found : .refused,
      main: [
        DateForm.summary(of: mistakes), .h1("Changes"), form(nil, site.today),
        .section[.aria(.labelledby, "h-coming")](
          .h2[.id("h-coming")]("Coming, after ", site.today.node),
          table(happenings.filter { $0.day > site.today })),
        .section[.aria(.labelledby, "h-years")](
          .h2[.id("h-years")]("By year"),
          .ul[.class("columns")](
            years.reversed().map { year in
              let number = happenings.count { $0.day.civil.year == year }
              return .li(
                .a[.href(Address(.year(year)))](.text("\(year)")),
                .text(", \(count(number, "change"))"))
            })),
      ])
  }

  func leaf(year: Int) -> Leaf {
    let own = happenings.filter { $0.day.civil.year == year }
    return Leaf(
      address, title: "Changes of \(year)", crumbs: crumbs("\(year)"),
      twins: ChangesPage.twins(in: site),
      status: mistakes.isEmpty ? .found : .refused,
      main: [
        DateForm.summary(of: mistakes), .h1(.text("Changes of \(year)")), neighbours(year),
        form(nil, nil), table(own),
      ])
  }

  func leaf(from first: Day, through last: Day) -> Leaf {
    let own = DaySpan(from: first, through: last).map { days in
      happenings.filter { days.contains($0.day) }
    }
    let words = "\(first.spoken) through \(last.spoken)"
    return Leaf(
      address, title: "Changes from \(words)", crumbs: crumbs(words),
      twins: ChangesPage.twins(in: site),
      status: own == nil || !mistakes.isEmpty ? .refused : .found,
      main: [
        DateForm.summary(of: mistakes),
        .h1("What changed from ", first.node, " through ", last.node), form(first, last),
        own.map(table) ?? .p("The run of days ends before it begins."),
      ])
  }

  /// The other forms of a year or of a run of days; an export of a large book has no data of years.
  static func twins(in site: Site) -> [Form] {
    switch site.reach {
    case .server: [.json, .markdown, .feed, .calendar]
    case .export: (BookDays.isSmall(site) ? [.json] : []) + [.feed, .calendar]
    }
  }

  private func crumbs(_ words: String) -> [Leaf.Crumb] {
    [
      .init(words: "Changes", address: Address(.changes)), .init(words: words, address: address),
    ]
  }

  private func neighbours(_ year: Int) -> Node {
    let before = years.last { $0 < year }
    let after = years.first { $0 > year }
    let links = [before, after].compactMap(\.self).map { other -> Node in
      .li(.a[.href(Address(.year(other)))](.text("\(other)")))
    }
    return links.isEmpty
      ? .nothing : .nav[.class("nearby"), .aria(.label, "Other years")](.ul(links))
  }

  private func table(_ own: [Happening]) -> Node {
    guard !own.isEmpty else { return .p("None is recorded.") }
    return .div[.class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Changes")](
      .table[.class("spans")](
        .caption(.text(count(own.count, "change"))),
        .thead(
          .tr(
            ["Day", "What", "Facet", "Before", "From then", "By"].map {
              .th[.scope("col")](.text($0))
            })),
        .tbody(own.map(row))))
  }

  private func row(_ item: Happening) -> Node {
    .tr[.class(item.mark == nil ? "settled" : "dashed")](
      .th[.scope("row")](item.day.node), .td(link(item), .text(units(item))),
      .td(.text(item.facetWords)), .td(.text(item.before)),
      .td(
        .strong(.text(item.after)),
        item.mark.map { .span[.class("mark")](.text(" (\($0))")) } ?? .nothing),
      .td(item.sources.map(\.link).separated(by: "; ")))
  }

  private func units(_ item: Happening) -> String {
    item.units.isEmpty ? "" : ": " + item.units.joined(separator: "; ")
  }

  private func link(_ item: Happening) -> Node {
    switch item.matter {
    case .regime(let subject): .a[.href(Address(.subject(subject)))](.text(item.title))
    case .facet, .announcement:
      item.rule.map { .a[.href(Address(.rule($0, .timeline)))](.text(item.title)) } ?? .nothing
    }
  }
}

extension Happening {
  /// What it is about, in a word.
  var facetWords: String {
    switch matter {
    case .facet(let facet): facet.label
    case .announcement: "Announced"
    case .regime: "Regime"
    }
  }
}
