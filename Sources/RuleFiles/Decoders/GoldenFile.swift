import RuleModel

extension GoldenAnswer {
  /// The golden questions of a file of `answers/`: a list.
  static func decode(_ node: YAMLNode, path: String) -> Reading<[GoldenAnswer]> {
    node.each(for: "the file") { item in
      item.keys(for: "a golden answer") { $0.golden() }
    }
  }
}

extension MappingReader {
  fileprivate mutating func golden() -> GoldenAnswer? {
    let id = requiredString("id")
    let ask = requiredString("ask")
    let why = requiredString("why")
    let wanted = requiredMapping("expect") { $0.wanted() }
    guard let id, let ask, let wanted else { return nil }
    return GoldenAnswer(
      id: id.value, ask: ask.value, expected: wanted.expected, units: wanted.units,
      regimes: wanted.regimes, members: wanted.members, notMembers: wanted.notMembers,
      exit: wanted.exit, why: why?.value ?? "", place: ask.place)
  }

  private mutating func wanted() -> Wanted? {
    var wanted = Wanted(expected: expected())
    for entry in mapping("units")?.entries ?? [] {
      let unit: GoldenAnswer.Expected? = take(
        entry.value.keys(for: entry.key.text) { $0.expected() })
      wanted.units[UnitID(entry.key.text)] = unit
    }
    for entry in mapping("regimes")?.entries ?? [] {
      wanted.regimes[SubjectID(entry.key.text)] = .some(entry.value.textOrNull)
    }
    wanted.members = words("members")
    wanted.notMembers = words("not_members")
    wanted.exit = integer("exit")?.value
    return wanted
  }

  /// What one answer must say.
  private mutating func expected() -> GoldenAnswer.Expected {
    var expected = GoldenAnswer.Expected()
    for key in ["force", "text", "applicability", "enforcement", "duty", "certainty"] {
      guard let node = node(key) else { continue }
      expected.states[key] = take(node.expectation(for: key))
    }
    expected.announced = has("announced") ? words("announced") : nil
    expected.views = integer("views")?.value
    return expected
  }
}

/// What a golden answer wants, before it has its id.
private struct Wanted {
  let expected: GoldenAnswer.Expected
  var units: [UnitID: GoldenAnswer.Expected] = [:]
  var regimes: [SubjectID: String?] = [:]
  var members: [String] = []
  var notMembers: [String] = []
  var exit: Int?
}

extension YAMLNode {
  /// A state's word, `null`, or a mapping of state, since and until.
  fileprivate func expectation(for key: String) -> Reading<GoldenAnswer.Expectation> {
    guard case .mapping = self else {
      return .read(
        GoldenAnswer.Expectation(state: textOrNull ?? "none", since: nil, until: nil),
        warnings: [])
    }
    return keys(for: key) { reader in
      let state = reader.node("state").map { $0.textOrNull ?? "none" }
      return GoldenAnswer.Expectation(
        state: state, since: reader.node("since").map(\.textOrNull),
        until: reader.node("until").map(\.textOrNull))
    }
  }

  /// The text of a scalar; `nil` for `null`, `~` and nothing.
  fileprivate var textOrNull: String? {
    guard case .scalar(let scalar) = self else { return nil }
    if scalar.style == .plain, ["null", "~", ""].contains(scalar.text) { return nil }
    return scalar.text
  }
}
