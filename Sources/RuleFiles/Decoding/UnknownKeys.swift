import RuleModel

/// The keys of a mapping that nobody asked for.
struct UnknownKeys {
  /// Words that sources use for the last day and for the day after it, or that YAML 1.1 reads as
  /// truth values.
  private static let forbidden: Set<String> = ["to", "end", "expires", "on", "off", "yes", "no"]

  private let mapping: YAMLMapping
  private let known: [String]

  init(_ mapping: YAMLMapping, known: [String]) {
    self.mapping = mapping
    self.known = known
  }

  /// One finding for each, the first twenty of them.
  var findings: [Finding] {
    var list = FindingList()
    for entry in mapping.entries where !known.contains(entry.key.text) {
      let known = known.unique
      let isForbidden = UnknownKeys.forbidden.contains(entry.key.text.lowercased())
      list.add(isForbidden ? .forbiddenKey : .unknownKey) {
        isForbidden ? .forbidden(entry.key) : .unknown(entry.key, known: known)
      }
    }
    return list.sorted()
  }
}

extension Finding {
  fileprivate static func forbidden(_ key: YAMLScalar) -> Finding {
    Finding(
      .forbiddenKey, "the key `\(key.shownText)` is not allowed", at: key.place,
      "can be read two ways",
      help: [
        "`through` names the last day, inclusive", "`until` names the first day no longer",
      ])
  }

  fileprivate static func unknown(_ key: YAMLScalar, known: [String]) -> Finding {
    let near = nearest(to: key.text, among: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Finding(
      .unknownKey, "unknown key `\(key.shownText)`", at: key.place,
      help: near.first.map { ["did you mean `\($0)`?"] } ?? ["known here: \(list)"])
  }
}
