import Days
package import RuleModel

/// The answer of `inforce audit`: what would have been answered then and is answered otherwise now.
package struct AuditDocument: Sendable {
  /// What was asked, of the book as it is.
  package let asked: AskedOf
  /// The commit that was recorded then.
  package let believedCommit: String
  /// The rules that were named; `nil`: all, and the regimes.
  package let rules: [RuleID]?
  /// The rules' facets and the subjects that differ.
  package let differences: [Audit.Difference]
  /// The book as it is.
  package let book: Rulebook
  /// The folder of the book from the repository's root; empty: the root.
  package let prefix: String

  package init(
    asked: AskedOf, believedCommit: String, rules: [RuleID]?,
    differences: [Audit.Difference], book: Rulebook, prefix: String
  ) {
    self.asked = asked
    self.believedCommit = believedCommit
    self.rules = rules
    self.differences = differences
    self.book = book
    self.prefix = prefix
  }

  /// The path of a file of the book from the repository's root.
  func path(_ path: String) -> String { prefix.isEmpty ? path : prefix + "/" + path }
}

extension AuditState {
  /// The state in words.
  func words(in book: Rulebook, of matter: Audit.Difference.Matter) -> String {
    switch self {
    case .standing(.undetermined(let open)):
      "depends on \(open.needs.map(\.text).joined(separator: ", "))"
    case .standing(let standing): standing.words
    case .regimes(let ids):
      ids.count == 1
        ? matter.regimeName(ids[0], in: book)
        : "either " + ids.map(\.text).joined(separator: " or ")
    case .notCovered: "not covered"
    case .absent: "not in the book"
    case .broken: "not answered for: its files had errors"
    }
  }

  /// The state for machines; `null`: the book did not have it.
  var json: JSON {
    switch self {
    case .standing(let standing):
      ["state": .string(standing.word), "because": .texts(standing.because)]
    case .regimes(let ids):
      [
        "regime": .text(ids.count == 1 ? ids.first : nil), "candidates": .texts(ids),
      ]
    case .notCovered: ["state": "before_coverage"]
    case .absent: .null
    case .broken: ["state": "broken"]
    }
  }
}

extension Audit.Difference.Matter {
  fileprivate func regimeName(_ regime: RegimeID, in book: Rulebook) -> String {
    guard case .subject(let id) = self else { return regime.text }
    let found = book.subject(id)?.regimes.first { $0.id == regime }
    return found?.name ?? regime.text
  }

  /// Whose heading it stands under.
  var heading: String {
    switch self {
    case .facet(let rule, let unit, _): unit.map { "\(rule)#\($0)" } ?? rule.text
    case .subject(let subject): "regimes of \(subject)"
    }
  }

  /// What differs.
  var label: String {
    switch self {
    case .facet(_, _, let facet): facet.label
    case .subject: "Regime"
    }
  }

  /// What it is about, for machines.
  var members: [JSON.Member] {
    switch self {
    case .facet(let rule, let unit, let facet):
      [
        .init("rule", .string(rule.text)), .init("unit", .text(unit)),
        .init("facet", .string(facet.rawValue)),
      ]
    case .subject(let subject): [.init("subject", .string(subject.text))]
    }
  }
}
