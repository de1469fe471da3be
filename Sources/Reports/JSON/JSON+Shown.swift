extension JSON {
  /// The same value with every text made safe to be seen: a host shows what it is given.
  var shown: JSON {
    switch self {
    case .null, .bool, .number: self
    case .string(let text): .string(ShownText.lines(of: text))
    case .array(let values): .array(values.map(\.shown))
    case .object(let members):
      .object(members.map { Member(ShownText.escaped($0.name), $0.value.shown) })
    }
  }
}
