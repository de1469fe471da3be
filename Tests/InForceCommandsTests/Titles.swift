import Synchronization
import Testing

@testable import InForceCommands

/// Which title a book had at which commit, and what readers saw that cannot be.
final class Titles: Sendable {
  private struct State {
    var titles: [String: String] = [:]
    var seen: [(commit: String, title: String)] = []
    var problems: [String] = []
  }

  private let state = Mutex(State())

  func add(_ commit: String, _ title: String) {
    state.withLock { $0.titles[commit] = title }
  }

  /// Does what may fail, and keeps the title of the commit that it made.
  func note(_ work: () throws -> (commit: String, title: String)?) {
    do {
      if let made = try work() { add(made.commit, made.title) }
    } catch {
      state.withLock { $0.problems.append("\(error)") }
    }
  }

  /// Takes in a document that names a title and a commit.
  func see(_ text: String) {
    let title = text.firstMatch(of: /"title": "([^"]*)"/).map { String($0.1) } ?? "none"
    let commit = text.firstMatch(of: /"commit": "([^"]*)"/).map { String($0.1) } ?? "none"
    state.withLock { $0.seen.append((commit, title)) }
  }

  /// What was seen that no commit says.
  var problems: [String] {
    state.withLock { state in
      state.problems
        + state.seen.filter { state.titles[$0.commit] != $0.title }
        .map { "\($0.commit) has not the title \($0.title)" }
    }
  }
}

extension ServedBook {
  /// Gives the book a title of its own in a commit of its own.
  static func retitle(_ book: ServedBook, _ number: Int) throws -> (commit: String, title: String)?
  {
    let title = "Lamps \(number)"
    try book.box.shell("sed -i 's/^title: .*/title: \(title)/' rulebook.yaml")
    try book.box.record(".", saying: title, on: "2024-11-0\(number + 1)")
    try book.box.shell("git rev-parse HEAD > .git/told")
    return (book.box.text(of: ".git/told").filter { $0 != "\n" }, title)
  }
}
