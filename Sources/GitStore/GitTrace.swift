#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a repository's small files say of HEAD, read without libgit2.
///
/// It reads the plain cases only. Whatever is unusual is a reason to ask libgit2, so a trace is
/// either right or not there.
package struct GitTrace: Sendable {
  /// The folder of the work tree, without links.
  package let root: String
  /// The folder in which git keeps what belongs to this work tree.
  package let gitFolder: String
  /// The folder that all its work trees share.
  package let commonFolder: String
  /// The commit that HEAD leads to.
  package let head: ObjectID

  /// Whether the folder is a repository without a work tree, as it seems; its configuration, which
  /// may say otherwise, is not read.
  package var seemsBare: Bool { root == gitFolder }

  /// The trace of the repository around a folder, whose path must be without links; `nil`: there
  /// is none, or it is not plain.
  package init?(around folder: String) {
    if GitTrace.seemsBare(folder) {
      self.init(root: folder, gitFolder: folder, common: folder, owned: [folder])
      return
    }
    guard let root = GitTrace.root(above: folder) else { return nil }
    guard let gitFolder = GitTrace.gitFolder(of: root) else { return nil }
    guard let common = GitTrace.commonFolder(of: gitFolder) else { return nil }
    self.init(
      root: root, gitFolder: gitFolder, common: common,
      owned: [root, root + "/.git", gitFolder, common])
  }

  private init?(root: String, gitFolder: String, common: String, owned: [String]) {
    guard GitTrace.isOurs(owned), let head = GitTrace.head(gitFolder, common) else { return nil }
    self.root = root
    self.gitFolder = gitFolder
    commonFolder = common
    self.head = head
  }

  /// The path of a folder from the root; `nil`: it is not below it.
  package func prefix(of folder: String) -> String? {
    if folder == root { return "" }
    let start = root + "/"
    return folder.hasPrefix(start) ? String(folder.dropFirst(start.count)) : nil
  }

  /// How the repository is set up for a user, when its configuration includes these files.
  package func setting(including included: [String], of user: GitUser) -> GitSetting {
    let files = ConfigurationFiles(gitFolder: gitFolder, commonFolder: commonFolder, of: user)
    let stamps = (files.paths + included).map { FileStamp(of: $0) }
    return GitSetting(
      root: root, gitFolder: gitFolder, included: included,
      stamp: FileStamp(numbers: stamps.flatMap { [Int64($0.numbers.count)] + $0.numbers }))
  }
}

extension GitTrace {
  /// Whether a folder is laid out like a repository that nobody works in.
  private static func seemsBare(_ folder: String) -> Bool {
    folder.hasPrefix("/") && !folder.hasSuffix("/.git")
      && ["HEAD", "objects", "refs", "config"].allSatisfy { access("\(folder)/\($0)", F_OK) == 0 }
      && [".git", "commondir"].allSatisfy { access("\(folder)/\($0)", F_OK) != 0 }
  }

  /// The first folder upwards that has a `.git`, on the same disk and not inside a repository.
  private static func root(above folder: String) -> String? {
    var status = stat()
    guard folder.hasPrefix("/"), stat(folder, &status) == 0 else { return nil }
    let disk = status.st_dev
    var folder = folder
    while !folder.isEmpty {
      if access(folder + "/.git", F_OK) == 0 { return folder }
      if access(folder + "/HEAD", F_OK) == 0 { return nil }
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
      guard stat(folder.isEmpty ? "/" : folder, &status) == 0, status.st_dev == disk else {
        return nil
      }
    }
    return nil
  }

  private static func gitFolder(of root: String) -> String? {
    let path = root + "/.git"
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return path }
    guard status.st_mode & S_IFMT == S_IFREG, let line = line(of: path),
      line.hasPrefix("gitdir: ")
    else { return nil }
    return resolved(String(line.dropFirst(8)), from: root)
  }

  private static func commonFolder(of gitFolder: String) -> String? {
    guard access(gitFolder + "/commondir", F_OK) == 0 else { return gitFolder }
    return line(of: gitFolder + "/commondir").flatMap { resolved($0, from: gitFolder) }
  }

  private static func resolved(_ path: String, from folder: String) -> String? {
    guard let found = realpath(path.hasPrefix("/") ? path : folder + "/" + path, nil) else {
      return nil
    }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether all of these belong to whoever asks: git refuses to look into others' repositories.
  private static func isOurs(_ paths: [String]) -> Bool {
    paths.allSatisfy { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_uid == geteuid()
    }
  }

  /// The only line of a small file.
  private static func line(of path: String) -> String? {
    guard let bytes = FileBytes.small(path), let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return line.isEmpty || line.contains(where: \.isNewline) ? nil : line
  }
}

extension GitTrace {
  private static func head(_ gitFolder: String, _ common: String) -> ObjectID? {
    guard let line = line(of: gitFolder + "/HEAD") else { return nil }
    guard line.hasPrefix("ref: ") else { return ObjectID(hex: line) }
    let name = String(line.dropFirst(5))
    guard name.hasPrefix("refs/heads/"), !name.contains("..") else { return nil }
    if access(common + "/" + name, F_OK) == 0 {
      return GitTrace.line(of: common + "/" + name).flatMap { ObjectID(hex: $0) }
    }
    return packed(name, in: common + "/packed-refs")
  }

  /// The commit of a branch in the file of packed references: a line `ID NAME`, and no second one.
  private static func packed(_ name: String, in path: String) -> ObjectID? {
    guard let bytes = FileBytes.small(path, maximum: 4 << 20) else { return nil }
    let wanted = Array(name.utf8)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).filter {
      $0.count == 41 + wanted.count && $0.dropFirst(41).elementsEqual(wanted)
    }
    guard let line = lines.first, lines.count == 1, line.dropFirst(40).first == UInt8(ascii: " ")
    else { return nil }
    return ObjectID(hex: String(decoding: line.prefix(40), as: UTF8.self))
  }
}
