extension MappingReader {
  /// A list of texts.
  package mutating func strings(_ key: String, written form: ListForm) -> [Placed<String>]? {
    value(key) { $0.texts(for: key, written: form) }
  }

  /// A list of texts that must be there.
  package mutating func requiredStrings(
    _ key: String, written form: ListForm
  ) -> [Placed<String>]? {
    requiredValue(key) { $0.texts(for: key, written: form) }
  }

  /// A list of any values.
  package mutating func list(_ key: String) -> [YAMLNode]? { value(key) { $0.list(for: key) } }

  /// A list of any values that must be there.
  package mutating func requiredList(_ key: String) -> [YAMLNode]? {
    requiredValue(key) { $0.list(for: key) }
  }

  /// A mapping whose keys the decoder does not know beforehand; each key must be a safe text.
  package mutating func mapping(_ key: String) -> YAMLMapping? {
    value(key) { $0.openMapping(for: key) }
  }

  /// A mapping that must be there, its keys not known beforehand.
  package mutating func requiredMapping(_ key: String) -> YAMLMapping? {
    requiredValue(key) { $0.openMapping(for: key) }
  }

  /// A mapping with known keys, read by a reader of its own that is finished here.
  package mutating func mapping<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    value(key) { $0.keys(for: key, read) }
  }

  /// A mapping with known keys that must be there.
  package mutating func requiredMapping<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    requiredValue(key) { $0.keys(for: key, read) }
  }

  /// A list of mappings with known keys, each read by a reader of its own.
  package mutating func mappings<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> [Value]? {
    value(key) { node in node.each(for: key) { $0.keys(for: key, read) } }
  }
}

extension YAMLNode {
  /// What a decoder makes of a mapping with known keys; unknown keys are found on the way.
  ///
  /// A decoder that gives `nil` must have had a finding for it.
  package func keys<Value>(
    for key: String, _ read: (inout MappingReader) -> Value?
  ) -> Reading<Value> {
    switch mapping(for: key) {
    case .refused(let findings): return .refused(findings)
    case .read(let mapping, _):
      var reader = MappingReader(mapping)
      let value = read(&reader)
      let findings = reader.finish()
      return value.map { Reading($0, findings: findings) } ?? .refused(findings)
    }
  }

  /// A mapping whose keys are names of the file's own; none of them may be a trap.
  package func openMapping(for key: String) -> Reading<YAMLMapping> {
    switch mapping(for: key) {
    case .read(let mapping, _): Reading(mapping, findings: mapping.trappedKeys)
    case .refused(let findings): .refused(findings)
    }
  }
}
