import RuleModel

/// The keys of a mapping so far, and where each stands first.
struct KeyRegister {
  private var few: [(text: String, place: Place)] = []
  private var many: [String: Place] = [:]

  /// Notes a key; where it was there before, says where.
  mutating func register(_ key: YAMLScalar) -> Place? {
    if few.count < 16 {
      for early in few.indices where few[early].text == key.text { return few[early].place }
      few.append((key.text, key.place))
      return nil
    }
    if many.isEmpty { for early in few { many[early.text] = early.place } }
    if let first = many[key.text] { return first }
    many[key.text] = key.place
    return nil
  }
}
