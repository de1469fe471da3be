import Days
import Reports
import RuleModel

/// What applied on a day: the regimes, then every rule.
struct DayPage: Sendable {
  /// More rules than this have further parts.
  static let rulesInPart = 100

  private let site: Site
  private let address: Address
  private let day: Day
  private let clock: Clock
  private let part: Int

  init(_ site: Site, _ address: Address, on day: Day, _ clock: Clock, part: Int) {
    self.site = site
    self.address = address
    self.day = day
    self.clock = clock
    self.part = part
  }

  /// How many parts the rules of a book have.
  static func parts(of rules: Int) -> Int { max(1, (rules + rulesInPart - 1) / rulesInPart) }

  var leaf: Leaf {
    let document = site.asked(clock, on: day, facts: address.facts)
    return Leaf(
      address, title: document.dayWords,
      crumbs: [
        .init(words: "On a date", address: Address(.days)),
        .init(words: day.spoken, address: address),
      ],
      twins: twins, running: "\(site.book.title) · \(document.dayWords)",
      main: [
        .h1("What applied on ", day.fullNode), clockNote,
        DateForm(site, day: day, days: []).node, part == 1 ? regimes : .nothing, missing,
        .section[.aria(.labelledby, "h-rules")](
          .h2[.id("h-rules")]("Every rule"), tally, rules,
          PartLinks(part, of: parts, page: page).node),
      ])
  }

  private var twins: [Form] {
    guard part == 1 else { return [] }
    if site.reach == .server { return [.json, .markdown] }
    return BookDays.hasData(site, day) ? [.json] : []
  }

  private var parts: Int { DayPage.parts(of: site.book.rules.count) }

  private func page(_ part: Int) -> Page { .day(day, clock, part: part) }

  private var clockNote: Node {
    switch clock {
    case .now: .nothing
    case .then: .p[.class("note")]("As far as was known on that day.")
    case .known(let known): .p[.class("note")]("As far as was known on ", known.node, ".")
    }
  }

  private var regimes: Node {
    let inquiry = site.inquiry(clock, on: day, facts: address.facts)
    return site.book.subjects.nodes { RegimeBox(inquiry.regime($0, on: day), in: site).node }
  }

  /// How many units stand how, where that is looked up for all days at once.
  private var tally: Node {
    guard clock == .now, let counts = site.tally(on: day) else { return .nothing }
    let units = count(counts.reduce(0) { $0 + $1.count }, "unit")
    let words = counts.map { "\(grouped($0.count)) \($0.words)" }.joined(separator: ", ")
    return .p[.class("note")](
      .text("\(units) of \(count(site.book.rules.count, "rule")): \(words)."))
  }

  private var missing: Node { BrokenBox(site).node }

  private var rules: Node {
    let start = min(site.book.rules.count, (part - 1) * DayPage.rulesInPart)
    let chosen = Array(site.book.rules.dropFirst(start).prefix(DayPage.rulesInPart))
    return .div[.class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Rules")](
      RuleRows(chosen, on: day, clock, in: site).node(caption: "The rules on \(day.spoken)"))
  }
}

/// Links to the parts of a long list.
struct PartLinks: Sendable {
  private let current: Int
  private let count: Int
  private let page: @Sendable (Int) -> Page

  init(_ current: Int, of count: Int, page: @escaping @Sendable (Int) -> Page) {
    self.current = current
    self.count = count
    self.page = page
  }

  var node: Node {
    guard count > 1 else { return .nothing }
    return .nav[.class("parts"), .aria(.label, "Parts of the list")](
      .ul(near.map { number in .li(link(number)) }))
  }

  private func link(_ number: Int) -> Node {
    let words = Node.text("Part \(number)")
    return number == current
      ? .a[.href(Address(page(number))), .aria(.current, "page")](words)
      : .a[.href(Address(page(number)))](words)
  }

  /// The first and the last part, and those around this one.
  private var near: [Int] {
    let around = (current - 4)...(current + 4)
    return (1...count).filter { $0 == 1 || $0 == count || around.contains($0) }
  }
}

/// What is not answered for because files have errors: never left out in silence.
struct BrokenBox: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  var node: Node {
    let broken = site.book.broken
    let rules = broken.rules.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
    let subjects = broken.subjects.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
    guard !rules.isEmpty || !subjects.isEmpty else { return .nothing }
    return .section[.class("problem"), .aria(.labelledby, "h-broken")](
      .h2[.id("h-broken")]("Not answered for"),
      .p("The files of these have errors. Everything else is answered for."),
      .ul(
        (subjects + rules).map { id, findings in
          .li(.code(.text(id)), ": ", .ul(findings.unique.map { .li(finding($0)) }))
        }))
  }

  private func finding(_ finding: Finding) -> Node {
    let place = finding.label.place
    return [
      .code(.text("\(place.path):\(place.line):\(place.column)")), " ",
      .a[.href(Address(.code(finding.code)))](.text(finding.code)), .text(" \(finding.message)"),
    ]
  }
}
