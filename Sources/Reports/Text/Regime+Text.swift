import Days
import RuleModel

extension RegimeAnswer {
  /// The regime of one subject, with how sure it is.
  func text(_ asked: AskedOf, _ style: Style) -> String {
    let name = regime.map { shown($0.name) } ?? untold
    let lines = [
      "\(asked.dayWords)   \(shown(subject.title))",
      "\(symbol.sign(style))\(symbol.paint(name, style))",
      span.words.isEmpty || certainty == .beforeCoverage ? nil : "  \(span.words)",
      certaintyLine, assumedLine,
    ]
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  private var symbol: Symbol {
    switch certainty {
    case .settled, .projection: .full
    case .unconfirmed, .indeterminate, .beforeCoverage: .unknown
    }
  }

  private var untold: String {
    if certainty == .beforeCoverage {
      return "Not covered: the book is complete about this from \(subject.completeFrom.spoken)"
    }
    return "It depends: " + candidates.map(\.text).joined(separator: " or ")
  }

  private var certaintyLine: String? {
    switch certainty {
    case .settled, .beforeCoverage: nil
    case .projection: "  A projection: sources were last checked on \(checked.spoken)"
    case .unconfirmed:
      "  Not confirmed: a change since \(checked.spoken), the last check, was scheduled"
    case .indeterminate: "  A fact of the case decides: --fact NAME=VALUE"
    }
  }

  private var assumedLine: String? {
    guard !assumed.isEmpty, certainty != .beforeCoverage else { return nil }
    let facts = assumed.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "  Assuming \(facts.joined(separator: ", ")) (--fact asks otherwise)"
  }
}
