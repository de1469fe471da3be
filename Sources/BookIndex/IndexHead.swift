package import GitStore

/// What an index was made from, and where it may be used without asking libgit2.
package struct IndexHead: Hashable, Sendable {
  /// The commit.
  package let commit: Commit
  /// The recorded folder of the book in it.
  package let tree: ObjectID
  /// The path of the book's folder from the repository's root.
  package let prefix: String
  /// What a look at the repository's small files must find for the index to be used at once; `nil`:
  /// libgit2 is asked each time.
  package let setting: GitSetting?
  /// The number of the base file.
  package let base: UInt64
  /// How many records the base file has.
  package let baseCount: Int

  package init(
    commit: Commit, tree: ObjectID, prefix: String, setting: GitSetting?, base: UInt64,
    baseCount: Int
  ) {
    self.commit = commit
    self.tree = tree
    self.prefix = prefix
    self.setting = setting
    self.base = base
    self.baseCount = baseCount
  }
}

extension IndexHead {
  /// The head as bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(plain: commit.id.bytes)
    writer.write(plain: commit.tree.bytes)
    writer.write(UInt32(commit.parents.count))
    for parent in commit.parents { writer.write(plain: parent.bytes) }
    for signature in [commit.author, commit.committer] { writer.write(signature) }
    writer.write([commit.summary, commit.message, prefix])
    writer.write(plain: tree.bytes)
    writer.write(base)
    writer.write(UInt64(baseCount))
    writer.write(setting.map { [$0.root, $0.gitFolder] + $0.included } ?? [])
    for number in setting?.stamp.numbers ?? [] { writer.write(UInt64(bitPattern: number)) }
    return writer.bytes
  }

  /// The head in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    let (id, root) = (try reader.objectID(), try reader.objectID())
    var parents: [ObjectID] = []
    for _ in 0..<(try reader.number32()) { parents.append(try reader.objectID()) }
    let (author, committer) = (try reader.signature(), try reader.signature())
    let texts = try reader.texts()
    guard texts.count == 3 else { throw .damaged }
    commit = Commit(
      id: id, tree: root, parents: parents, author: author, committer: committer,
      summary: texts[0], message: texts[1])
    prefix = texts[2]
    tree = try reader.objectID()
    base = try reader.number64()
    baseCount = Int(clamping: try reader.number64())
    setting = try reader.setting()
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ signature: Signature) {
    write([signature.name, signature.email])
    write(UInt64(bitPattern: signature.time.seconds))
    write(UInt32(bitPattern: signature.time.offsetMinutes))
  }
}

extension ByteReader {
  /// The name of content.
  package mutating func objectID() throws(IndexDoubt) -> ObjectID {
    guard let id = ObjectID(bytes: try plain(20)) else { throw .damaged }
    return id
  }

  fileprivate mutating func signature() throws(IndexDoubt) -> Signature {
    let names = try texts()
    guard names.count == 2 else { throw .damaged }
    let seconds = Int64(bitPattern: try number64())
    let offset = Int32(bitPattern: try number32())
    return Signature(
      name: names[0], email: names[1],
      time: CommitTime(seconds: seconds, offsetMinutes: offset))
  }

  fileprivate mutating func setting() throws(IndexDoubt) -> GitSetting? {
    let paths = try texts()
    guard paths.count >= 2 else {
      guard paths.isEmpty else { throw .damaged }
      return nil
    }
    var numbers: [Int64] = []
    while !isAtEnd { numbers.append(Int64(bitPattern: try number64())) }
    return GitSetting(
      root: paths[0], gitFolder: paths[1], included: Array(paths.dropFirst(2)),
      stamp: FileStamp(numbers: numbers))
  }
}
