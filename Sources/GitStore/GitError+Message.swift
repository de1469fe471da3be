extension GitError: CustomStringConvertible {
  /// What is wrong in one sentence: lower case, no full stop, names in back-ticks.
  package var message: String {
    switch self {
    case .noSuchRevision(let spec, _): "no branch, tag or commit `\(spec)`"
    case .shallow(let wanted, let clone): "`\(wanted)` is not in this clone (it is \(clone))"
    case .notARepository(let path): "`\(path)` is not in a git repository"
    case .notOwned(let path): "the repository `\(path)` belongs to another user"
    case .unbornBranch(let name): "the branch `\(name)` has no commits yet"
    case .ambiguousRevision(let spec): "more than one object begins with `\(spec)`"
    case .sha256Repository: "the repository names its objects by SHA-256, which cannot be read"
    case .unsupportedExtension(let detail): "the repository cannot be read: \(detail)"
    case .badConfiguration(let detail): "the git configuration cannot be read: \(detail)"
    case .noWorkTree: "the repository is bare: it has no work tree"
    case .nothingRecorded(let day, let first):
      "nothing was recorded by \(dayText(day)): the first commit is of \(dayText(first))"
    case .notACommit(let spec): "`\(spec)` does not lead to a commit"
    case .tooManyFiles(let maximum): "the tree holds more than \(maximum) files"
    case .tooDeep(let path, let maximum): "`\(path)` is nested deeper than \(maximum) folders"
    case .unmergedIndex(let paths): "the index has conflicts: \(GitError.few(paths))"
    case .badReference(let detail): "a branch, a tag or HEAD cannot be read: \(detail)"
    case .other(let code, let area, let detail): "git failed: \(detail) (\(code)/\(area))"
    case .partialClone, .missingObject, .corruptObject, .wrongKind, .tooLarge: objectMessage
    }
  }

  /// The code and the message.
  package var description: String { "error[\(code)]: \(message)" }

  /// The first names of a list that may be very long.
  private static func few(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }

  private var objectMessage: String {
    switch self {
    case .partialClone(let id): "object `\(id)` was left out of this partial clone"
    case .missingObject(let id, let kind): "the \(kind.rawValue) `\(id)` is missing"
    case .corruptObject(let id?, let detail): "object `\(id)` is corrupt: \(detail)"
    case .corruptObject(nil, let detail): "an object of the repository is corrupt: \(detail)"
    case .wrongKind(let id, let expected): "object `\(id)` is not a \(expected.rawValue)"
    case .tooLarge(let id, let size, let maximum):
      "object `\(id)` has \(size) bytes, more than the \(maximum) allowed"
    default: ""
    }
  }
}
