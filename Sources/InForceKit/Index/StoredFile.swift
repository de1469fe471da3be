import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// A file of a recorded book as the index keeps it.
struct StoredFile: Hashable, Sendable {
  /// The path from the book's folder.
  let path: String
  /// The name of its content.
  let id: ObjectID
  /// Whether it is a symbolic link.
  let isLink: Bool
  /// How many bytes it has.
  let size: Int
  /// The bytes; none of a file that is not read anyway.
  let bytes: [UInt8]

  /// Whether its bytes are of any use.
  static func isRead(_ path: String, isLink: Bool, size: Int) -> Bool {
    !isLink && size <= FolderReader.maximumBytes && BookLayout(path: path) != .stray
  }
}

extension StoredFile {
  /// Reads a file of a recorded folder.
  init(_ file: TreeListing.File, from repository: Repository) throws(GitError) {
    try self.init(
      path: file.path, id: file.id, isLink: file.kind == .symlink, from: repository)
  }

  /// Reads the content of that name.
  init(
    path: String, id: ObjectID, isLink: Bool, from repository: Repository
  ) throws(GitError) {
    self.path = path
    self.id = id
    self.isLink = isLink
    guard BookLayout(path: path) != .stray else {
      (size, bytes) = (0, [])
      return
    }
    size = try repository.blobSize(id)
    bytes =
      StoredFile.isRead(path, isLink: isLink, size: size)
      ? try repository.readBlob(id) : []
  }

  /// The file for the reader of books, or what is wrong with it.
  var found: (file: BookFile?, finding: Finding?) {
    if BookLayout(path: path) == .stray { return (BookFile(path: path, bytes: []), nil) }
    if isLink { return (nil, .symbolicLink(path)) }
    if size > FolderReader.maximumBytes { return (nil, .tooLarge(path, size)) }
    return (BookFile(path: path, bytes: bytes), nil)
  }
}
