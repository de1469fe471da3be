import RuleModel

extension YAMLNode {
  /// The text of this value: quoted, or plain and nothing that other tools read differently.
  package func text(for key: String) -> Reading<Placed<String>> {
    guard case .scalar(let scalar) = self else {
      return .refused([.wrongKind(self, key, expected: "a text")])
    }
    if isEmptyPlain || scalar.text.isBlank {
      return .refused([.noValue(key, at: place)])
    }
    if let trap = scalar.plainTrap { return .refused([.plainTrap(trap, scalar)]) }
    return .read(Placed(scalar.text, at: place), warnings: [])
  }

  /// The text of this value, which must be one of the choices.
  package func choice(for key: String, of choices: [String]) -> Reading<Placed<String>> {
    switch text(for: key) {
    case .read(let text, _) where !choices.contains(text.value):
      .refused([.unknownValue(text, key, choices)])
    case let reading: reading
    }
  }

  /// `true` or `false`, without quotes and in lower case; nothing else.
  package func bool(for key: String) -> Reading<Placed<Bool>> {
    guard case .scalar(let scalar) = self, scalar.style == .plain else {
      return .refused([.wrongKind(self, key, expected: "`true` or `false`, without quotes")])
    }
    switch (scalar.text, scalar.plainTrap) {
    case ("true", _): return .read(Placed(true, at: place), warnings: [])
    case ("false", _): return .read(Placed(false, at: place), warnings: [])
    case ("", _): return .refused([.noValue(key, at: place)])
    case (_, .boolean), (_, .norway): return .refused([.unclearTruth(scalar)])
    default: return .refused([.wrongKind(self, key, expected: "`true` or `false`")])
    }
  }

  /// A whole number in plain digits, perhaps negative.
  package func integer(for key: String) -> Reading<Placed<Int>> {
    guard case .scalar(let scalar) = self, scalar.style == .plain else {
      return .refused([.wrongKind(self, key, expected: "a whole number, without quotes")])
    }
    if isEmptyPlain { return .refused([.noValue(key, at: place)]) }
    if let trap = scalar.plainTrap { return .refused([.plainTrap(trap, scalar)]) }
    guard let number = Int(scalar.text) else {
      return .refused([.wrongKind(self, key, expected: "a whole number")])
    }
    return .read(Placed(number, at: place), warnings: [])
  }
}

extension String {
  /// Whether it is nothing but white space. Most texts begin with something else, in ASCII.
  fileprivate var isBlank: Bool {
    if let first = utf8.first, 0x21...0x7E ~= first { return false }
    return allSatisfy(\.isWhitespace)
  }
}
