import Days

extension FactKind {
  /// Whether the fact can have that value.
  public func accepts(_ value: String) -> Bool {
    switch self {
    case .oneOf(let values): values.contains(value)
    case .date: (try? Day(iso: value)) != nil
    case .country: value.utf8.count == 2 && value.utf8.allSatisfy { (65...90).contains($0) }
    case .item: FactKind.isControlNumber(value)
    }
  }

  /// What values the fact has, for people.
  public var expectation: String {
    switch self {
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .date: "a day such as 2024-07-01"
    case .country: "a country code of two capital letters (ISO 3166), such as IN"
    case .item: "a control number such as 3A090.a, or EAR99"
    }
  }

  /// A digit, a letter, three digits, then parts after dots; or `EAR99`.
  private static func isControlNumber(_ value: String) -> Bool {
    if value == "EAR99" { return true }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard let head = parts.first.map(Array.init), head.count == 5 else { return false }
    let digits = [head[0], head[2], head[3], head[4]]
    return digits.allSatisfy { ("0"..."9").contains($0) } && ("A"..."Z").contains(head[1])
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
