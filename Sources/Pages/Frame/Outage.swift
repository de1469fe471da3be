package import RuleModel

/// What is said where there is no book to make a page of: why, which files, and what to do.
package struct Outage: Sendable {
  private let title: String
  private let words: String
  private let help: [String]
  private let findings: [Finding]

  package init(_ title: String, _ words: String, help: [String] = [], findings: [Finding] = []) {
    self.title = title
    self.words = words
    self.help = help
    self.findings = findings
  }

  /// The page; it needs nothing besides itself.
  package func response(_ status: Response.Status) -> Response {
    var writer = MarkupWriter(.html, address: Links(.server(root: "/", pin: .living)).text)
    writer.write(document)
    return Response(status, MediaType.page, writer.text, isPinned: false)
  }

  private var document: Node {
    .html[.lang("en")](
      .head(
        .meta[.charset("utf-8")](),
        .meta[.name("viewport"), .content("width=device-width, initial-scale=1")](),
        .meta[.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.ofPages)](),
        .meta[.name("color-scheme"), .content("light dark")](), .title(.text(title)),
        .link[.rel("stylesheet"), .href(Address(.asset(.style)))]()),
      .body(.main[.id("main")](.h1(.text(title)), .p(.text(words)), list, advice, ending)))
  }

  private var list: Node {
    findings.isEmpty
      ? .nothing
      : .ul(
        findings.map { finding in
          let place = finding.label.place
          return .li(
            .code(.text("\(place.path):\(place.line):\(place.column)")),
            .text(" \(finding.code) \(finding.message)"))
        })
  }

  private var advice: Node { help.isEmpty ? .nothing : .ul(help.nodes { .li(.text($0)) }) }

  private var ending: Node { .p(.strong("This is not \u{201C}no rule applied\u{201D}.")) }

  /// The style sheet, which is the same whatever the book; `nil`: something else is asked for.
  package static func style(for target: String) -> Response? {
    guard case .asset(.style)? = AddressReading.read(target)?.address.page else { return nil }
    return Response(.found, MediaType.style, StyleSheet.text, isPinned: false)
  }
}
