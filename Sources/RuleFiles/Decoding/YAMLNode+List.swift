package import RuleModel

/// How a list may be written.
package enum ListForm: Hashable, Sendable {
  /// As a list, even of one.
  case list
  /// As a list, or as the one value it would hold.
  case listOrOne
}

extension YAMLNode {
  /// The values of a list.
  package func list(for key: String) -> Reading<[YAMLNode]> {
    guard case .sequence(let sequence) = self else {
      let empty = isEmptyPlain
      return .refused([empty ? .noValue(key, at: place) : .wrongKind(self, key, expected: "a list")]
      )
    }
    return .read(sequence.items, warnings: [])
  }

  /// The texts of a list; everything that is wrong with any of them.
  package func texts(for key: String, written form: ListForm) -> Reading<[Placed<String>]> {
    if case .scalar = self, form == .listOrOne { return text(for: key).map { [$0] } }
    return each(for: key) { $0.text(for: key) }
  }

  /// What a reading makes of each value of a list; everything that is wrong with any of them.
  package func each<Value>(
    for key: String, _ read: (YAMLNode) -> Reading<Value>
  ) -> Reading<[Value]> {
    switch list(for: key) {
    case .refused(let findings): return .refused(findings)
    case .read(let items, _):
      let readings = items.map(read)
      return Reading(readings.compactMap(\.value), findings: readings.flatMap(\.findings))
    }
  }

  /// The entries of a mapping, its keys unknown. A key must be a text like any other.
  package func mapping(for key: String) -> Reading<YAMLMapping> {
    guard case .mapping(let mapping) = self else {
      let empty = isEmptyPlain
      return .refused([
        empty ? .noValue(key, at: place) : .wrongKind(self, key, expected: "`key: value` lines")
      ])
    }
    return .read(mapping, warnings: [])
  }
}

extension YAMLMapping {
  /// A finding for each key that other tools read as something else than a text.
  package var trappedKeys: [Finding] {
    entries.compactMap { entry in entry.key.plainTrap.map { .plainTrap($0, entry.key) } }
  }
}
