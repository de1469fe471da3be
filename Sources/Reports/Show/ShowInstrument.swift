import Days
package import RuleModel

/// The answer of `inforce show INSTRUMENT`: what the book records of a document.
package struct ShowInstrument: Sendable {
  /// The clocks and the book.
  package let asked: AskedOf
  /// The document.
  package let instrument: Instrument
  /// The dated versions that rest on it.
  package let uses: [Use]

  /// A dated version that rests on the document.
  package struct Use: Hashable, Sendable {
    package let rule: RuleID
    package let version: VersionName
    package let change: String

    /// A version of a rule.
    package init(_ version: DatedVersion, of rule: Rule) {
      self.rule = rule.id
      self.version = version.name
      change = version.change.word
    }
  }

  /// A document and what rests on it in the book of an inquiry.
  package init(asked: AskedOf, instrument: Instrument, in inquiry: Inquiry) {
    let uses = inquiry.book.rules.flatMap { rule in
      rule.versions.filter { $0.by == instrument.id }.map { Use($0, of: rule) }
    }
    self.init(asked: asked, instrument: instrument, uses: uses)
  }

  /// A document with what rests on it, which was looked up before.
  package init(asked: AskedOf, instrument: Instrument, uses: [Use]) {
    self.asked = asked
    self.instrument = instrument
    self.uses = uses
  }

  /// The record, a line a fact.
  package var rows: [Row] {
    let own = instrument
    let facts: [(String, String?)] = [
      ("Cite", own.cite), ("Kind", own.kind), ("Issuer", own.issuer),
      ("Document", own.document), ("Docket", own.docket.listed), ("RIN", own.rin.listed),
      ("Signed", own.signed?.words), ("Announced", own.announced?.words),
      ("Filed", own.filed?.words), ("Published", own.published?.words),
      ("Public", own.publicDay.map { "from \($0.spoken), the first day it could be known" }),
      ("Evidence", own.evidence.words), ("Digest", own.sha256), ("Captured", own.captured?.spoken),
      ("Controls", own.controls), ("Contradicts", own.contradicts.map(\.text).listed),
    ]
    let urls = own.urls.enumerated().map { Row($0 == 0 ? "Read at" : "", "", shown($1)) }
    return facts.compactMap { name, value in value.map { Row(name, "", shown($0)) } } + urls
      + [Row("Id", "", own.id.text)]
  }
}

extension ShowInstrument: Outcome {
  /// The record for a terminal.
  package func text(_ style: Style) -> String {
    let uses = uses.enumerated().map {
      Row($0 == 0 ? "Used by" : "", "", "\($1.rule)  \($1.version)")
    }
    let none = uses.isEmpty ? [Row("Used by", "", "no dated version of a rule")] : []
    return [
      "  \(shown(instrument.title))", rows.text(style), (uses + none).text(style), asked.footer,
    ]
    .joined(separator: "\n\n") + "\n"
  }

  /// The document.
  package var json: JSON {
    let own = instrument
    let days: [JSON.Member] = [
      ("signed", own.signed), ("announced", own.announced), ("filed", own.filed),
      ("published", own.published),
    ].map { .init($0, $1?.json ?? .null) }
    let members: [JSON.Member] =
      [
        .init("kind", "instrument"), .init("instrument", .string(own.id.text)),
        .init("title", .string(own.title)), .init("document_kind", .string(own.kind)),
        .init("issuer", .text(own.issuer)), .init("cite", .text(own.cite)),
        .init("document", .text(own.document)), .init("docket", .texts(own.docket)),
        .init("rin", .texts(own.rin)),
      ] + days + [
        .init("public", .text(own.publicDay)), .init("evidence", .string(own.evidence.rawValue)),
        .init("url", .texts(own.urls)), .init("sha256", .text(own.sha256)),
        .init("captured", .text(own.captured)), .init("controls", .text(own.controls)),
        .init("contradicts", .texts(own.contradicts)), .init("used_by", .array(uses.map(\.json))),
      ]
    let question: [JSON.Member] = [.init("instrument", .string(own.id.text))]
    return .object(asked.members(of: "show", question) + members)
  }

  /// The record as Markdown.
  package var markdown: String {
    let used = uses.map { "- `\($0.rule)` `\($0.version)`" }.joined(separator: "\n")
    return [
      "# \(escaped(instrument.title))",
      markdownTable(["", ""], rows.map { [escaped($0.label), escaped($0.detail)] }), used,
      escaped(asked.footer.trimmed),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension ShowInstrument.Use {
  fileprivate var json: JSON {
    [
      "rule": .string(rule.text), "version": .string(version.text), "change": .string(change),
    ]
  }
}

extension Instrument.DocumentDay {
  fileprivate var words: String {
    switch self {
    case .on(let day): day.spoken
    case .between(let first, let last):
      "between \(first.spoken) and \(last.spoken); it counts from the last"
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .on(let day): .text(day)
    case .between(let first, let last): ["between": .texts([first, last])]
    }
  }
}

extension Instrument.Evidence {
  /// How well the book knows it, in words.
  package var words: String {
    switch self {
    case .primary: "primary: its own text was read"
    case .secondary: "secondary: others describe it"
    case .recalled: "recalled: from memory, to be checked"
    }
  }
}

extension [String] {
  /// The texts with commas; `nil`: there are none.
  fileprivate var listed: String? { isEmpty ? nil : joined(separator: ", ") }
}
