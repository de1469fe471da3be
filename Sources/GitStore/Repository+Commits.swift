internal import Clibgit2

extension Repository {
  /// The commit with that name.
  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    let handle = try commitHandle(id)
    let words = CommitText(encoding: git_commit_message_encoding(handle.pointer))
    return Commit(
      id: id, tree: try tree(of: handle, id), parents: parents(of: handle),
      author: signature(git_commit_author(handle.pointer), words),
      committer: signature(git_commit_committer(handle.pointer), words),
      summary: words.text(git_commit_summary(handle.pointer)),
      message: words.text(git_commit_message(handle.pointer)))
  }

  func commitHandle(_ id: ObjectID) throws(GitError) -> Handle {
    var oid = id.oid
    return try Handle(freedBy: git_commit_free) { (failure) in
      self.absence(of: id, .commit, failure)
    } _: {
      git_commit_lookup($0, self.pointer, &oid)
    }
  }

  func parents(of handle: borrowing Handle) -> [ObjectID] {
    (0..<git_commit_parentcount(handle.pointer)).compactMap {
      ObjectID(git_commit_parent_id(handle.pointer, $0))
    }
  }

  private func tree(of handle: borrowing Handle, _ id: ObjectID) throws(GitError) -> ObjectID {
    guard let tree = ObjectID(git_commit_tree_id(handle.pointer)) else {
      throw .corruptObject(id, detail: "it names no tree")
    }
    return tree
  }

  private func signature(
    _ signature: UnsafePointer<git_signature>?, _ words: CommitText
  ) -> Signature {
    let time = CommitTime(
      seconds: signature?.pointee.when.time ?? 0,
      offsetMinutes: Int32(signature?.pointee.when.offset ?? 0))
    return Signature(
      name: words.text(signature?.pointee.name), email: words.text(signature?.pointee.email),
      time: time)
  }
}
