import Reports
import RuleModel

/// What the codes mean, and how the pages are used.
struct ManualPages: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  var codes: Leaf {
    Leaf(
      Address(.codes), title: "Codes", crumbs: [.init(words: "Codes", address: Address(.codes))],
      twins: [.json],
      main: [
        .h1("Codes"), .p("Every finding, notice, change and problem has a code."),
        .table[.class("spans")](
          .caption(.text(count(site.manual.codes.count, "code"))),
          .thead(.tr(["Code", "Name", "Level", "What"].map { .th[.scope("col")](.text($0)) })),
          .tbody(site.manual.codes.map(row))),
      ])
  }

  private func row(_ code: CodeExplanation) -> Node {
    .tr(
      .th[.scope("row")](.a[.href(Address(.code(code.code)))](.text(code.code))),
      .td(.text(code.slug)), .td(.text(code.level.rawValue)), .td(.text(code.summary)))
  }

  /// What a code means; `nil`: there is none of that name.
  func code(_ name: String) -> Leaf? {
    guard let code = site.manual.codes.first(where: { $0.code == name }) else { return nil }
    let address = Address(.code(code.code))
    return Leaf(
      address, title: "\(code.code) \(code.slug)",
      crumbs: [
        .init(words: "Codes", address: Address(.codes)), .init(words: code.code, address: address),
      ],
      twins: [.json],
      main: [
        .h1(.text("\(code.code) \(code.slug)")),
        .p[.class("lede")](.text(code.summary.capitalised + ".")),
        .pre[.class("manual"), .tabindex(0), .role("group"), .aria(.label, "Explanation")](
          .text(code.explanation)),
      ])
  }

  var help: Leaf {
    Leaf(
      Address(.help), title: "Help", crumbs: [.init(words: "Help", address: Address(.help))],
      twins: [.json],
      main: [.h1("Help"), keyboard, addresses, topics])
  }

  /// A topic; `nil`: there is none of that name.
  func topic(_ name: String) -> Leaf? {
    guard let topic = site.manual.topics.first(where: { $0.name == name }) else { return nil }
    let address = Address(.topic(name))
    return Leaf(
      address, title: "Help: \(name)",
      crumbs: [
        .init(words: "Help", address: Address(.help)), .init(words: name, address: address),
      ],
      twins: [.json],
      main: [
        .h1(.text(name.capitalised)), .p[.class("lede")](.text(topic.about.capitalised + ".")),
        .pre[.class("manual"), .tabindex(0), .role("group"), .aria(.label, "Explanation")](
          .text(topic.text)),
      ])
  }

  private static let keys = [
    ("d", "to the field for a day"), ("/", "to the search"), ("[", "the earlier run of days"),
    ("]", "the later run of days"), ("t", "today"), ("c", "compare with the run before"),
    ("n", "the next difference"), ("p", "the difference before"),
    ("r", "show what differs only"), ("y", "copy the pinned link"), ("?", "this page"),
  ]

  private var keyboard: Node {
    .section[.aria(.labelledby, "h-keys")](
      .h2[.id("h-keys")]("Keyboard"),
      .p("These keys work where no field has the focus. Everything works without them."),
      .table[.class("spans")](
        .caption("Keys"), .thead(.tr(.th[.scope("col")]("Key"), .th[.scope("col")]("What"))),
        .tbody(
          ManualPages.keys.map { key, words in
            .tr(.th[.scope("row")](.kbd(.text(key))), .td(.text(words)))
          })),
      .p[.class("keys"), .id("keys")]("Without scripts there are no such keys."))
  }

  private static let examples: [(String, String)] = [
    ("r/RULE/", "a rule today"), ("r/RULE/on/2025-10-15/", "on a day"),
    ("r/RULE/on/2025-10-15/then/", "as far as was known that day"),
    ("r/RULE/on/2025-10-15/known/2025-09-28/", "as far as was known on another"),
    ("r/RULE/on/2025-10-15/?headquarters=CN", "for a case"),
    ("r/RULE/v/2025-09-29/", "in the run of days that begins then"),
    ("r/RULE/timeline/", "lanes"), ("r/RULE/clocks/", "both clocks"),
    ("r/RULE/compare/2025-09-28..2025-09-29/", "two days"), ("on/2025-10-15/", "the whole book"),
    ("changes/2025/", "a year"), ("changes/2025-01-01..2025-06-30/", "between two days"),
    ("answers/BASE..HEAD/", "which answers differ between two revisions"),
    ("@COMMIT/…", "any of these, pinned to a commit"),
  ]

  private var addresses: Node {
    .section[.aria(.labelledby, "h-addresses")](
      .h2[.id("h-addresses")]("Addresses"),
      .p(
        .text("Every answer has an address. "),
        site.reach == .export
          ? "This export holds those of its runs of days; a server answers all of these. "
          : .nothing,
        "With .json in place of the last slash every page is data; many have .md, too."),
      .table[.class("spans")](
        .caption("Addresses"),
        .thead(.tr(.th[.scope("col")]("Address"), .th[.scope("col")]("What"))),
        .tbody(
          ManualPages.examples.map { address, words in
            .tr(.th[.scope("row")](.code(.text(address))), .td(.text(words)))
          })))
  }

  private var topics: Node {
    .section[.aria(.labelledby, "h-topics")](
      .h2[.id("h-topics")]("Topics"),
      .ul(
        site.manual.topics.map { topic in
          .li(
            .a[.href(Address(.topic(topic.name)))](.text(topic.name)), .text(": \(topic.about)"))
        }),
      .p(.a[.href(Address(.codes))]("All codes")))
  }
}
