package import RuleFiles

/// How much of a book is read.
package enum BookScope: Hashable, Sendable {
  /// What `rulebook.yaml` says.
  case title
  /// What an answer about the rules of these names depends on, in a case with these facts, both as
  /// they were typed.
  case rules([String], facts: [String] = [])
  /// What an answer depends on.
  case law
  /// Golden answers and acknowledgements too.
  case everything

  /// Those of the files that are read where there is no index.
  package func chosen<File>(_ files: [File], layout: (File) -> BookLayout) -> [File] {
    let kinds = files.map(layout)
    let wanted = wantedRules(among: kinds)
    return zip(files, kinds).filter { reads($0.1, wanted: wanted) }.map(\.0)
  }

  /// Whether a file of that kind is read; `wanted`: the rules, where not all are.
  package func reads(_ file: BookLayout, wanted: Set<String>? = nil) -> Bool {
    switch file {
    case .other: false
    case .answers, .acknowledgement, .stray: self == .everything
    case .subject: self != .title && wanted == nil
    case .rule(let id), .version(let id, _): self != .title && wanted?.contains(id) ?? true
    case .instrument, .group: self != .title
    case .head: true
    }
  }

  /// The ids that are named; `nil`: all rules, because a name is no id, or a fact may be any rule's.
  func wantedRules(among kinds: some Sequence<BookLayout>) -> Set<String>? {
    guard case .rules(let names, let facts) = self, facts.isEmpty else { return nil }
    let ids = Set(kinds.compactMap { if case .rule(let id) = $0 { id } else { nil } })
    return ids.isSuperset(of: names) ? Set(names) : nil
  }
}
