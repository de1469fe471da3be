import RuleModel

/// What is said where there is nothing: what was sought, what is near, and that it is no answer.
struct MissingPage: Sendable {
  private let address: Address

  init(_ address: Address) { self.address = address }

  /// A page for an address that means nothing.
  static var unknownAddress: MissingPage { MissingPage(Address(.start)) }

  func leaf(_ words: String, near: [(String, Address)] = [], findings: [Finding] = []) -> Leaf {
    Leaf(
      address, title: "Not found", status: .missing,
      main: [
        .h1("Not found"), .p(.text(words)),
        findings.isEmpty
          ? .nothing
          : .ul(
            findings.map { finding in
              .li(
                .code(.text("\(finding.label.place.path):\(finding.label.place.line)")),
                .text(" \(finding.code) \(finding.message)"))
            }),
        near.isEmpty
          ? .nothing
          : [
            .p("Did you mean:"),
            .ul(near.map { .li(.a[.href($0.1)](.text($0.0))) }),
          ],
        .p("This is not \u{201C}no rule applied\u{201D}."),
      ])
  }
}
