import Days

extension Audit {
  /// The recorded changes that explain it: of the files that decided, else of those that may.
  func ofTheRecord(
    _ id: RuleID, _ unit: UnitID?, _ facet: Change.Facet, deciding: [VersionName]
  ) -> [AuditCause] {
    let rules = [now.book.rule(id), believed.book.rule(id)].compactMap(\.self)
    let versions = rules.flatMap { self.versions(of: $0, unit, facet) }.filter(isPublicThen)
    let deciders = versions.filter { deciding.contains($0.name) }
    let groups = groups(of: versions).flatMap { id in
      [now, believed].compactMap { $0.book.groups[id]?.places.path }
    }
    let heads = rules.map(\.places.path) + [now.book.places.path]
    let sets = [
      deciders.map(\.places.path), instrumentPaths(of: deciders), versions.map(\.places.path),
      instrumentPaths(of: versions), groups, heads,
    ]
    return sets.lazy.map { self.causes(in: Set($0), of: versions) }.first { !$0.isEmpty } ?? []
  }

  /// What became public later cannot have been missing from our record then.
  private func isPublicThen(_ version: DatedVersion) -> Bool {
    let known = then.viewpoint.known
    let isThen = now.book.instruments[version.by]?.publicDay.map { $0 <= known } ?? false
    return version.publicDay <= known || isThen
  }

  private func instrumentPaths(of versions: [DatedVersion]) -> [String] {
    versions.map(\.by).unique.flatMap { id in
      [now, believed].compactMap { $0.book.instruments[id]?.places.path }
    }
  }

  /// The changes of files: of one that was new the first, of one that was there all.
  private func causes(in paths: Set<String>, of versions: [DatedVersion]) -> [AuditCause] {
    let found = Dictionary(grouping: changes.filter { paths.contains($0.path) }, by: \.path)
    return found.sorted { $0.key < $1.key }.flatMap { path, changes -> [AuditCause] in
      let known = versions.first { $0.places.path == path }?.publicDay
      let isNew = changes.first?.kind == .added
      return (isNew ? Array(changes.prefix(1)) : changes).map { AuditCause($0, public: known) }
    }.correctingTogether
  }
}

extension [AuditCause] {
  /// A file that came when another one went was put right with it: a mistake, not a late record.
  fileprivate var correctingTogether: [AuditCause] {
    let commits = compactMap { cause -> String? in
      guard case .corrected(let change) = cause, change.kind == .removed else { return nil }
      return change.commit
    }
    return map { cause in
      guard case .recordedLate(let change, _) = cause, commits.contains(change.commit) else {
        return cause
      }
      return .corrected(change)
    }
  }
}

extension AuditCause {
  /// A change of a file as a cause: a file that was not there then came late.
  init(_ change: FileChange, public known: Day?) {
    self = change.kind == .added ? .recordedLate(change, public: known) : .corrected(change)
  }
}
