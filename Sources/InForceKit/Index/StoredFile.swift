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

  /// Whether it lies where no file of a book belongs.
  private let isStray: Bool

  /// A file that was kept.
  init(path: String, id: ObjectID, isLink: Bool, size: Int, bytes: [UInt8]) {
    self.path = path
    self.id = id
    self.isLink = isLink
    self.size = size
    self.bytes = bytes
    isStray = BookLayout(path: path) == .stray
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
    isStray = BookLayout(path: path) == .stray
    size = isStray ? 0 : try repository.blobSize(id)
    let isRead = !isStray && !isLink && size <= FolderReader.maximumBytes
    bytes = isRead ? try repository.readBlob(id) : []
  }

  /// Whether all bytes of its content are kept.
  var isWhole: Bool { !isStray && !isLink && bytes.count == size }

  /// The file for the reader of books, or what is wrong with it.
  var found: (file: BookFile?, finding: Finding?) {
    if isStray { return (BookFile(path: path, bytes: []), nil) }
    if isLink { return (nil, .symbolicLink(path)) }
    if size > FolderReader.maximumBytes { return (nil, .tooLarge(path, size)) }
    return (BookFile(path: path, bytes: bytes), nil)
  }
}
