import Reports
import RuleModel

/// The head of every page about a rule: what it is called, where it is cited, how to look at it.
struct RuleHead: Sendable {
  private let rule: Rule
  private let site: Site
  private let current: Page

  init(_ rule: Rule, _ site: Site, current: Page) {
    self.rule = rule
    self.site = site
    self.current = current
  }

  var node: Node {
    .header[.class("rule")](
      .p[.class("eyebrow")](.text(eyebrow)), .h1(.text(rule.title.law)), cites,
      .nav[.class("views"), .aria(.label, "This rule")](.ul(views.nodes(view))))
  }

  private var eyebrow: String {
    let kind = rule.kind.map { rule.isBinding ? $0 : "\($0), not binding" }
    return [rule.issuer, kind, rule.short.map { "known as \($0)" }].compactMap(\.self)
      .joined(separator: " · ")
  }

  private static let shownCites = 4

  private var cites: Node {
    guard !rule.cite.isEmpty else { return .nothing }
    let shown = rule.cite.prefix(RuleHead.shownCites).map { $0.law.unbroken }.joined(
      separator: "; ")
    let rest = rule.cite.dropFirst(RuleHead.shownCites).map { $0.law.unbroken }
    return .p[.class("cite")](
      .text(shown), rest.isEmpty ? .nothing : .text("; " + rest.joined(separator: "; ")))
  }

  private var views: [(String, Page)] {
    [
      ("Today", .rule(rule.id, .today)), ("On a date", .rule(rule.id, .days)),
      ("Timeline", .rule(rule.id, .timeline)), ("Two clocks", .rule(rule.id, .clocks)),
    ]
  }

  private func view(_ words: String, _ page: Page) -> Node {
    .li(
      page == current
        ? .a[.href(Address(page)), .aria(.current, "page")](.text(words))
        : .a[.href(Address(page))](.text(words)))
  }
}
