import Days
package import RuleModel

extension WhyDocument: Outcome {
  /// The reasons for a terminal.
  package func text(_ style: Style) -> String {
    let rule = units.first?.answer.rule
    let title = "  \(shown(rule?.title ?? "")), \(asked.dayWords)"
    let groups = alike
    var told: Set<String> = []
    let blocks = groups.map { facets, units, accepted in
      let names = groups.count == 1 ? "" : units.map { "  \($0.id)  \(shown($0.title))\n" }.joined()
      let told = facets.compactMap { $0.text(style, told: &told) }
      let quoted = accepted.isEmpty ? [] : [accepted.lines(style).joined(separator: "\n")]
      return names + (told + quoted).joined(separator: "\n\n")
    }
    return ([title] + blocks + [notRecorded, asked.footer].filter { !$0.isEmpty })
      .joined(separator: "\n\n") + "\n"
  }

  /// The reasons of units that have the same ones, together.
  private var alike: [(facets: [FacetWhy], units: [RuleUnit], accepted: [QuotedAck])] {
    units.map(\.facets).unique.map { facets in
      let same = units.filter { $0.facets == facets }
      return (facets, same.compactMap(\.answer.unit), same.flatMap(\.accepted))
    }
  }

  /// Nobody is known to have recorded a folder that is read as it is.
  private var notRecorded: String {
    asked.commit == nil
      ? "  Who recorded the files is not known: the book was read from a folder, not from a commit."
      : ""
  }
}

extension WhyDocument.FacetWhy {
  /// The facet with its reasons; a file that was told already is only named. `nil`: nothing was
  /// ever announced or stated.
  fileprivate func text(_ style: Style, told: inout Set<String>) -> String? {
    if span == nil, deciders.isEmpty, considered.isEmpty { return nil }
    let head = "  \(facet.label): \(words)"
    let none = deciders.isEmpty && considered.isEmpty ? ["    no file says anything else"] : []
    let files = deciders.flatMap { decider in
      told.insert(decider.file.path).inserted
        ? decider.lines(style) : [decider.place(style) + ", above"]
    }
    return ([head] + files + none + considered.map(\.line)).joined(separator: "\n")
  }
}

extension WhyDocument.Decider {
  /// The file and the line, as a link where the terminal takes one.
  fileprivate func place(_ style: Style) -> String {
    let link = linked(
      shown("\(file.path):\(file.line)"), to: fileAddress(file.absolutePath), style)
    return "    \(link)"
  }

  fileprivate func lines(_ style: Style) -> [String] {
    let excerpt = file.excerpt.map { line in
      style.accessible
        ? "    Line \(line.number): \(shown(line.text))"
        : "      \(String(line.number).leading(3))  \(shown(line.text))"
    }
    let recorded = wrapped(file.recording?.words ?? "", width: style.width - 6)
    return [place(style)] + excerpt + sourceLines(style)
      + recorded.filter { !$0.isEmpty }.map { "    \($0)" }
  }

  private func sourceLines(_ style: Style) -> [String] {
    guard let source else { return [] }
    let lines = wrapped(
      source.line + (at.map { "; at \(shown($0))" } ?? ""), width: style.width - 6)
    return lines.map { "    \($0)" }
      + source.urls.prefix(1).map { "    \(linked(shown($0), to: $0, style))" }
  }
}

extension String {
  /// The text after spaces up to that many characters.
  fileprivate func leading(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

extension Considered {
  /// What it is and why it does not decide, in a line.
  fileprivate var line: String { "    not: \(version), \(reason.words)" }
}

extension Considered.Reason {
  /// Why a version does not decide, in words.
  package var words: String {
    switch self {
    case .notPublic(let day): "public only from \(day.spoken)"
    case .notOperative(let day): "public, and counts only from \(day.spoken)"
    case .notBegun(let day): "begins \(day.spoken)"
    case .awaits(let condition): "awaits \(condition)"
    case .ended(let day): "no longer from \(day.spoken)"
    case .otherCase: "about another case"
    case .undone: "undone by a later version"
    case .actedOn(let version): "acts on \(version)"
    case .outranked: "another version stands in its place"
    }
  }

  /// Why a version does not decide, for machines.
  var members: [JSON.Member] {
    let (word, value): (String, JSON) =
      switch self {
      case .notPublic(let day): ("not_public", .text(day))
      case .notOperative(let day): ("not_operative", .text(day))
      case .notBegun(let day): ("not_begun", .text(day))
      case .awaits(let condition): ("awaits", .string(condition.text))
      case .ended(let day): ("ended", .text(day))
      case .otherCase: ("other_case", .null)
      case .undone: ("undone", .null)
      case .actedOn(let version): ("acted_on", .string(version.text))
      case .outranked: ("outranked", .null)
      }
    return [.init("reason", .string(word)), .init("value", value)]
  }
}
