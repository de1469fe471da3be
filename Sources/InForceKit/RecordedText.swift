import RuleFiles
package import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One file as git hands it to a program that shows differences.
package struct RecordedText: Sendable {
  /// What it says, as far as it is known.
  package enum Content: Sendable {
    /// A dated version.
    case version(DatedVersion)
    /// `rule.md`.
    case rule(Rule)
    /// Something else, or something that cannot be read.
    case other
  }

  /// Larger files are shown as they are.
  private static let maximumBytes = 1 << 20

  /// Its bytes.
  package let bytes: [UInt8]
  /// What it says.
  package let content: Content

  /// The file at a path of this machine, which has that name in the book; `nil`: it cannot be read.
  package init?(at path: String, named name: String) {
    guard let bytes = RecordedText.bytes(at: path) else { return nil }
    self.bytes = bytes
    let base = name.split(separator: "/").last.map(String.init) ?? name
    guard base.hasSuffix(".md"), bytes.count <= RecordedText.maximumBytes,
      let file = LoneFile(bytes, name: base)
    else {
      content = .other
      return
    }
    content =
      switch file {
      case .version(let version): .version(version)
      case .rule(let rule): .rule(rule)
      }
  }
}

extension RecordedText {
  /// The bytes of a plain file of a bearable size; git names the missing side `/dev/null`.
  private static func bytes(at path: String) -> [UInt8]? {
    if path == "/dev/null" { return [] }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= FolderReader.maximumBytes
    else { return nil }
    return try? OpenFile(path, followingLinks: true).bytes()
  }
}
