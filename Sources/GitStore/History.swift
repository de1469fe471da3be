internal import Clibgit2

/// A commit as a step of a walk: what is needed to go on from it, and nothing more.
struct Step: Hashable {
  let id: ObjectID
  let tree: ObjectID
  /// The parents to go on with: none at the boundary of a shallow clone.
  let parents: [ObjectID]
  let committerSeconds: Int64
  /// Whether the commit names parents that the shallow clone cut off.
  let isCutOff: Bool
}

/// Reads steps of walks through history; knows where a shallow clone ends.
struct History {
  let repository: Repository
  private let boundary: Set<ObjectID>

  init(of repository: Repository) {
    self.repository = repository
    boundary = repository.shallowBoundary()
  }

  func step(_ id: ObjectID) throws(GitError) -> Step {
    let handle = try repository.commitHandle(id)
    guard let tree = ObjectID(git_commit_tree_id(handle.pointer)) else {
      throw .corruptObject(id, detail: "it names no tree")
    }
    let parents = repository.parents(of: handle)
    let isCutOff = boundary.contains(id) && !parents.isEmpty
    return Step(
      id: id, tree: tree, parents: isCutOff ? [] : parents,
      committerSeconds: git_commit_time(handle.pointer), isCutOff: isCutOff)
  }
}
