import ToolTesting

/// A folder in which commands are run, below a home that is gone afterwards.
struct Place {
  let holder: TemporaryFolder
  /// The folder of the commands, from the home; empty: the home itself.
  let inner: String
  let settings: [String: String]

  var home: String { holder.path }
  var folder: String { inner.isEmpty ? home : home + "/" + inner }
}

/// The kinds of place that a transcript can be about.
enum World: String, CaseIterable, Sendable {
  /// The rulebook of the fixture as a folder outside git.
  case folder
  /// The recorded history of the fixture; the book lies in `law/Rulebook`.
  case history
  /// A clone of it that is one commit deep.
  case shallow
  /// It, on no branch, at the tag `before-fix`.
  case detached
  /// A second work tree of it.
  case linked
  /// A repository without a commit.
  case unborn
  /// A repository whose root is the rulebook.
  case root
  /// A bare clone of such a repository.
  case bare
  /// A rulebook whose zone nobody knows.
  case zone
  /// A folder with nothing in it.
  case empty
  /// The shipped rulebook as a folder outside git.
  case shipped
  /// The shipped rulebook as a folder, with a day in it that the calendar does not have.
  case broken
  /// The shipped rulebook, recorded in git in one commit of 9 October 2026.
  case recorded

  /// Builds it.
  func build() throws -> Place {
    let holder = try TemporaryFolder()
    for line in preparations { try ClosedWorld.shell(line, in: holder.path) }
    if needsHistory {
      try ClosedWorld.recordHistory(in: holder.path)
      for line in afterwards { try ClosedWorld.shell(line, in: holder.path) }
    }
    return Place(
      holder: holder, inner: inner, settings: ["INFORCE_TODAY": today])
  }

  /// The day that is today in it.
  private var today: String {
    [.shipped, .broken, .recorded].contains(self) ? ClosedWorld.today : "2026-03-20"
  }

  private var inner: String {
    switch self {
    case .folder, .history, .detached, .unborn, .root, .zone, .shipped, .broken, .recorded: "land"
    case .shallow, .bare, .linked: "other"
    case .empty: ""
    }
  }

  private var needsHistory: Bool {
    switch self {
    case .history, .shallow, .detached, .linked: true
    case .folder, .unborn, .root, .bare, .zone, .empty, .shipped, .broken, .recorded: false
    }
  }

  private var preparations: [String] {
    let copy = "cp -R '\(ClosedWorld.conformance)/kestovia'"
    switch self {
    case .folder: return ["mkdir land && \(copy) land/Rulebook"]
    case .unborn: return ["git init -q -b main land && \(copy) land/Rulebook"]
    case .root, .bare:
      return [
        "\(copy) land", "git init -q -b main land",
        "cd land && git add -A && git commit -q -m 'Record the law'",
        self == .bare ? "git clone -q --bare land other" : "true",
      ]
    case .zone:
      return [
        "mkdir land && \(copy) land/Rulebook",
        "cd land/Rulebook && sed 's,^zone: .*,zone: Europe/Kestovia,' rulebook.yaml > new"
          + " && mv new rulebook.yaml",
      ]
    case .shipped, .broken, .recorded: return shippedBook
    case .empty, .history, .shallow, .detached, .linked: return []
    }
  }

  private var shippedBook: [String] {
    let copy = ["mkdir land && cp -R '\(Checkout.path("Rulebook"))' land/Rulebook"]
    if self == .broken {
      let file = "land/Rulebook/rules/us/bis/affiliates-rule/2025-11-10-suspend.md"
      return copy + ["sed 's/^from: .*/from: 2025-11-31/' \(file) > new && mv new \(file)"]
    }
    guard self == .recorded else { return copy }
    let day = "2026-10-09T12:00:00Z"
    return copy + [
      "git init -q -b main land && cd land && git add -A && GIT_AUTHOR_DATE=\(day)"
        + " GIT_COMMITTER_DATE=\(day) git commit -q -m 'Record the law'"
    ]
  }

  private var afterwards: [String] {
    switch self {
    case .shallow: ["git clone -q --depth 1 file://$HOME/land other"]
    case .detached: ["cd land && git checkout -q before-fix"]
    case .linked: ["cd land && git worktree add -q --detach ../other after-fix"]
    default: []
    }
  }
}
