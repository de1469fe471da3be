#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension TrackedFiles {
  /// With more suspects than this, libgit2 is quicker.
  private static let most = 32

  /// The paths of files that are not as git saw them last and of folders that may hold something
  /// else, in a part of the list; none: no file of that part differs from the recorded one. `nil`:
  /// there are many, or the folder cannot be opened.
  ///
  /// Two threads can look at a half each.
  package func suspects(part: Int, of parts: Int) -> [String]? {
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    guard let files = changedFiles(TrackedFiles.part(part, of: parts, files.count), in: folder),
      let folders = otherFolders(TrackedFiles.part(part, of: parts, folders.count), in: folder)
    else { return nil }
    return files + folders
  }

  private static func part(_ part: Int, of parts: Int, _ count: Int) -> Range<Int> {
    count * part / parts..<count * (part + 1) / parts
  }

  private func changedFiles(_ range: Range<Int>, in folder: Int32) -> [String]? {
    var changed: [String] = []
    for place in files[range] where !isUnchanged(place, in: folder) {
      let length = Int(list.bytes[place + 60] & 0xF) << 8 | Int(list.bytes[place + 61])
      changed.append(list.text(at: place + StatList.headSize, length))
      guard changed.count <= TrackedFiles.most else { return nil }
    }
    return changed
  }

  /// Whether a file is as git saw it, and was so before git wrote the list.
  private func isUnchanged(_ place: Int, in folder: Int32) -> Bool {
    var status = stat()
    let found = list.bytes.withUnsafeBytes { bytes in
      // The path ends with a zero: that was seen when the list was read.
      bytes.baseAddress.map { start in
        let path = (start + place + StatList.headSize).assumingMemoryBound(to: CChar.self)
        return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0
      }
    }
    return found == true && status.isLike(mode: list.number(at: place + 24))
      && list.number(at: place + 8) == status.modified.seconds
      && list.number(at: place + 12) == status.modified.billionths
      && status.modified < list.written
      && list.number(at: place) == status.changed.seconds
      && list.number(at: place + 4) == status.changed.billionths
      && list.number(at: place + 20) == UInt32(truncatingIfNeeded: status.st_ino)
      && list.number(at: place + 28) == status.st_uid
      && list.number(at: place + 32) == status.st_gid
      && list.number(at: place + 36) == UInt32(truncatingIfNeeded: status.st_size)
  }

  /// The folders that hold more or fewer names than the list says. All that it says is there:
  /// the files were looked at, and the folders are.
  private func otherFolders(_ range: Range<Int>, in root: Int32) -> [String]? {
    var others: [String] = []
    for folder in folders[range] {
      let path = list.text(at: folder.place, folder.length)
      guard TrackedFiles.names(in: path.isEmpty ? top : path, of: root) != folder.names else {
        continue
      }
      others.append(path.isEmpty ? prefix : path)
      guard others.count <= TrackedFiles.most else { return nil }
    }
    return others
  }

  /// The first folder as the system calls it.
  private var top: String { prefix.isEmpty ? "." : prefix }

  /// How many names a folder holds; `nil`: it is none, or cannot be read.
  private static func names(in path: String, of root: Int32) -> Int? {
    let file = openat(root, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    guard let stream = fdopendir(file) else {
      close(file)
      return nil
    }
    defer { closedir(stream) }
    var count = 0
    while let entry = readdir(stream) {
      if !isDots(entry.pointee.d_name.0, entry.pointee.d_name.1, entry.pointee.d_name.2) {
        count += 1
      }
    }
    return count
  }

  /// Whether a name is `.` or `..`, by its first three characters.
  private static func isDots(_ first: CChar, _ second: CChar, _ third: CChar) -> Bool {
    first == 46 && (second == 0 || second == 46 && third == 0)
  }
}

extension stat {
  /// Whether a file is of the kind that a list says: a link, or a file that can or cannot be run.
  fileprivate func isLike(mode: UInt32) -> Bool {
    let kind = UInt32(st_mode & S_IFMT)
    guard kind == mode & 0xF000 else { return false }
    return kind != 0x8000 || (st_mode & 0o100 != 0) == (mode & 0o100 != 0)
  }
}
