import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a rulebook lies on this machine.
package struct BookPlace: Hashable, Sendable {
  /// The absolute path of its folder.
  package let folder: String

  /// The book in that folder, which must hold a `rulebook.yaml`.
  ///
  /// A bare repository's folder is taken as it is: its book is found in its commits.
  package init(named path: String) throws(OpeningError) {
    guard let folder = absolute(path) else { throw .noSuchFolder(path) }
    self.folder = folder
  }

  private init(folder: String) { self.folder = folder }

  /// The book to which a folder belongs: `Rulebook/` or a folder with `rulebook.yaml`, here or in
  /// a folder above. `nil`: there is none.
  package static func search(from start: String) -> BookPlace? {
    guard var folder = absolute(start) else { return nil }
    while true {
      for candidate in [folder, joined(folder, "Rulebook")]
      where exists(joined(candidate, "rulebook.yaml")) {
        return absolute(candidate).map(BookPlace.init(folder:))
      }
      guard let above = parent(of: folder) else { return nil }
      folder = above
    }
  }
}

/// The path without symbolic links; `nil`: there is nothing there.
func absolute(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

func exists(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0
}

func joined(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

private func parent(of folder: String) -> String? {
  guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
  return slash == folder.startIndex ? "/" : String(folder[..<slash])
}
