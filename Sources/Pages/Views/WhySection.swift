import Days
import Reports
import RuleModel

/// Why that is the answer: file, line, document, commit, and what did not decide.
struct WhySection: Sendable {
  private let document: WhyDocument
  private let site: Site

  init(_ document: WhyDocument, in site: Site) {
    self.document = document
    self.site = site
  }

  var node: Node {
    .section[.class("why"), .aria(.labelledby, "h-why")](
      .h2[.id("h-why")]("Why: how this answer came to be"), accepted, files, considered)
  }

  /// The accepted changes that made the answer what it is.
  private var accepted: Node {
    let words = document.units.flatMap(\.accepted).map(\.words).unique
    return words.isEmpty ? .nothing : .ul[.class("heads")](words.map { .li(.text($0 + ".")) })
  }

  /// Every version that decides a facet, once, with the facets it decides.
  private var files: Node {
    let facets = document.units.flatMap(\.facets)
    let deciders = facets.flatMap(\.deciders).unique
    guard !deciders.isEmpty else { return .p("No file says anything about this day.") }
    return .ol[.class("files")](
      deciders.map { decider in
        let names = facets.filter { $0.deciders.contains(decider) }.map(\.facet.label).unique
        return .li(self.decider(decider, names))
      })
  }

  private func decider(_ decider: WhyDocument.Decider, _ facets: [String]) -> Node {
    .details[.class("file"), .open](
      .summary(
        .code(.text("\(decider.file.path):\(decider.file.line)")), " ",
        .span[.class("hint")](.text("decides \(facets.joined(separator: ", ").lowercased())"))),
      decider.note.map { .p(.text($0)) } ?? .nothing,
      .pre[.class("excerpt"), .tabindex(0), .role("group"), .aria(.label, "Lines of the file")](
        .text(decider.file.excerpt.map { "\($0.number)  \($0.text)" }.joined(separator: "\n"))),
      source(decider),
      decider.file.recording.map { .p(.text($0.words.capitalised + ".")) } ?? .nothing)
  }

  private func source(_ decider: WhyDocument.Decider) -> Node {
    guard let source = decider.source else { return .nothing }
    return .p(
      "Document: ", source.link,
      source.cite == nil ? .nothing : .text(", \(source.title.law)"),
      source.publicDay.map { [", public ", $0.node] } ?? .nothing,
      decider.at.map { .text("; at \($0.law)") } ?? .nothing, ".")
  }

  private var considered: Node {
    let all = document.units.flatMap { unit in
      unit.facets.flatMap { facet in facet.considered.map { ($0, facet.facet) } }
    }
    let known = Set(document.units.flatMap(\.facets).flatMap(\.deciders).map(\.version))
    let rest = all.filter { !known.contains($0.0.version) }
    let names = rest.map(\.0).unique
    guard !names.isEmpty else { return .nothing }
    return .details[.class("considered")](
      .summary(.text("\(count(names.count, "version")) considered that did not decide")),
      .ul(
        names.map { item in
          .li(.code(.text(item.version.text)), ": ", .text(item.reason.words))
        }))
  }
}
