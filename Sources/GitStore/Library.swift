internal import Clibgit2

/// Makes libgit2 ignore the system's and the user's git configuration, for the whole process.
///
/// For tests and other closed worlds. Call it before the first repository is opened.
package func isolateConfiguration() {
  Library.start()
  let levels = [
    GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
    GIT_CONFIG_LEVEL_GLOBAL,
  ]
  for level in levels { _ = inforce_set_search_path(level, "") }
}

/// libgit2 itself: started before its first use and never stopped, since handles outlive any owner.
enum Library {
  static func start() { _ = started }

  private static let started: Bool = {
    guard git_libgit2_init() > 0 else { return false }
    return allow(extensions: "worktreeconfig")
  }()

  // The names must be in lower case to match, however the repository's configuration spells them.
  private static func allow(extensions: StaticString...) -> Bool {
    var names: [UnsafePointer<CChar>?] = extensions.map {
      UnsafeRawPointer($0.utf8Start).assumingMemoryBound(to: CChar.self)
    }
    return inforce_set_extensions(&names, names.count) == 0
  }
}
