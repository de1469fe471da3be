import RuleModel

extension Rulebook {
  /// The facts that were typed as `name=value`.
  ///
  /// - Throws: a ``Problem`` for a name that no rule declares and a value that none accepts.
  func facts(_ typed: [String]) throws(Problem) -> [FactName: String] {
    var facts: [FactName: String] = [:]
    for text in typed {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw Problem(
          "F001", "`\(text)` is not a fact", help: ["write --fact NAME=VALUE"], status: .usage)
      }
      let name = FactName(String(text[..<equals]))
      let value = String(text[text.index(after: equals)...])
      try require(name, value)
      if let other = facts[name], other != value {
        throw Problem(
          "F004", "`\(name)` is given twice: `\(other)` and `\(value)`", status: .usage)
      }
      facts[name] = value
    }
    return facts
  }

  private func require(_ name: FactName, _ value: String) throws(Problem) {
    let declarations = self.facts.filter { $0.name == name }
    guard !declarations.isEmpty else {
      let names = self.facts.map(\.name.text).unique.sorted()
      throw Problem(
        "F002", "no rule of this book asks for a fact `\(name)`",
        help: nearest(to: name.text, among: names).prefix(1).map { "did you mean `\($0)`?" }
          + ["facts: \(names.joined(separator: ", "))"], status: .usage)
    }
    guard !declarations.contains(where: { $0.kind.accepts(value) }) else { return }
    throw Problem(
      "F003", "`\(name)` cannot be `\(value)`", help: help(value, declarations.map(\.kind)),
      status: .usage)
  }

  private func help(_ value: String, _ kinds: [FactKind]) -> [String] {
    let upper = value.uppercased()
    if kinds.contains(where: { $0.accepts(upper) }) { return ["did you mean `\(upper)`?"] }
    let words = kinds.flatMap { kind -> [String] in
      if case .oneOf(let values) = kind { values } else { [] }
    }
    return nearest(to: value, among: words).prefix(1).map { "did you mean `\($0)`?" }
      + kinds.map { "it is \($0.expectation)" }.unique
  }
}
