import Days
import Prose
import Reports
import RuleModel

/// The text of each unit on the day, paragraph by paragraph, or the words that there is none.
struct WordingSection: Sendable {
  private let document: ShowRule
  private let asked: RuleQuestion

  init(_ document: ShowRule, _ asked: RuleQuestion) {
    self.document = document
    self.asked = asked
  }

  var node: Node {
    .section[.class("text"), .aria(.labelledby, "h-text")](
      .h2[.id("h-text")]("Text"),
      document.units.enumerated().nodes { unit($1, number: $0) }, plainWords)
  }

  private func unit(_ unit: ShowRule.UnitText, number: Int) -> Node {
    let title: Node =
      unit.answer.unit.map {
        .h3[.id(ElementName("text-\($0.id.text)"))](.text($0.title), " ", .code(.text($0.id.text)))
      } ?? .nothing
    guard !unit.wordings.isEmpty else {
      return [title, .p[.class("none")](.text(unit.noWording))]
    }
    return [
      title,
      unit.wordings.enumerated().nodes { index, wording in
        self.wording(wording, prefix: "p\(number + 1)\(index == 0 ? "" : "-\(index + 1)")")
      },
    ]
  }

  private func wording(_ wording: ShowRule.Wording, prefix: String) -> Node {
    .div[.class("wording \(wording.kind.rawValue)"), .data(.cite, cite(wording))](
      wording.condition.isEmpty ? .nothing : .p[.class("condition")](.text(wording.condition)),
      .p[.class("source")](
        .strong(.text(wording.kindWords.capitalised)), ". ",
        .text(wording.span.words.capitalised.unbrokenDays),
        wording.source.map { ["; ", $0.link] } ?? .nothing,
        wording.version.at.map { .text(", at \($0.law)") } ?? .nothing),
      wording.hasBody
        ? ProseNodes(prefix: prefix).nodes(of: wording.version.body) : .nothing)
  }

  /// How the wording is cited: the document, its pin-point, and the day for which it was asked.
  private func cite(_ wording: ShowRule.Wording) -> String {
    let name = wording.source.map { $0.cite ?? $0.title } ?? wording.version.by.text
    let at = wording.version.at.map { " at \($0)" } ?? ""
    return "\(name)\(at) (as of \(asked.day.spoken))"
  }

  private var plainWords: Node {
    guard !asked.rule.body.allSatisfy(\.isWhitespace) else { return .nothing }
    return [
      .h3[.id("plain")]("What the rule is, in plain words"),
      ProseNodes(prefix: "w").nodes(of: asked.rule.body),
    ]
  }
}

/// Text that was written in Markdown as nodes, with a name for every paragraph.
struct ProseNodes: Sendable {
  private let prefix: String

  init(prefix: String) { self.prefix = prefix }

  func nodes(of text: String) -> Node {
    .div[.class("prose")](
      ProseReading.blocks(of: text).enumerated().map { block($1, number: $0 + 1) })
  }

  /// A block of the outermost level has a name; those within others have none.
  private func block(_ block: ProseBlock, number: Int) -> Node {
    guard case .paragraph(let spans) = block else { return ProseNodes.node(block) }
    let name = ElementName("\(prefix)-\(number)")
    return .p[.id(name), .data(.copy, "paragraph")](
      .several(spans.map(ProseNodes.node)), " ",
      .a[.class("here"), .href(name), .aria(.label, "Link to this paragraph")]("¶"))
  }

  private static func node(_ block: ProseBlock) -> Node {
    switch block {
    case .paragraph(let spans): .p(spans.map(node))
    case .heading(_, let spans): .p[.class("heading")](.strong(spans.map(node)))
    case .list(nil, let items): .ul(items.map { .li($0.map(node)) })
    case .list(let start?, let items): .ol[.start(start)](items.map { .li($0.map(node)) })
    case .quote(let blocks): .blockquote(blocks.map(node))
    case .literal(let text): .pre(.text(text))
    case .table(let head, let rows): table(head, rows)
    case .rule: .hr()
    }
  }

  private static func table(_ head: [[ProseSpan]], _ rows: [[[ProseSpan]]]) -> Node {
    .table(
      .thead(.tr(head.map { .th[.scope("col")]($0.map(node)) })),
      .tbody(rows.map { row in .tr(row.map { .td($0.map(node)) }) }))
  }

  private static func node(_ span: ProseSpan) -> Node {
    switch span {
    case .text(let text): .text(text.law)
    case .code(let text): .code(.text(text))
    case .emphasis(let spans): .em(spans.map(node))
    case .strong(let spans): .strong(spans.map(node))
    case .struck(let spans): .s(spans.map(node))
    case .link(let address, let spans): link(address, spans)
    case .lineBreak: .br()
    }
  }

  /// An address that no browser may open is shown beside its words.
  private static func link(_ address: String, _ spans: [ProseSpan]) -> Node {
    guard let outside = OutsideAddress(address) else {
      return [.several(spans.map(node)), .text(" (\(address))")]
    }
    return .a[.href(outside), .rel("noopener noreferrer")](spans.map(node))
  }
}
