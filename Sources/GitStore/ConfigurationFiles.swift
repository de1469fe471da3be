/// The user's side of git's configuration, as the environment names it.
package struct GitUser: Hashable, Sendable {
  /// The user's own folder; `nil`: nobody says.
  let home: String?
  /// The folder for settings; `nil`: `.config` in the user's own.
  let settings: String?

  /// A user with these folders.
  package init(home: String?, settings: String?) {
    self.home = home
    self.settings = settings
  }

  /// Nobody: there are no settings but a repository's and the system's.
  package static let nobody = GitUser(home: nil, settings: nil)
}

/// The files in which git looks for the configuration of a repository: its own, the user's and the
/// system's.
///
/// Source: git-config(1), "Files".
struct ConfigurationFiles {
  /// Where they are; any of them may be missing.
  let paths: [String]
  private let home: String?

  /// The files of a repository with these folders.
  init(gitFolder: String, commonFolder: String, of user: GitUser) {
    home = user.home
    let settings = user.settings ?? user.home.map { $0 + "/.config" }
    paths =
      [commonFolder + "/config", gitFolder + "/config.worktree", "/etc/gitconfig"]
      + [home.map { $0 + "/.gitconfig" }, settings.map { $0 + "/git/config" }].compactMap { $0 }
  }

  /// Every file that one of these paths may mean, where it stands in one of them or in a file that
  /// they include: libgit2 does not tell where it stands.
  func included(by values: [String]) -> Set<String> {
    let first = values.flatMap { places(of: $0, in: paths) }
    return Set(first + values.flatMap { places(of: $0, in: first) })
  }

  private func places(of path: String, in files: [String]) -> [String] {
    if path.hasPrefix("/") { return [path] }
    if path.hasPrefix("~/") { return home.map { [$0 + path.dropFirst()] } ?? [] }
    return files.compactMap { file in
      file.lastIndex(of: "/").map { file[...$0] + path }
    }
  }
}

extension Repository {
  /// The files that its configuration includes, or would include in another case; `nil`: that
  /// depends on the branch.
  ///
  /// Source: git-config(1), "Includes" and "Conditional includes".
  package func includedConfiguration(of user: GitUser) -> [String]? {
    let includes = settings().filter {
      $0.name.hasPrefix("include") && $0.name.hasSuffix(".path")
    }
    guard !includes.contains(where: { $0.name.contains(".onbranch:") }) else { return nil }
    let files = ConfigurationFiles(gitFolder: gitFolder, commonFolder: commonPath, of: user)
    return files.included(by: includes.map(\.value)).sorted()
  }
}
