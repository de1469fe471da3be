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
    let blob = try Handle(freedBy: git_blob_free) { (failure) in
      self.absence(of: id, .blob, failure)
    } _: {
      git_blob_lookup($0, self.pointer, &oid)
    }
    return bytes(of: blob)
  }

  private func bytes(of blob: borrowing Handle) -> [UInt8] {
    guard let start = git_blob_rawcontent(blob.pointer) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(git_blob_rawsize(blob.pointer))))
  }
}
