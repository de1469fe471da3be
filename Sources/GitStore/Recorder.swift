/// The commit that last changed or added the file at a path.
package struct Recorder: Hashable, Sendable {
  /// The commit.
  package let commit: Commit
  /// Whether it is only the oldest commit here: the true one may lie beyond a shallow clone's cut.
  package let isCutByShallowClone: Bool
}

extension Repository {
  /// The commit that recorded the file at a path as it stands; `nil` when there is no such file.
  package func history(of path: String, from tip: ObjectID) throws(GitError) -> Recorder? {
    try recorders(of: [path], from: tip)[path]
  }

  /// For each path with a file in the tip's tree, the commit that recorded that file as it stands.
  ///
  /// That is the latest commit whose file differs from the files of all its parents. Where a merge
  /// took over a parent's file, the search goes on in the first such parent, as `git log` does.
  package func recorders(
    of paths: [String], from tip: ObjectID
  ) throws(GitError) -> [String: Recorder] {
    var search = RecorderSearch(history: History(of: self))
    try search.begin(at: tip, with: paths)
    while let step = search.nextStep() { try search.settle(step) }
    return search.found
  }
}

private struct RecorderSearch {
  let history: History
  var found: [String: Recorder] = [:]
  private var pending: [ObjectID: (step: Step, paths: [String])] = [:]

  init(history: History) { self.history = history }

  mutating func begin(at tip: ObjectID, with paths: [String]) throws(GitError) {
    let step = try history.step(tip)
    var present: [String] = []
    for path in Set(paths).sorted() {
      let entry = try history.repository.entry(at: path, in: step.tree)
      if let kind = entry?.kind, kind != .folder, kind != .submodule { present.append(path) }
    }
    if !present.isEmpty { pending[tip] = (step, present) }
  }

  // The newest first, so that paths that come together on an older commit are settled together.
  func nextStep() -> Step? {
    pending.values.map(\.step).max { ($0.committerSeconds, $0.id) < ($1.committerSeconds, $1.id) }
  }

  mutating func settle(_ step: Step) throws(GitError) {
    guard var paths = pending.removeValue(forKey: step.id)?.paths else { return }
    for parent in step.parents where !paths.isEmpty {
      let older = try history.step(parent)
      let changed = try changes(from: older, to: step, below: commonFolder(of: paths))
      let first = paths.partition { !changed.contains($0) }
      pass(Array(paths[first...]), to: older)
      paths.removeSubrange(first...)
    }
    try record(paths, by: step)
  }

  private mutating func pass(_ paths: [String], to step: Step) {
    if paths.isEmpty { return }
    pending[step.id, default: (step, [])].paths += paths
  }

  private mutating func record(_ paths: [String], by step: Step) throws(GitError) {
    if paths.isEmpty { return }
    let commit = try history.repository.commit(step.id)
    let recorder = Recorder(commit: commit, isCutByShallowClone: step.isCutOff)
    for path in paths { found[path] = recorder }
  }

  private func changes(
    from old: Step, to new: Step, below folder: String
  ) throws(GitError) -> Set<String> {
    let repository = history.repository
    let oldTree = try repository.folder(at: folder, in: old.tree)
    let newTree = try repository.folder(at: folder, in: new.tree)
    let changes = try repository.changedPaths(from: oldTree, to: newTree)
    return Set(changes.map { joined(folder, $0.path) })
  }
}

/// The deepest folder that all the paths lie in; empty when that is the root.
///
/// What the first and the last of them have in common, byte by byte, all between them have too.
private func commonFolder(of paths: [String]) -> String {
  let ends = paths.indices.reduce(into: (0, 0)) { ends, index in
    if paths[index].precedes(paths[ends.0]) { ends.0 = index }
    if paths[ends.1].precedes(paths[index]) { ends.1 = index }
  }
  guard !paths.isEmpty else { return "" }
  let (first, last) = (paths[ends.0].utf8, paths[ends.1].utf8)
  let common = zip(first, last).prefix { $0 == $1 }.count
  let folder = first.prefix(common).lastIndex(of: UInt8(ascii: "/"))
  return folder.map { String(paths[ends.0][..<$0]) } ?? ""
}

extension String {
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
