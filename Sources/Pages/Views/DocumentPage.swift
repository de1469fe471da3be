import Days
import Reports
import RuleModel

/// What the book records of one issued document, and what rests on it.
struct DocumentPage: Sendable {
  private let site: Site
  private let address: Address
  private let instrument: Instrument

  init(_ site: Site, _ address: Address, _ instrument: Instrument) {
    self.site = site
    self.address = address
    self.instrument = instrument
  }

  /// The document of `inforce show DOCUMENT`.
  var document: ShowInstrument {
    let asked = site.asked(.now, on: site.today, facts: [:])
    if let uses = site.almanacAtHand?.uses {
      return ShowInstrument(asked: asked, instrument: instrument, uses: uses[instrument.id] ?? [])
    }
    return ShowInstrument(
      asked: asked, instrument: instrument, in: site.inquiry(.now, on: site.today, facts: [:]))
  }

  var leaf: Leaf {
    let document = document
    return Leaf(
      address, title: instrument.cite ?? instrument.title,
      crumbs: [
        .init(words: "Documents", address: Address(.documents(folder: [], part: 1))),
        .init(words: instrument.cite ?? instrument.id.text, address: address),
      ],
      twins: [.json, .markdown], digest: TwinDigest.of(document),
      main: [
        .header[.class("rule")](
          .p[.class("eyebrow")](
            .text([instrument.issuer, instrument.kind].compactMap(\.self).joined(separator: " · "))),
          .h1(.text(instrument.title.law)),
          instrument.cite.map { .p[.class("cite")](.text($0.law)) } ?? .nothing),
        record(document), reading, uses(document),
      ])
  }

  private func record(_ document: ShowInstrument) -> Node {
    let rows = document.rows.filter { !$0.label.isEmpty && $0.label != "Read at" }
    return .section[.aria(.labelledby, "h-record")](
      .h2[.id("h-record")]("What the book records"),
      .dl[.class("record")](rows.nodes { [.dt(.text($0.label)), .dd(.text($0.detail.law))] }))
  }

  /// Addresses are links only where a browser may open them.
  private var reading: Node {
    guard !instrument.urls.isEmpty else { return .nothing }
    return .section[.aria(.labelledby, "h-read")](
      .h2[.id("h-read")]("Where it can be read"),
      .ul[.class("sources")](
        instrument.urls.map { text in
          guard let outside = OutsideAddress(text) else { return .li(.code(.text(text))) }
          return .li(.a[.href(outside), .rel("noopener noreferrer")](.text(text)))
        }))
  }

  private func uses(_ document: ShowInstrument) -> Node {
    .section[.aria(.labelledby, "h-uses")](
      .h2[.id("h-uses")]("What rests on it"),
      document.uses.isEmpty
        ? .p("No dated version of a rule.")
        : .ul(
          document.uses.map { use in
            let title = site.book.rule(use.rule)?.called ?? use.rule.text
            return .li(
              .a[.href(Address(.rule(use.rule, .timeline)))](.text(title)), ": ",
              .code(.text(use.version.text)), .text(", \(use.change)"))
          }))
  }
}
