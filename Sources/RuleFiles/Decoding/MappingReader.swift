package import Days
package import RuleModel

/// Reads the keys of a mapping one by one and collects what is wrong with their values.
///
/// A key that was never asked for is unknown: `finish()` says so, so a decoder asks for every key
/// it knows, even where it does not need the value.
package struct MappingReader {
  /// Where the mapping stands.
  package var place: Place { mapping.place }
  let mapping: YAMLMapping
  private var asked: [String] = []
  private var findings: [Finding] = []

  /// A reader of this mapping.
  package init(_ mapping: YAMLMapping) { self.mapping = mapping }

  /// The value of a key as it stands, or `nil` when the key is not there.
  package mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return mapping[key]
  }

  /// The value of a key that must be there.
  package mutating func requiredNode(_ key: String) -> YAMLNode? {
    let node = node(key)
    if node == nil { findings.append(.missing(key, at: place)) }
    return node
  }

  /// What a reading makes of a key's value; `nil` when it is not there or was refused.
  package mutating func value<Value>(
    _ key: String, _ read: (YAMLNode) -> Reading<Value>
  ) -> Value? {
    node(key).flatMap { take(read($0)) }
  }

  /// The same for a key that must be there.
  package mutating func requiredValue<Value>(
    _ key: String, _ read: (YAMLNode) -> Reading<Value>
  ) -> Value? {
    requiredNode(key).flatMap { take(read($0)) }
  }

  /// The value of a reading; its findings are collected here.
  package mutating func take<Value>(_ reading: Reading<Value>) -> Value? {
    findings += reading.findings
    return reading.value
  }

  /// Collects a finding of the decoder's own.
  package mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Everything that was found, unknown keys included, in the order of the places.
  package consuming func finish() -> [Finding] {
    let unknown = UnknownKeys(mapping, known: asked).findings
    if findings.isEmpty { return unknown }
    return (findings + unknown).sorted { $0.label.place < $1.label.place }
  }
}

extension MappingReader {
  /// A text.
  package mutating func string(_ key: String) -> Placed<String>? {
    value(key) { $0.text(for: key) }
  }

  /// A text that must be there.
  package mutating func requiredString(_ key: String) -> Placed<String>? {
    requiredValue(key) { $0.text(for: key) }
  }

  /// A calendar day.
  package mutating func day(_ key: String) -> Placed<Day>? { value(key) { $0.day(for: key) } }

  /// A calendar day that must be there.
  package mutating func requiredDay(_ key: String) -> Placed<Day>? {
    requiredValue(key) { $0.day(for: key) }
  }

  /// `true` or `false`.
  package mutating func bool(_ key: String) -> Placed<Bool>? { value(key) { $0.bool(for: key) } }

  /// `true` or `false`, which must be there.
  package mutating func requiredBool(_ key: String) -> Placed<Bool>? {
    requiredValue(key) { $0.bool(for: key) }
  }

  /// A whole number.
  package mutating func integer(_ key: String) -> Placed<Int>? {
    value(key) { $0.integer(for: key) }
  }

  /// A whole number that must be there.
  package mutating func requiredInteger(_ key: String) -> Placed<Int>? {
    requiredValue(key) { $0.integer(for: key) }
  }

  /// One of some words.
  package mutating func choice(_ key: String, of choices: [String]) -> Placed<String>? {
    value(key) { $0.choice(for: key, of: choices) }
  }

  /// One of some words, which must be there.
  package mutating func requiredChoice(_ key: String, of choices: [String]) -> Placed<String>? {
    requiredValue(key) { $0.choice(for: key, of: choices) }
  }
}
