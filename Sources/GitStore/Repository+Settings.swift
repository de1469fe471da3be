internal import Clibgit2

/// One line of git's configuration.
struct Setting {
  /// The full name: section and key in lower case, what stands between them as it is.
  let name: String
  let value: String
}

extension Repository {
  /// All lines of the configuration that holds for this repository; empty when it cannot be read.
  ///
  /// libgit2 can also match names by a pattern, or list remotes: both leak 20 KB for each name that
  /// does not match.
  func settings() -> [Setting] {
    var snapshot: OpaquePointer?
    guard git_repository_config_snapshot(&snapshot, pointer) == 0, let snapshot else { return [] }
    let configuration = Handle(snapshot, freedBy: git_config_free)
    var iterator: OpaquePointer?
    guard git_config_iterator_new(&iterator, configuration.pointer) == 0, let iterator else {
      return []
    }
    return settings(in: Handle(iterator, freedBy: git_config_iterator_free))
  }

  private func settings(in iterator: borrowing Handle) -> [Setting] {
    var settings: [Setting] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&entry, iterator.pointer) == 0, let found = entry?.pointee {
      let value = found.value.map { String(cString: $0) } ?? ""
      settings.append(Setting(name: String(cString: found.name), value: value))
    }
    return settings
  }
}
