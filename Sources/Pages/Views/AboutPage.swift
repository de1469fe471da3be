import Days
import Reports
import RuleModel

/// What the book covers, when it was checked, what was corrected, how to read an answer.
struct AboutPage: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  private var book: Rulebook { site.book }

  var leaf: Leaf {
    Leaf(
      Address(.about), title: "About", crumbs: [.init(words: "About", address: Address(.about))],
      twins: [.json], digest: TwinDigest.of(site.about.json),
      main: [.h1("About this book"), reading, coverage, BrokenBox(site).node, corrections, edition])
  }

  private var reading: Node {
    .section[.aria(.labelledby, "h-how")](
      .h2[.id("h-how")]("How to read an answer"),
      .p("Four questions that headlines mix up are answered apart."),
      .dl[.class("record")](
        [Change.Facet.force, .applicability, .enforcement, .announcements].nodes {
          [.dt(.text($0.label)), .dd(.text($0.question.capitalised))]
        }),
      .ul(
        .li(
          .strong("Unknown is never \u{201C}no\u{201D}."),
          .text(
            " A day that is not covered, a change that nobody confirmed and a fact that is missing "
              + "each have words of their own.")),
        .li(
          .strong("Through"), " names the last day on which something held. In data, ",
          .code("until"), " is the first day on which it no longer did."),
        .li(
          .strong("Three clocks."),
          " The day asked about; what was public by a day; what the book said at a commit."),
        .li(
          .strong("Announced"), " is what was said and not done. It changes nothing by itself.")))
  }

  private var coverage: Node {
    let others = book.rules.filter {
      $0.checked != book.checked || $0.completeFrom != book.completeFrom
    }
    return .section[.aria(.labelledby, "h-coverage")](
      .h2[.id("h-coverage")]("Coverage"),
      .p(
        "Complete from ", book.completeFrom.node, ". Sources checked through ", book.checked.node,
        .text("; a review is due every \(count(book.reviewEvery, "day")). ")),
      others.isEmpty
        ? .p("All rules share these days.")
        : .table[.class("spans")](
          .caption("Rules with days of their own"),
          .thead(
            .tr(["Rule", "Complete from", "Checked through"].map { .th[.scope("col")](.text($0)) })),
          .tbody(
            others.prefix(200).map { rule in
              .tr(
                .th[.scope("row")](rule.link), .td(rule.completeFrom.node), .td(rule.checked.node))
            })))
  }

  /// The changes of past answers that somebody accepted, with the reason.
  private var corrections: Node {
    let acks = book.acknowledgements
    return .section[.aria(.labelledby, "h-corrections")](
      .h2[.id("h-corrections")]("Corrections"),
      acks.isEmpty
        ? .p("No change of a past answer is recorded as accepted.")
        : .ul(
          acks.map { ack in
            .li(
              .code(.text(ack.id)), .text(" \(ack.rule): \(ack.reason)"),
              .text(ack.by.map { " (\($0))" } ?? ""),
              ack.ref.map { reference($0) } ?? .nothing)
          }))
  }

  private func reference(_ text: String) -> Node {
    OutsideAddress(text).map { [" ", .a[.href($0), .rel("noopener noreferrer")](.text(text))] }
      ?? .text(" \(text)")
  }

  private var edition: Node {
    .section[.aria(.labelledby, "h-edition")](
      .h2[.id("h-edition")]("This edition"),
      .dl[.class("record")](
        .dt("Commit"), .dd(.code(.text(site.edition.commit ?? "none: a folder as it is"))),
        .dt("Today"), .dd(site.today.node), .dt("Zone"), .dd(.text(book.zone)),
        .dt("Rules"), .dd(.text("\(book.rules.count)")), .dt("Documents"),
        .dd(.text("\(book.instruments.count)"))),
      .p(
        .strong("Not an official edition, not legal advice."),
        " Read the document before you act on it."))
  }
}
