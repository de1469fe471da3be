internal import Clibgit2

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How the files of a work tree differ from HEAD.
package struct WorkTreeStatus: Hashable, Sendable {
  /// One file that differs.
  package struct Difference: Hashable, Sendable {
    /// How a file differs from HEAD.
    package enum Kind: Hashable, Sendable {
      /// HEAD has no such file, and it was not added.
      case untracked
      /// HEAD has no such file, and it was added.
      case added
      /// It has other content, or is of another kind.
      case modified
      /// It is gone.
      case removed
      /// A merge left it unresolved.
      case conflicted
    }

    /// The path from the root of the work tree.
    package let path: String
    /// How it differs.
    package let kind: Kind
  }

  /// The files that differ, sorted by the bytes of their paths.
  package let differences: [Difference]

  /// Whether nothing differs.
  package var isClean: Bool { differences.isEmpty }
}

extension Repository {
  /// How the files below a folder of the work tree differ from HEAD. Ignored files don't count.
  ///
  /// The path is taken from the root of the work tree, as it is: it is no pattern. Empty: all.
  package func workTreeStatus(under path: String) throws(GitError) -> WorkTreeStatus {
    guard !isBare else { throw .noWorkTree }
    let list = try statusList(under: path.split(separator: "/").joined(separator: "/"))
    let found = (0..<git_status_list_entrycount(list.pointer)).compactMap {
      difference(git_status_byindex(list.pointer, $0))
    }
    return WorkTreeStatus(
      differences: found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  private func statusList(under path: String) throws(GitError) -> Handle {
    var options = git_status_options()
    try check(git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION)))
    options.flags = [
      GIT_STATUS_OPT_INCLUDE_UNTRACKED, GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS,
      GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH,
    ].reduce(0) { $0 | $1.rawValue }
    // The copy lives as long as the call: libgit2 keeps nothing of it.
    var text = path.isEmpty ? nil : strdup(path)
    defer { free(text) }
    return try withUnsafeMutablePointer(to: &text) { (list) throws(GitError) -> Handle in
      options.pathspec = git_strarray(strings: list, count: path.isEmpty ? 0 : 1)
      return try Handle(freedBy: git_status_list_free) {
        git_status_list_new($0, self.pointer, &options)
      }
    }
  }

  private func difference(
    _ entry: UnsafePointer<git_status_entry>?
  ) -> WorkTreeStatus.Difference? {
    guard let entry = entry?.pointee,
      let delta = (entry.index_to_workdir ?? entry.head_to_index)?.pointee,
      let path = delta.new_file.path ?? delta.old_file.path,
      let kind = WorkTreeStatus.Difference.Kind(entry.status)
    else { return nil }
    return .init(path: String(cString: path), kind: kind)
  }
}

extension WorkTreeStatus.Difference.Kind {
  init?(_ status: git_status_t) {
    func has(_ flags: git_status_t...) -> Bool {
      flags.contains { status.rawValue & $0.rawValue != 0 }
    }
    if has(GIT_STATUS_CONFLICTED) {
      self = .conflicted
    } else if has(GIT_STATUS_WT_DELETED) {
      self = .removed
    } else if has(GIT_STATUS_INDEX_NEW) {
      self = .added
    } else if has(GIT_STATUS_INDEX_DELETED), !has(GIT_STATUS_WT_NEW) {
      self = .removed
    } else if has(GIT_STATUS_INDEX_DELETED) {
      self = .modified
    } else if has(GIT_STATUS_WT_NEW) {
      self = .untracked
    } else if status == GIT_STATUS_CURRENT || status == GIT_STATUS_IGNORED {
      return nil
    } else {
      self = .modified
    }
  }
}
