import Days
import Reports
import RuleModel

/// A subject: the regime that governs it today, and those that governed it.
struct SubjectPage: Sendable {
  private let site: Site
  private let address: Address
  private let subject: RegimeSubject

  init(_ site: Site, _ address: Address, _ subject: RegimeSubject) {
    self.site = site
    self.address = address
    self.subject = subject
  }

  private var inquiry: Inquiry { site.inquiry(.now, on: site.today, facts: address.facts) }

  private var spans: [(days: DaySpan, answer: RegimeAnswer)] {
    inquiry.regimes(subject, in: .always)
  }

  var leaf: Leaf {
    Leaf(
      address, title: subject.title, crumbs: [.init(words: subject.title, address: address)],
      twins: [.json],
      digest: TwinDigest.of(site.regimes(subject, facts: address.facts).json),
      main: [
        .header[.class("rule")](
          .p[.class("eyebrow")]("Regimes of a subject"), .h1(.text(subject.title))),
        RegimeBox(inquiry.regime(subject, on: site.today), in: site).node,
        .section[.aria(.labelledby, "h-regimes")](
          .h2[.id("h-regimes")]("Which regime governed"), table),
        conditions,
        .section[.aria(.labelledby, "h-of")](
          .h2[.id("h-of")]("The rules it is about"),
          .ul[.class("columns")](
            subject.rules.map { id in .li(site.book.rule(id)?.link ?? .code(.text(id.text))) })),
      ])
  }

  private var table: Node {
    .table[.class("spans")](
      .caption("Earliest first"),
      .thead(.tr(["Days", "Regime", "Certainty"].map { .th[.scope("col")](.text($0)) })),
      .tbody(
        spans.map { days, answer in
          .tr(
            .th[.scope("row")](link(days)), .td(.strong(.text(answer.words))),
            .td(.text(answer.certainty.words)))
        }))
  }

  private func link(_ days: DaySpan) -> Node {
    guard let day = days.from ?? days.through else { return days.node }
    return .a[.href(Address(.day(day, .now, part: 1)))](days.node)
  }

  /// The conditions, as the book states them: the first regime whose conditions all hold governs.
  private var conditions: Node {
    .section[.aria(.labelledby, "h-when")](
      .h2[.id("h-when")]("How it is told"),
      .p("The first of these whose conditions all hold governs."),
      .ol(
        subject.regimes.map { regime in
          .li(
            .strong(.text(regime.name)),
            regime.when.isEmpty ? ": otherwise" : .ul(regime.when.map { .li(condition($0)) }))
        }))
  }

  private func condition(_ condition: RegimeCondition) -> Node {
    let states = condition.states.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.label.lowercased()) \($0.value.map(words).joined(separator: " or "))" }
    return [
      site.book.rule(condition.rule)?.link ?? .code(.text(condition.rule.text)),
      .text((condition.unit.map { " (\($0))" } ?? "") + ": " + states.joined(separator: ", ")),
    ]
  }

  private func words(_ state: String) -> String { state.replacing("_", with: " ") }
}
