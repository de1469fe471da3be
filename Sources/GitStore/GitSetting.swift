/// How a repository was set up when libgit2 last looked at it.
package struct GitSetting: Hashable, Sendable {
  /// The folder of the work tree, without links.
  package let root: String
  /// The folder in which git keeps what belongs to this work tree.
  package let gitFolder: String
  /// The files that its configuration includes, or would include in another case.
  package let included: [String]
  /// What the files of its configuration were known by.
  package let stamp: FileStamp

  /// A setting with these parts.
  package init(root: String, gitFolder: String, included: [String], stamp: FileStamp) {
    self.root = root
    self.gitFolder = gitFolder
    self.included = included
    self.stamp = stamp
  }
}
