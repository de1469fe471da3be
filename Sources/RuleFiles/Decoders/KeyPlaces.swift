import RuleModel

extension YAMLMapping {
  /// Where the values of the keys stand.
  func places(path: String) -> Places {
    Places(
      path: path,
      byKey: Dictionary(entries.map { ($0.key.text, $0.value.place) }) { first, _ in first })
  }
}

extension MappingReader {
  /// Whether the mapping has the key; asking does not make the key known.
  func has(_ key: String) -> Bool { mapping[key] != nil }

  /// Where the values of all keys stand.
  func places(path: String) -> Places { mapping.places(path: path) }

  /// Texts of a list or a single text, without their places.
  mutating func words(_ key: String) -> [String] {
    strings(key, written: .listOrOne)?.map(\.value) ?? []
  }
}
