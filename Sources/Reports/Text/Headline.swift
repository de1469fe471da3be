package import RuleModel

/// The answer of one unit in a line.
package struct Headline: Hashable, Sendable {
  package let symbol: Symbol
  package let words: String

  package init(_ answer: Answer) {
    symbol = Glance(answer).symbol
    words =
      switch answer.certainty {
      case .beforeCoverage: "NOT COVERED"
      case .unconfirmed: "NOT CONFIRMED"
      default: Headline.words(answer)
      }
  }

  private static func words(_ answer: Answer) -> String {
    guard let force = answer.facet(.force)?.standing, case .force(let state) = force.state else {
      return "FORCE CANNOT BE TOLD"
    }
    let binds = answer.rule.isBinding ? "" : "NOT BINDING, "
    return binds + (state == .inForce ? inForce(answer) : state.headline)
  }

  /// The words for a rule in force: compliance and enforcement, each said only where it matters.
  private static func inForce(_ answer: Answer) -> String {
    let compliance = answer.facet(.applicability)?.standing
    let enforcement = answer.facet(.enforcement)?.standing
    let due = compliance?.complianceWords ?? ""
    let enforced = enforcement?.enforcementWords(isDue: compliance?.isDue ?? false) ?? ""
    return "IN FORCE\(due)\(enforced)"
  }
}

extension Standing {
  fileprivate var isDue: Bool { state == .applicability(.required) }

  fileprivate var complianceWords: String {
    guard case .applicability(let state) = state else { return ", COMPLIANCE \(openWords)" }
    return switch state {
    case .withForce: ""
    case .notYet: ", COMPLIANCE NOT YET DUE"
    case .optional: ", COMPLIANCE OPTIONAL"
    case .required: " AND DUE"
    case .waived: ", COMPLIANCE WAIVED"
    case .outOfScope: ", NOT REACHING THIS CASE"
    }
  }

  fileprivate func enforcementWords(isDue: Bool) -> String {
    guard case .enforcement(let state) = state else { return ", ENFORCEMENT \(openWords)" }
    return switch state {
    case .ordinary: isDue ? ", ENFORCED" : ""
    case .restrained: ", ENFORCED WITH PRIORITIES"
    case .withheld: ", NOT ENFORCED"
    case .barred: ", ENFORCEMENT BARRED"
    }
  }

  /// The states it can have, and what decides between them.
  private var openWords: String {
    let states = possibleStates.map { $0.words.uppercased() }.unique.joined(separator: " OR ")
    guard case .undetermined(let open) = self else { return "UNCERTAIN: \(states)" }
    return "\(states) (BY \(open.needs.map(\.text).joined(separator: ", ")))"
  }
}

extension ForceState {
  /// The symbol of the state by itself.
  package var symbol: Symbol {
    switch self {
    case .inForce: .full
    case .suspended: .half
    case .none, .pending, .ended, .void: .empty
    }
  }

  fileprivate var headline: String {
    switch self {
    case .none: "NOT IN FORCE"
    case .pending: "NOT YET IN FORCE"
    case .inForce: "IN FORCE"
    case .suspended: "SUSPENDED"
    case .ended: "NO LONGER IN FORCE"
    case .void: "VOID FROM THE BEGINNING"
    }
  }
}
