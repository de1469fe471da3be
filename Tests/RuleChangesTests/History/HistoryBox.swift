import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A repository of its own with a copy of the project's rulebook, and a branch for an edit.
final class HistoryBox {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      mkdir book && cp -R '\(Checkout.path("Rulebook"))' book/Rulebook
      git init -q -b main book
      """, in: folder.path)
    try record("base", at: "2026-10-10T12:00:00Z")
    try shell("git checkout -q -b edit")
  }

  private var path: String { folder.path + "/book" }

  /// Runs a line of shell in the work tree.
  func shell(_ line: String) throws { try ClosedWorld.shell(line, in: path) }

  /// Commits all that is in the work tree.
  func record(_ message: String, at instant: String = "2026-10-11T12:00:00Z") throws {
    try shell(
      """
      export GIT_COMMITTER_DATE=\(instant)
      git add --all && git commit -q --allow-empty -m '\(message)'
      """)
  }

  /// Asks which answers change.
  func diff(_ words: String...) throws -> Invocation.Outcome { try ask(["diff"] + words) }

  /// Asks any verb that compares.
  func ask(
    _ words: [String], settings: [String: String] = [:]
  ) throws -> Invocation.Outcome {
    try elsewhere(words + ["--rulebook", "Rulebook"], settings: settings)
  }

  /// Asks about a book that the words name.
  func elsewhere(
    _ words: [String], settings: [String: String] = [:]
  ) throws -> Invocation.Outcome {
    try Invocation(
      program: Checkout.tool, arguments: words, folder: path,
      environment: ClosedWorld.environment(home: folder.path, adding: settings)
    ).run()
  }

  /// The text of a file of the rulebook.
  func text(of file: String) -> String { folder.text(of: "book/Rulebook/" + file) }

  /// The text of a file of the work tree; empty: there is none.
  func file(_ name: String) -> String { folder.text(of: "book/" + name) }

  /// The names of what lies at the top of the work tree, hidden files too.
  func names() throws -> [String] {
    let listed = try Invocation(
      program: "ls", arguments: ["-A"], folder: path,
      environment: ClosedWorld.environment(home: folder.path)
    ).run()
    return listed.output.split(separator: "\n").map(String.init)
  }

  /// The text of a file beside the repository.
  func output(of file: String) -> String { folder.text(of: file) }

  /// Puts a text into a file of the rulebook.
  func write(_ text: String, to file: String) throws {
    try TemporaryFolder.write(text, to: path + "/Rulebook/" + file)
  }

  /// Takes a file of the rulebook away.
  func remove(_ file: String) { unlink(path + "/Rulebook/" + file) }
}
