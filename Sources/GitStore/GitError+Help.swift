extension GitError {
  /// What to do next: exact commands where there are any; empty where nothing is sure to help.
  package var help: [String] {
    switch self {
    case .noSuchRevision(_, let near) where near.isEmpty: ["git fetch --all --tags"]
    case .noSuchRevision(_, let near): ["did you mean \(GitError.list(near))?"]
    case .shallow(let wanted, let clone): [clone.fetchCommand(for: wanted)]
    case .notARepository: ["git init"]
    case .notOwned(let path): GitError.trustCommand(for: path)
    case .unbornBranch: ["git add --all && git commit"]
    case .ambiguousRevision: ["write more of its digits"]
    case .partialClone: ["git fetch --refetch --no-filter", "or clone again without --filter"]
    case .sha256Repository: ["git init --object-format=sha1 NEW, and commit the files there"]
    case .missingObject: GitError.integrityCommands
    case .corruptObject, .badReference: ["git fsck"]
    case .badConfiguration: ["git config --list --show-origin"]
    case .unmergedIndex: ["git status", "resolve the conflicts, then git add"]
    case .unsupportedExtension: ["git config --local --list"]
    case .noWorkTree: ["ask about a revision: --rev HEAD"]
    case .nothingRecorded(_, let first): ["ask about \(dayText(first)) or a later day"]
    case .notACommit, .wrongKind, .tooLarge, .tooManyFiles, .tooDeep, .other: []
    }
  }

  private static let integrityCommands = [
    "git fsck", "look whether the folders in .git/objects/info/alternates exist",
  ]

  private static func trustCommand(for path: String) -> [String] {
    [
      "git config --global --add safe.directory \(quoted(path))",
      "the exact path is needed: `*` and prefixes are not honoured",
    ]
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: " or ")
  }

  private static func quoted(_ path: String) -> String {
    if path.utf8.allSatisfy(plainBytes.contains) { return path }
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: #"'\''"#) + "'"
  }

  private static let plainBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,@%:".utf8)
}
