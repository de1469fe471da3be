import RuleModel

extension Gate {
  /// The gate that the mapping describes; what it does not say is as usual.
  static func decode(_ reader: inout MappingReader) -> Gate? {
    let failOn = reader.threshold("fail_on")
    let severity = reader.mapping("severity") { $0.levels() }
    let requiresSource = reader.mapping("past") { $0.bool("require_source")?.value ?? false }
    let days = reader.mapping("notice") { $0.noticeDays() }
    let seal = reader.mapping("sealed") { $0.seal() }
    let rules = reader.mapping("rules").flatMap { reader.take($0.exceptions) }
    let weaker = reader.mapping("acknowledged") { $0.choice("weaker", of: ["show", "fail"]) }
    var gate = Gate(
      failOn: failOn ?? .error, severity: severity ?? [:], requiresSource: requiresSource ?? false,
      noticeDays: days, sealed: seal, rules: rules ?? [])
    gate.asksAgainOncePast = weaker?.value == "fail"
    return gate
  }
}

extension MappingReader {
  fileprivate mutating func threshold(_ key: String) -> Gate.Threshold? {
    choice(key, of: Gate.Threshold.allCases.map(\.rawValue))
      .flatMap { Gate.Threshold(rawValue: $0.value) }
  }

  /// A level for each code that has one; that nothing was compared cannot be switched off.
  fileprivate mutating func levels() -> [ChangeCode: ChangeLevel] {
    var levels: [ChangeCode: ChangeLevel] = [:]
    for code in ChangeCode.allCases where code != .couldNotCompare {
      let word = choice(code.rawValue, of: ChangeLevel.allCases.map(\.rawValue))
      levels[code] = word.flatMap { ChangeLevel(rawValue: $0.value) }
    }
    return levels
  }

  fileprivate mutating func noticeDays() -> Int? {
    guard let days = requiredInteger("days") else { return nil }
    guard days.value < 0 else { return days.value }
    add(Finding(.wrongKind, "a notice has at least 0 days", at: days.place))
    return nil
  }

  fileprivate mutating func seal() -> Gate.Seal? {
    let through = requiredDay("through")
    let digest = string("digest")
    return through.map { Gate.Seal(through: $0.value, digest: digest?.value) }
  }
}

extension YAMLMapping {
  /// A threshold for each pattern, in the order of the file.
  fileprivate var exceptions: Reading<[Gate.Exception]> {
    let readings = entries.map { entry in
      entry.value.keys(for: entry.key.text) { reader in
        reader.requiredThreshold().map {
          Gate.Exception(pattern: entry.key.text, failOn: $0)
        }
      }
    }
    return Reading(readings.compactMap(\.value), findings: readings.flatMap(\.findings))
  }
}

extension MappingReader {
  fileprivate mutating func requiredThreshold() -> Gate.Threshold? {
    requiredChoice("fail_on", of: Gate.Threshold.allCases.map(\.rawValue))
      .flatMap { Gate.Threshold(rawValue: $0.value) }
  }
}
