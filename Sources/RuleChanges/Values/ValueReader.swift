import Days
import RuleModel

/// Turns what can be said of a facet on a day into a value that can be compared.
struct ValueReader {
  let rule: Rule
  let wordings: WordingForms
  let groups: [GroupID: Group]
  let known: Day
  let day: Day

  func value(of standing: Standing) -> FacetValue {
    let because = standing.because
    return FacetValue(
      word: word(of: standing), normal: canonical(standing, \.normal),
      exact: canonical(standing, \.exact), knowledge: knowledge(of: standing),
      authorities: leading(standing).flatMap(authorities).unique.sorted(), because: because)
  }

  private func word(of standing: Standing) -> String {
    switch standing {
    case .ruled: standing.word
    case .ambiguous(let rulings), .indeterminate(let rulings):
      standing.word + ": " + rulings.map(\.state.word).unique.joined(separator: " or ")
    case .undetermined(let open):
      standing.word + ": "
        + open.outcomes.map { outcome in
          let label = outcome.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
          return outcome.standing.map(word).joined() + " for " + label.joined(separator: ", ")
        }.joined(separator: "; ")
    }
  }

  private func knowledge(of standing: Standing) -> FacetValue.Knowledge {
    switch standing {
    case .ruled(let ruling): ruling.state == .text(nil) ? .unknown : .answered
    case .ambiguous(let rulings), .indeterminate(let rulings):
      .open(Set(rulings.map { form(of: $0.state).normal }))
    case .undetermined: .answered
    }
  }

  /// The versions that set the states; what only moved an end or a beginning is not among them, so
  /// that an extension is no other authority for the days before it.
  private func leading(_ standing: Standing) -> [VersionName] {
    switch standing {
    case .ruled(let ruling): ruling.because.prefix(1).map { $0 }
    case .ambiguous(let rulings), .indeterminate(let rulings): rulings.compactMap(\.because.first)
    case .undetermined(let open): open.outcomes.flatMap { $0.standing.flatMap(leading) }
    }
  }

  /// The instrument of a version, and how it holds its wording.
  private func authorities(_ name: VersionName) -> [String] {
    guard let version = rule.version(named: name) else { return [] }
    guard case .text(_, let wording) = version.change else { return [version.by.text] }
    return [version.by.text, "wording \(wording.rawValue)"]
  }
}

extension ValueReader {
  private typealias Form = WordingForms.Form

  /// A state in both forms.
  private func form(of state: FacetState) -> Form {
    guard case .text(let name) = state else { return Form(normal: state.word, exact: state.word) }
    return name.map(wordings.form) ?? .none
  }

  private func canonical(_ standing: Standing, _ side: KeyPath<Form, String>) -> String {
    switch standing {
    case .ruled(let ruling): return form(of: ruling.state)[keyPath: side]
    case .ambiguous(let rulings), .indeterminate(let rulings):
      let states = Set(rulings.map { form(of: $0.state)[keyPath: side] }).sorted()
      return standing.word + untold(states) + "{" + states.joined(separator: "|") + "}"
    case .undetermined(let open):
      let outcomes = open.outcomes.map { outcome in
        let inner = outcome.standing.map { canonical($0, side) }.joined()
        return label(of: outcome) + "=" + inner
      }
      return standing.word + untold(outcomes) + "{" + outcomes.sorted().joined(separator: ";") + "}"
    }
  }

  /// Where there are too many cases to tell apart, the versions themselves stand for the answer.
  private func untold(_ parts: [String]) -> String {
    guard parts.isEmpty else { return "" }
    let versions = rule.versions.map { VersionKey($0, in: rule).spelled }
    return Fingerprint.of(versions.sorted(), digits: 64)
  }

  private func label(of outcome: Standing.Outcome) -> String {
    outcome.facts.sorted { $0.key < $1.key }.map { "\($0.key):" + label($0.value) }
      .joined(separator: ",")
  }

  /// The label, with everybody who is in a group that it names on the day.
  private func label(_ label: FactLabel) -> String {
    switch label {
    case .values(let values): return values.sorted().joined(separator: "|")
    case .days: return label.description
    case .described(let inside, let outside, let not):
      return "in \(inside.map(membership).sorted()) not in \(outside.map(membership).sorted())"
        + " not \(not.sorted())"
    }
  }

  private func membership(_ id: GroupID) -> String {
    let values = groups[id]?.membership(on: day, known: known)?.values ?? []
    return "\(id)(\(values.sorted().joined(separator: "|")))"
  }
}
