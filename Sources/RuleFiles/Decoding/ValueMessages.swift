import RuleModel

extension YAMLScalar {
  /// The text as a message shows it: one line, not too long.
  var shownText: String {
    let line = text.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > 60 ? line + "…" : line
  }
}

extension YAMLNode {
  /// What kind of value it is, in words.
  fileprivate var kind: String {
    switch self {
    case .scalar(let scalar): scalar.style == .plain ? "`\(scalar.shownText)`" : "a quoted text"
    case .sequence: "a list"
    case .mapping: "`key: value` lines"
    }
  }
}

extension Finding {
  static func missing(_ key: String, at place: Place) -> Finding {
    Finding(
      .missingValue, "the key `\(key)` is missing", at: place, "in what begins here",
      help: ["add a line `\(key): …`"])
  }

  static func noValue(_ key: String, at place: Place) -> Finding {
    Finding(
      .missingValue, "`\(key)` has no value", at: place,
      help: ["write the value, or remove the line"])
  }

  static func wrongKind(_ node: YAMLNode, _ key: String, expected: String) -> Finding {
    Finding(
      .wrongKind, "`\(key)` must be \(expected), not \(node.kind)", at: node.place,
      help: ["write \(expected)"])
  }

  static func plainTrap(_ trap: PlainTrap, _ scalar: YAMLScalar) -> Finding {
    Finding(
      .plainTrap, "`\(scalar.text)` without quotes is \(trap.meaning), in other YAML tools",
      at: scalar.place, help: [trap.remedy(for: scalar.text)])
  }

  static func unclearTruth(_ scalar: YAMLScalar) -> Finding {
    Finding(
      .plainTrap, "`\(scalar.text)` is not a truth value in every YAML tool", at: scalar.place,
      help: ["write `true` or `false`, in lower case"])
  }

  static func unknownValue(_ text: Placed<String>, _ key: String, _ choices: [String]) -> Finding {
    let list = choices.map { "`\($0)`" }.joined(separator: ", ")
    let near = nearest(to: text.value, among: choices).first.map { "did you mean `\($0)`?" }
    let shown = YAMLScalar(text.value, .plain, at: text.place).shownText
    return Finding(
      .unknownValue, "`\(key)` cannot be `\(shown)`", at: text.place,
      help: [near].compactMap { $0 } + ["it is one of \(list)"])
  }
}

extension PlainTrap {
  fileprivate func remedy(for text: String) -> String {
    switch self {
    case .norway: "write \"NO\": NO is Norway's code and must be quoted"
    case .null: "write the value, or remove the line"
    case .boolean, .sexagesimal, .octal, .number: "write \"\(text)\""
    }
  }
}
