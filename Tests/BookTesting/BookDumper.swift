import Days
package import RuleModel

extension Rulebook {
  /// The book in a form that people can read, close to that of its files.
  package var dump: String {
    (groups.values.sorted { $0.id < $1.id }.map(\.dump) + rules.map(\.dump)
      + subjects.map(\.dump)).joined(separator: "\n")
  }
}

extension Group {
  fileprivate var dump: String {
    let entries = members.map {
      "  - {from: \($0.from), public: \($0.publicDay), values: \($0.values)}"
    }
    return (["group \(id): complete: \(isComplete)"] + entries).joined(separator: "\n")
  }
}

extension Rule {
  fileprivate var dump: String {
    let head =
      "rule \(id): units: \(units.map(\.id.text)), facts: \(facts.map { "\($0.name): \($0.kind)" }), "
      + "binding: \(isBinding), checked: \(checked), complete_from: \(completeFrom)"
    return ([head] + versions.map { "  " + $0.dump }).joined(separator: "\n")
  }
}

extension DatedVersion {
  fileprivate var dump: String {
    [
      "\(name): {\(change.dump), public: \(publicDay)",
      units.map { "units: \($0.map(\.text))" },
      except.isEmpty ? nil : "except: \(except.map(\.text))",
      criteria.isEmpty ? nil : "scope: \(criteria.map { "\($0.fact) \($0.test.dump)" })",
      operative.map { "operative: \($0)" }, laterVersions.map { "later_versions: \($0)" },
      seq == 0 ? nil : "seq: \(seq)", isStillBorn ? "still_born: true" : nil,
    ].compactMap { $0 }.joined(separator: ", ") + "}"
  }
}

extension Change {
  fileprivate var dump: String {
    var parts = [word]
    if let of { parts.append("of: \(of)") }
    if let from { parts.append("from: \(from.dump)") }
    if let end { parts.append("until: \(end.dump)") }
    switch self {
    case .sunset(_, let tolls): parts.append("tolls: \(tolls)")
    case .annulFromTheBeginning: parts.append("ab_initio")
    case .condition(let of, let status, _): parts.append("of: \(of), status: \(status)")
    default: break
    }
    return parts.joined(separator: ", ")
  }
}

extension Boundary {
  fileprivate var dump: String {
    switch self {
    case .on(let day): "\(day)"
    case .between(let first, let last, _): "{between: [\(first), \(last)]}"
    case .when(let condition): "{when: \(condition)}"
    }
  }
}

extension SpanEnd {
  fileprivate var dump: String {
    if case .until(let boundary) = self { boundary.dump } else { "\(self)" }
  }
}

extension FactTest {
  fileprivate var dump: String {
    switch self {
    case .anyOf(let values): "\(values)"
    case .noneOf(let values): "not \(values)"
    case .inGroup(let group): "in \(group)"
    case .notInGroup(let group): "not in \(group)"
    case .before(let day): "before \(day)"
    case .onOrAfter(let day): "on or after \(day)"
    }
  }
}

extension RegimeSubject {
  fileprivate var dump: String {
    let lines = regimes.map { regime in
      "  \(regime.id): "
        + regime.when.map { "\($0.rule)#\($0.unit?.text ?? "*") \($0.states)" }.joined(
          separator: " & ")
    }
    return (["subject \(id): assume: \(assume), complete_from: \(completeFrom)"] + lines)
      .joined(separator: "\n")
  }
}
