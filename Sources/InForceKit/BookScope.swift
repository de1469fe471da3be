import RuleFiles

/// How much of a book is read.
package enum BookScope: Hashable, Sendable {
  /// What an answer about the rules of these names depends on: their ids, or the last parts of
  /// them. Where a name is another one, all of the law is read.
  case rules([String])
  /// What an answer depends on.
  case law
  /// Golden answers and acknowledgements too.
  case everything

  /// Those of the files that are read.
  package func chosen<File>(_ files: [File], path: (File) -> String) -> [File] {
    let kinds = files.map { BookLayout(path: path($0)) }
    let wanted = wantedRules(among: kinds)
    return zip(files, kinds).filter { reads($0.1, wanted: wanted) }.map(\.0)
  }

  private func reads(_ file: BookLayout, wanted: Set<String>?) -> Bool {
    switch file {
    case .other: false
    case .answers, .acknowledgement, .stray: self == .everything
    case .subject: wanted == nil
    case .rule(let id), .version(let id, _): wanted?.contains(id) ?? true
    case .head, .instrument, .group: true
    }
  }

  /// The ids that are named; `nil`: all rules, because a name is no id.
  private func wantedRules(among kinds: [BookLayout]) -> Set<String>? {
    guard case .rules(let names) = self else { return nil }
    let ids = kinds.compactMap { if case .rule(let id) = $0 { id } else { nil } }
    var wanted: Set<String> = []
    for name in names {
      let exact = ids.filter { $0 == name }
      let found = exact.isEmpty ? ids.filter { $0.hasSuffix("/" + name) } : exact
      guard found.count == 1 else { return nil }
      wanted.formUnion(found)
    }
    return wanted
  }
}
