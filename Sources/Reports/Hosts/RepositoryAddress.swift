/// Where a repository is read on the web.
package struct RepositoryAddress: Hashable, Sendable {
  /// The address, without a slash at its end.
  package let url: String
  /// What stands between the address and a commit in the address of a file.
  private let files: String

  /// The address on a host like GitHub.
  package init?(gitHub server: String, repository: String) {
    self.init("\(server)/\(repository)", files: "/blob/")
  }

  /// The address on a host like GitLab.
  package init?(gitLab url: String) { self.init(url, files: "/-/blob/") }

  /// Only an address that can stand in any document as it is; everything else is none.
  private init?(_ url: String, files: String) {
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    guard isWeb, url.utf8.allSatisfy(PathText.staysInAddress) else { return nil }
    self.url = url
    self.files = files
  }

  /// The address of a line of a file at a commit.
  func link(to place: HostPlace, at commit: String) -> String {
    "\(url)\(files)\(commit)/\(PathText.encoded(place.file))#L\(place.line)"
  }
}

/// Paths as they stand in an address (RFC 3986).
enum PathText {
  /// The path with everything encoded that has a meaning in an address.
  static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      staysInPath(byte)
        ? String(Character(Unicode.Scalar(byte))) : "%" + hex(byte >> 4) + hex(byte & 15)
    }.joined()
  }

  /// Whether the byte stands for itself in a whole address.
  static func staysInAddress(_ byte: UInt8) -> Bool {
    staysInPath(byte) || byte == UInt8(ascii: ":")
  }

  private static func staysInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }

  private static func hex(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }
}
