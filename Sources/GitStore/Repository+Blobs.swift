internal import Clibgit2

extension Repository {
  /// How many bytes the content has, without reading it.
  package func blobSize(_ id: ObjectID) throws(GitError) -> Int {
    var (oid, size, type) = (id.oid, 0, GIT_OBJECT_INVALID)
    try check(git_odb_read_header(&size, &type, objects, &oid)) { failure in
      self.absence(of: id, .blob, failure)
    }
    guard type == GIT_OBJECT_BLOB else { throw .wrongKind(id, expected: .blob) }
    return size
  }

  /// The content with that id.
  ///
  /// - Throws: ``GitError/tooLarge(_:size:maximum:)`` without reading it when it has more bytes.
  package func readBlob(_ id: ObjectID, maximumBytes: Int) throws(GitError) -> [UInt8] {
    let size = try blobSize(id)
    guard size <= maximumBytes else { throw .tooLarge(id, size: size, maximum: maximumBytes) }
    return try readBlob(id)
  }

  /// The content with that name, however large it is; whoever asks knows that it is not.
  package func readBlob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    var oid = id.oid
    let object = try Handle(freedBy: git_odb_object_free) { (failure) in
      self.absence(of: id, .blob, failure)
    } _: {
      git_odb_read($0, objects, &oid)
    }
    guard git_odb_object_type(object.pointer) == GIT_OBJECT_BLOB else {
      throw .wrongKind(id, expected: .blob)
    }
    return bytes(of: object)
  }

  private func bytes(of object: borrowing Handle) -> [UInt8] {
    guard let start = git_odb_object_data(object.pointer) else { return [] }
    let count = Int(git_odb_object_size(object.pointer))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
