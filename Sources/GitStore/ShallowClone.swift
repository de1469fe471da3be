/// How a shallow clone is cut off, and where the rest can be fetched.
package struct ShallowClone: Hashable, Sendable {
  /// A repository that this one fetches from.
  package struct Remote: Hashable, Sendable {
    /// Its name here.
    package let name: String
    /// What a plain `git fetch` brings from it, as refspecs.
    package let fetches: [String]
  }

  /// How many commits of HEAD's first-parent chain are here; 0 when HEAD has none.
  package let depth: Int
  /// The commits whose parents are not here, sorted.
  package let boundary: [ObjectID]
  /// The repositories that this one fetches from, sorted by name.
  package let remotes: [Remote]
}

extension ShallowClone: CustomStringConvertible {
  /// In words: `shallow, depth 1`.
  package var description: String { depth == 0 ? "shallow" : "shallow, depth \(depth)" }
}

extension ShallowClone {
  /// The command that brings what is missing: a remote's branch by its name, else everything.
  func fetchCommand(for wanted: String) -> String {
    for remote in remotes where wanted.hasPrefix(remote.name + "/") {
      let rest = wanted.dropFirst(remote.name.count + 1)
      let branch = rest.prefix { !"~^@:".contains($0) }
      if !branch.isEmpty { return remote.fetchCommand(for: String(branch)) }
    }
    return "git fetch --unshallow"
  }
}

extension ShallowClone.Remote {
  // A clone of a single branch keeps no name for another one unless it is told where.
  fileprivate func fetchCommand(for branch: String) -> String {
    let plain = "git fetch --deepen=200 \(name) \(branch)"
    return keeps(branch) ? plain : "\(plain):refs/remotes/\(name)/\(branch)"
  }

  private func keeps(_ branch: String) -> Bool {
    fetches.contains { refspec in
      let source = refspec.drop { $0 == "+" }.prefix { $0 != ":" }
      guard source.hasSuffix("*") else { return source == "refs/heads/\(branch)" }
      return "refs/heads/\(branch)".hasPrefix(source.dropLast())
    }
  }
}
