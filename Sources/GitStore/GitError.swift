/// Why git could not answer. A case carries values; ``message`` and ``help`` say them in words.
package enum GitError: Error, Hashable, Sendable {
  /// No commit has that name; `near` are the names of branches and tags most like it.
  case noSuchRevision(String, near: [String])
  /// It is not here because the clone is shallow; `wanted` is a revision, a commit or a day.
  case shallow(wanted: String, ShallowClone)
  /// The folder is in no git repository.
  case notARepository(path: String)
  /// The repository belongs to another user, and nothing says that it may be trusted.
  case notOwned(path: String)
  /// The branch has no commit yet.
  case unbornBranch(String)
  /// More than one object begins with these digits.
  case ambiguousRevision(String)
  /// The object was left out of this partial clone; `object` is its id.
  case partialClone(object: ObjectID)
  /// The repository names its objects by SHA-256.
  case sha256Repository
  /// The object is not in the repository, and nothing explains why.
  case missingObject(ObjectID, ObjectKind)
  /// The bytes that are stored are not the object; `nil` where the id is not known.
  case corruptObject(ObjectID?, detail: String)
  /// The repository asks for something this program does not know.
  case unsupportedExtension(detail: String)
  /// A git configuration file cannot be read.
  case badConfiguration(detail: String)
  /// The repository has no work tree.
  case noWorkTree
  /// Nothing was recorded by that day; days count from 1970-01-01.
  case nothingRecorded(by: Int32, firstRecorded: Int32)
  /// The name exists and leads to something that is not a commit.
  case notACommit(String)
  /// The object is of another kind than the one that was asked for.
  case wrongKind(ObjectID, expected: ObjectKind)
  /// The content is larger than the reader allowed.
  case tooLarge(ObjectID, size: Int, maximum: Int)
  /// The tree holds more files, or nests them deeper, than the reader allowed.
  case tooManyFiles(maximum: Int)
  /// The folders of the tree nest deeper than the reader allowed.
  case tooDeep(path: String, maximum: Int)
  /// A merge has left conflicts in the index, at these paths.
  case unmergedIndex(paths: [String])
  /// A branch, a tag or HEAD cannot be read.
  case badReference(detail: String)
  /// What libgit2 reported, where no other case fits.
  case other(code: Int32, area: Int32, detail: String)
}

/// What an object of a repository can be.
package enum ObjectKind: String, Hashable, Sendable {
  /// A recorded state of the whole tree, with its parents.
  case commit
  /// A folder.
  case tree
  /// The content of a file.
  case blob
}
