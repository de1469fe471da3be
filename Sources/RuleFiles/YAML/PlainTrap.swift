/// What a text without quotes may turn into in other YAML tools, though here it is text.
package enum PlainTrap: Hashable, Sendable {
  /// `yes`, `no`, `on`, `off`, `true`, `false`, `y`, `n`: a truth value.
  case boolean
  /// `NO`: Norway, or the word no.
  case norway
  /// Nothing, `~` or `null`: no value.
  case null
  /// `12:30`: 750, a number to the base of 60.
  case sexagesimal
  /// `010`: 8, or a number that loses its zero.
  case octal
  /// `1.10`: 1.1; also `3E001`, `1_000`, `0x1F`, `.inf`.
  case number

  /// What it becomes, in a few words.
  package var meaning: String {
    switch self {
    case .boolean: "a truth value"
    case .norway: "the word no, not Norway"
    case .null: "no value"
    case .sexagesimal: "a number to the base of 60"
    case .octal: "a number without its leading zero, or an octal one"
    case .number: "a number, which may lose digits"
    }
  }
}

extension YAMLNode {
  /// The trap a plain text lies in, or `nil` for quoted text, lists, mappings and harmless text.
  package var plainTrap: PlainTrap? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.plainTrap
  }
}

extension YAMLScalar {
  /// The trap a plain text lies in, or `nil` when it is quoted or harmless.
  package var plainTrap: PlainTrap? { style == .plain ? PlainTrap(reading: text) : nil }
}

extension PlainTrap {
  private static let booleans: Set<String> = [
    "on", "off", "yes", "no", "y", "n", "true", "false",
  ]
  private static let notNumbers: Set<String> = [".inf", "-.inf", "+.inf", ".nan"]
  private static let longestWord = 5

  /// The trap that this text is without quotes, or `nil`. Dates and whole numbers are none.
  init?(reading text: String) {
    guard text.utf8.count <= 64 else { return nil }
    guard let trap = PlainTrap.word(text) ?? PlainTrap.number(text) else { return nil }
    self = trap
  }

  private static func word(_ text: String) -> PlainTrap? {
    guard text.utf8.count <= longestWord else { return nil }
    let lower = text.lowercased()
    if text == "NO" { return .norway }
    if booleans.contains(lower) { return .boolean }
    if notNumbers.contains(lower) { return .number }
    return text.isEmpty || text == "~" || lower == "null" ? .null : nil
  }

  private static func number(_ text: String) -> PlainTrap? {
    guard let first = text.utf8.first, first < UInt8(ascii: ":") else { return nil }
    return number(Array(text.utf8))
  }

  private static func number(_ text: [UInt8]) -> PlainTrap? {
    let hasSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    let digits = hasSign ? text.dropFirst() : text[...]
    guard let first = digits.first, isDigit(first) || first == UInt8(ascii: ".") else { return nil }
    if isSexagesimal(digits) { return .sexagesimal }
    if isOctal(digits) { return .octal }
    let isWhole = digits.allSatisfy(isDigit) && text.first != UInt8(ascii: "+")
    return !isWhole && (isFloat(digits) || isPrefixed(digits)) ? .number : nil
  }
}

extension PlainTrap {
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `12:30`, `190:20:30.15`
  private static func isSexagesimal(_ text: ArraySlice<UInt8>) -> Bool {
    let whole = text.prefix { $0 != UInt8(ascii: ".") }
    let parts = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let fraction = text.dropFirst(whole.count + 1)
    return parts.count > 1 && (parts + [fraction]).allSatisfy { $0.allSatisfy(isDigit) }
      && parts.allSatisfy { !$0.isEmpty } && parts.dropFirst().allSatisfy { $0.count <= 2 }
  }

  /// `010`, `0o10`, `08`
  private static func isOctal(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "0"), text.count > 1 else { return false }
    let rest = text.dropFirst()
    let digits = rest.first == UInt8(ascii: "o") ? rest.dropFirst() : rest
    return !digits.isEmpty && digits.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// `0x1F`, `0b101`
  private static func isPrefixed(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.dropFirst(2)
    guard text.first == UInt8(ascii: "0"), !digits.isEmpty else { return false }
    let isHex = text.dropFirst().first == UInt8(ascii: "x")
    let isBinary = text.dropFirst().first == UInt8(ascii: "b")
    let hexDigits = Array("0123456789abcdefABCDEF_".utf8)
    return isHex && digits.allSatisfy(hexDigits.contains)
      || isBinary && digits.allSatisfy(Array("01_".utf8).contains)
  }

  /// `1.10`, `.5`, `3E001`, `1_000`, `+5`
  private static func isFloat(_ text: ArraySlice<UInt8>) -> Bool {
    let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { $0.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") } }
    guard parts.count <= 2, isNumber, mantissa.contains(where: isDigit) else { return false }
    return mantissa.count == text.count || isExponent(text.dropFirst(mantissa.count + 1))
  }

  private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    let hasSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    let digits = hasSign ? text.dropFirst() : text
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }
}
