import RuleModel

/// What is said of a rule beside its answers, and dated versions that change no answer.
struct RuleMetadata {
  private let old: Rule
  private let new: Rule

  init(_ old: Rule, _ new: Rule) {
    self.old = old
    self.new = new
  }

  /// The keys of `rule.md` that differ, and `versions` where dated versions do.
  func changedKeys(answersDiffer: Bool) -> [String] {
    let head = zip(RuleMetadata.fields(of: old), RuleMetadata.fields(of: new))
      .filter { $0.value != $1.value }.map(\.0.key)
    return head + (versionsDiffer(answersDiffer: answersDiffer) ? ["versions"] : [])
  }

  /// A digest of all of it, so that another edit is another change.
  static func value(of rule: Rule) -> FacetValue {
    let fields = fields(of: rule).flatMap { [$0.key] + $0.value }
    let versions = rule.versions.map { VersionKey($0, in: rule).spelled }.sorted()
    return FacetValue("metadata " + Fingerprint.of(fields + versions, digits: 16))
  }

  /// Whether notes, pin-points or reasons differ; or versions that change no answer.
  private func versionsDiffer(answersDiffer: Bool) -> Bool {
    let (before, after) = (keys(of: old), keys(of: new))
    guard answersDiffer else { return before != after }
    let deciding = Set(before.keys.map(\.deciding))
    return after.keys.contains { before[$0] == nil && deciding.contains($0.deciding) }
  }

  private func keys(of rule: Rule) -> [VersionKey: Int] {
    Dictionary(rule.versions.map { (VersionKey($0, in: rule), 1) }, uniquingKeysWith: +)
  }

  private static func fields(of rule: Rule) -> [(key: String, value: [String])] {
    [
      ("title", [rule.title]), ("short", [rule.short ?? ""]), ("issuer", [rule.issuer ?? ""]),
      ("kind", [rule.kind ?? ""]), ("binding", ["\(rule.isBinding)"]), ("cite", rule.cite),
      ("aliases", rule.aliases.sorted()),
      ("units", rule.units.map { "\($0.id): \($0.title)" }),
      ("facts", rule.facts.map { Spelling.framed([$0.name.text] + $0.kind.spelled) }),
      ("conditions", rule.conditions.map(\.spelled)), ("tags", rule.tags.sorted()),
      ("body", [rule.body]),
    ]
  }
}

extension FactKind {
  fileprivate var spelled: [String] {
    switch self {
    case .oneOf(let words): ["one of"] + words
    case .date: ["date"]
    case .country: ["country"]
    case .item: ["item"]
    }
  }
}

extension Condition {
  fileprivate var spelled: String {
    Spelling.framed([id.text, statement] + (longStop.map { ["\($0)"] } ?? []))
  }
}
