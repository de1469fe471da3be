/// Writes the addresses of links: where a page lies decides how.
package struct Links: Sendable {
  /// Where pages lie.
  package enum Place: Sendable {
    /// On a server, below a folder (`/`), the page asked for pinned to a commit or not.
    case server(root: String, pin: Pin)
    /// In a folder of files: the file of the page itself.
    case folder(file: String)
  }

  private let place: Place
  /// The names of the folder in which the file of the page lies, as a path has them.
  private let here: [Substring]

  package init(_ place: Place) {
    self.place = place
    here = if case .folder(let file) = place { Links.folder(of: file) } else { [] }
  }

  /// The address of a link on the page.
  package func text(_ target: Target) -> String {
    switch target {
    case .here(let fragment): "#" + fragment
    case .outside(let address): address.text
    case .page(let address, let fragment):
      text(address) + (fragment.map { "#" + $0 } ?? "")
    }
  }

  private func text(_ address: Address) -> String {
    switch place {
    case .server(let root, let pin): root + prefix(address.pin, pin) + address.path + address.query
    case .folder: Links.relative(to: address.pathInFolder, from: here)
    }
  }

  /// The commit before a path; pictures and scripts are the same whatever the commit.
  private func prefix(_ pin: Pin, _ own: Pin) -> String {
    switch pin == .same ? own : pin {
    case .commit(let commit): "@\(commit)/"
    case .seen(let commit, let today): "@\(commit),\(today)/"
    case .living, .same: ""
    }
  }

  private static func folder(of file: String) -> [Substring] {
    file.split(separator: "/").dropLast().map { PathName.percentEncoded(String($0))[...] }
  }

  /// A path from a folder to a file, both from the same root.
  private static func relative(to target: String, from here: [Substring]) -> String {
    let there = target.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < here.count, shared + 1 < there.count, here[shared] == there[shared] {
      shared += 1
    }
    let up = String(repeating: "../", count: here.count - shared)
    return up + there.dropFirst(shared).joined(separator: "/")
  }
}

extension Address {
  /// The path of its file in an export, as a link writes it.
  fileprivate var pathInFolder: String {
    let path = self.path
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
