internal import Clibgit2

extension Repository {
  /// The commits whose parents were cut off; empty in a complete clone.
  package func shallowBoundary() -> Set<ObjectID> {
    guard isShallow, let lines = FileBytes.read(commonPath + "/shallow") else { return [] }
    return Set(
      lines.split(separator: UInt8(ascii: "\n"))
        .compactMap { ObjectID(hex: String(decoding: $0, as: UTF8.self)) })
  }

  /// The refusal for something that lies, or may lie, beyond a shallow clone's boundary.
  package func cutOff(_ wanted: String) -> GitError {
    let boundary = shallowBoundary()
    let clone = ShallowClone(
      depth: depth(to: boundary), boundary: boundary.sorted(), remotes: remotes())
    return .shallow(wanted: wanted, clone)
  }

  // Reads past every failure: it only words the refusal of something else.
  private func depth(to boundary: Set<ObjectID>) -> Int {
    var oid = git_oid()
    var depth = 0
    guard git_reference_name_to_id(&oid, pointer, "HEAD") == 0 else { return depth }
    var commit: OpaquePointer?
    while git_commit_lookup(&commit, pointer, &oid) == 0, let found = commit {
      let handle = Handle(found, freedBy: git_commit_free)
      depth += 1
      guard !boundary.contains(ObjectID(oid)), let parent = parents(of: handle).first else { break }
      oid = parent.oid
    }
    return depth
  }

  private func remotes() -> [ShallowClone.Remote] {
    let fetches = settings().filter { $0.name.hasPrefix("remote.") && $0.name.hasSuffix(".fetch") }
    let byName = Dictionary(grouping: fetches) { String($0.name.dropFirst(7).dropLast(6)) }
    return byName.sorted { $0.key < $1.key }
      .map { .init(name: $0.key, fetches: $0.value.map(\.value)) }
  }
}
