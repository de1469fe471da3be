package import GitStore

/// Whether books are kept in an index, and where.
package struct IndexPolicy: Sendable {
  /// Whether one is read and written.
  package let isOn: Bool
  /// The user's folder for what can be made again; `nil`: there is none.
  package let cacheFolder: String?
  /// Whose git configuration holds besides the repository's.
  package let user: GitUser
  /// Told how many files of how many were read, while an index is made.
  package let progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?

  package init(
    isOn: Bool, cacheFolder: String?, user: GitUser = .nobody,
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) {
    self.isOn = isOn
    self.cacheFolder = cacheFolder
    self.user = user
    self.progress = progress
  }

  /// Books are read each time.
  package static let off = IndexPolicy(isOn: false, cacheFolder: nil)
}
