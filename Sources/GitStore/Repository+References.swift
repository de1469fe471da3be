internal import Clibgit2

extension Repository {
  /// The names of branches, remote branches and tags as people write them, sorted.
  package func referenceNames() -> [String] {
    var names = git_strarray()
    guard git_reference_list(&names, pointer) == 0 else { return [] }
    defer { git_strarray_dispose(&names) }
    return strings(names).compactMap(shortName).sorted()
  }

  private func shortName(_ full: String) -> String? {
    let folders = ["refs/heads/", "refs/remotes/", "refs/tags/"]
    let folder = folders.first(where: full.hasPrefix)
    return folder.map { String(full.dropFirst($0.utf8.count)) }
  }
}

/// The texts of a list that libgit2 made.
private func strings(_ array: git_strarray) -> [String] {
  (0..<array.count).compactMap { index in
    array.strings[index].map { String(cString: $0) }
  }
}
