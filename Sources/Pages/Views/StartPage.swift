import Days
import Reports
import RuleModel

/// The first page: a field for a day, a search, what comes next, the state of the book.
struct StartPage: Sendable {
  /// So many changes are shown.
  private static let shownChanges = 6
  /// Books with more rules are listed folder by folder.
  private static let shownRules = 60

  private let site: Site
  private let mistake: FormMistake?
  private let found: [Rule]?
  private let sought: String

  init(
    _ site: Site, mistake: FormMistake? = nil, sought: String = "", found: [Rule]? = nil
  ) {
    self.site = site
    self.mistake = mistake
    self.sought = sought
    self.found = found
  }

  var leaf: Leaf {
    Leaf(
      Address(.start), title: site.book.title, twins: [.json, .markdown],
      status: mistake == nil ? .found : .refused,
      main: [
        DateForm.summary(of: [mistake].compactMap(\.self)),
        .div[.class("hero")](
          .p[.class("eyebrow")]("Point in time"), .h1(.text(site.book.title)),
          .p[.class("lede")](
            "What applied on a day, how sure that is, and what could be known then.")),
        .div[.class("ways")](
          .section[.aria(.labelledby, "h-day")](
            .h2[.id("h-day")]("On a date"),
            DateForm(site, day: nil, days: [], mistake: mistake).node),
          .section[.aria(.labelledby, "h-find")](
            .h2[.id("h-find")]("Find a rule"), SearchForm(sought, site).node, results)),
        BrokenBox(site).node, regimes, changes, rules, state,
      ])
  }

  private var results: Node {
    guard let found else { return .nothing }
    guard !found.isEmpty else {
      return .p[.class("none")](
        .text("No rule of this book is called \u{201C}\(sought)\u{201D}, and none is near. "),
        "This is not \u{201C}no rule applied\u{201D}.")
    }
    return .ul[.class("results")](
      found.map { .li($0.link, .span[.class("hint")](.text(" \($0.cite.first ?? $0.id.text)"))) })
  }

  private var regimes: Node {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    guard !site.book.subjects.isEmpty else { return .nothing }
    return .section[.aria(.labelledby, "h-regimes")](
      .h2[.id("h-regimes")]("Today, ", site.today.node),
      site.book.subjects.nodes { RegimeBox(inquiry.regime($0, on: site.today), in: site).node })
  }

  private var changes: Node {
    let all = site.happenings
    let next = all.filter { $0.day > site.today }.prefix(StartPage.shownChanges)
    let last = all.filter { $0.day <= site.today && $0.day > site.book.completeFrom }
      .suffix(StartPage.shownChanges).reversed()
    return .div[.class("ways")](
      .section[.aria(.labelledby, "h-next")](
        .h2[.id("h-next")]("Next changes"),
        next.isEmpty
          ? .p("None is recorded after today.") : HappeningList(Array(next), in: site).node,
        .p(.a[.href(Address(.changes))]("All changes"))),
      .section[.aria(.labelledby, "h-last")](
        .h2[.id("h-last")]("Latest changes"), HappeningList(Array(last), in: site).node))
  }

  private var rules: Node {
    .section[.aria(.labelledby, "h-rules")](
      .h2[.id("h-rules")](.text(count(site.book.rules.count, "rule"))),
      site.book.rules.count <= StartPage.shownRules
        ? .ul[.class("columns")](site.book.rules.map { .li($0.link) })
        : .p(.a[.href(Address(.rules(folder: [], part: 1)))]("All rules, by folder")))
  }

  private var state: Node {
    let age = site.book.checked.distance(to: site.today)
    let every = site.book.reviewEvery
    return .section[.class("state"), .aria(.labelledby, "h-state")](
      .h2[.id("h-state")]("State of the book"),
      .p(
        "Complete from ", site.book.completeFrom.node, ". Sources checked through ",
        site.book.checked.node, ", ",
        .text(
          age > every
            ? "\(count(age, "day")) ago: a review is overdue, one is due every \(count(every, "day"))."
            : "\(count(max(0, age), "day")) ago; a review is due every \(count(every, "day")).")),
      .p(.a[.href(Address(.about))]("Coverage, corrections and how to read an answer")))
  }
}

/// A field in which a rule is sought by whatever it is called.
struct SearchForm: Sendable {
  private let sought: String
  private let site: Site

  init(_ sought: String, _ site: Site) {
    self.sought = sought
    self.site = site
  }

  var node: Node {
    .form[
      .class("ask search"), .method("get"),
      .action(Address(site.reach == .export ? .rules(folder: [], part: 1) : .start)),
      .role("search"),
      .data(.dates, "search"),
    ](
      .div[.class("field")](
        .label[.forField("q")]("Name or citation"),
        .p[.class("hint"), .id("q-hint")]("For example, 744.11 or 90 FR 4544, however it is typed"),
        .input[
          .id("q"), .name("q"), .type("search"), .value(sought), .autocomplete("off"),
          .aria(.describedby, "q-hint"),
        ]()),
      .button[.type("submit")]("Find"), names)
  }

  /// Where the script of an export finds the names of the rules, and shows what it found.
  private var names: Node {
    guard site.reach == .export else { return .nothing }
    return [
      .a[.class("names"), .href(Address(.asset(.names))), .hidden](
        "The names of all rules, for the script"),
      .ul[.class("results"), .id("results"), .aria(.live, "polite")](),
    ]
  }
}

/// Changes as a list of links, a day each.
struct HappeningList: Sendable {
  private let happenings: [Happening]
  private let site: Site

  init(_ happenings: [Happening], in site: Site) {
    self.happenings = happenings
    self.site = site
  }

  var node: Node { .ul[.class("happenings")](happenings.map { .li(item($0)) }) }

  private func item(_ item: Happening) -> Node {
    [
      item.day.node, " ", link(item), .text(item.units.isEmpty ? "" : " (\(item.units.short))"),
      .text(": \(item.words)"),
      item.mark.map { .span[.class("mark")](.text(" \($0)")) } ?? .nothing,
    ]
  }

  private func link(_ item: Happening) -> Node {
    switch item.matter {
    case .regime(let subject): .a[.href(Address(.subject(subject)))](.text(item.title))
    case .facet, .announcement:
      item.rule.map { .a[.href(Address(.rule($0, .timeline)))](.text(item.title)) }
        ?? .text(item.title)
    }
  }
}

extension [String] {
  /// The first of them, and how many more there are.
  fileprivate var short: String {
    count > 2 ? "\(self[0]) and \(count - 1) more" : joined(separator: "; ")
  }
}

extension Happening {
  /// What happens, in words.
  var words: String {
    switch matter {
    case .facet(let facet): "\(facet.label.lowercased()) \(before) → \(after)"
    case .announcement: after
    case .regime: after
    }
  }
}
