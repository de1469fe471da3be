import Days
import Reports
import RuleChanges
import RuleModel

/// Which answers differ between two revisions: never "no change" where nothing was compared.
struct AnswersPage: Sendable {
  private let address: Address
  private let comparison: Comparison

  init(_ address: Address, _ comparison: Comparison) {
    self.address = address
    self.comparison = comparison
  }

  var leaf: Leaf {
    let crumbs = [Leaf.Crumb(words: "Answers of two revisions", address: address)]
    switch comparison {
    case .failure(let reason):
      return Leaf(
        address, title: "Not compared", crumbs: crumbs, status: .missing,
        main: [
          .h1("Not compared"), .p(.text(reason)),
          .p(.strong("This is not \u{201C}no change\u{201D}.")),
        ])
    case .report(let document):
      return Leaf(
        address, title: document.headline, crumbs: crumbs, twins: [.json, .markdown],
        digest: TwinDigest.of(document),
        main: [
          .h1(.text(document.headline)), .p(.text(document.comparedWords + ".")),
          .p(.text(document.verdictWords.capitalised + ".")), table(document), problems(document),
          .p[.class("note")](.text(document.silenceWords + ".")),
        ])
    }
  }

  private func table(_ document: DiffDocument) -> Node {
    guard !document.report.changes.isEmpty else { return .nothing }
    return .div[.class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Changes")](
      .table[.class("spans")](
        .caption(.text(count(document.report.changes.count, "change"))),
        .thead(
          .tr(
            ["Code", "Whose answer", "Days", "What", "Why"].map { .th[.scope("col")](.text($0)) })),
        .tbody(
          document.report.changes.map { change in
            .tr(
              .th[.scope("row")](
                .a[.href(Address(.code(change.code.rawValue)))](.text(change.code.rawValue))),
              .td(
                .text(change.ownerWords + (change.unit.map { "#\($0.text)" } ?? ""))),
              .td(.text(change.dayWords)), .td(.text(change.changeWords)),
              .td(.text(change.causeWords ?? "")))
          })))
  }

  private func problems(_ document: DiffDocument) -> Node {
    let findings = document.report.problems.flatMap(\.findings).unique
    guard !findings.isEmpty else { return .nothing }
    return .section[.class("problem"), .aria(.labelledby, "h-problems")](
      .h2[.id("h-problems")]("Could not be compared"),
      .ul(
        findings.map { finding in
          .li(
            .code(.text("\(finding.label.place.path):\(finding.label.place.line)")),
            .text(" \(finding.message)"))
        }))
  }
}
