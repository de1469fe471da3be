import ArgumentParser
import Reports
import Testing
import ToolTesting

@testable import InForceCommands

/// A small book in a folder of its own, outside git until something is recorded.
final class BookBox: Sendable {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (file, text) in BookBox.files { try write(text, to: file) }
  }

  /// Puts a file into the book, with the folders it needs.
  func write(_ text: String, to file: String) throws {
    let above = file.split(separator: "/").dropLast().joined(separator: "/")
    if !above.isEmpty { try ClosedWorld.shell("mkdir -p '\(above)'", in: folder.path) }
    try TemporaryFolder.write(text, to: folder.path + "/" + file)
  }

  /// Commits some of what is there at noon of a day.
  func record(
    _ files: String, saying message: String, on day: String, isEmpty: Bool = false
  ) throws {
    let date = "export GIT_AUTHOR_DATE=\(day)T12:00:00Z GIT_COMMITTER_DATE=\(day)T12:00:00Z"
    try ClosedWorld.shell(
      "\(date); git init -q -b main; git add \(files); git commit -q \(isEmpty ? "--allow-empty" : "") -m '\(message)'",
      in: folder.path)
  }

  /// The text of a file in the folder of the book.
  func text(of file: String) -> String { folder.text(of: file) }

  /// Runs a line of shell in the folder of the book.
  func shell(_ line: String) throws { try ClosedWorld.shell(line, in: folder.path) }

  /// The options that mean the book, on the first of December 2024.
  func options(_ words: String...) throws -> BookOptions {
    try BookOptions.parse(
      ["--rulebook", folder.path, "--today", "2024-12-01", "--no-index"] + words)
  }

  /// What a verb says on the first of December 2024.
  func ask<Verb: Replying & ParsableCommand>(
    _ verb: Verb.Type, _ words: String..., format: String = "text", style: Style = Style()
  ) throws -> Told {
    let command = try verb.parse(words + ["--rulebook", folder.path, "--today", "2024-12-01"])
    let reply = try command.reply()
    let writer = try #require(Formats.named(format))
    return Told(text: writer.write(reply.outcome, style), status: reply.status)
  }
}

/// What was printed, and the status.
struct Told {
  let text: String
  let status: InForceCommands.ExitStatus

  /// The lines without those about the book and those that are empty; ids of commits are hidden.
  var lines: [String] {
    text.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("  Sources checked through") }
      .map { $0.replacing(/\ in [0-9a-f]{10}/, with: " in COMMIT") }
  }

  /// Whether a line begins like this, after spaces.
  func says(_ words: String) -> Bool {
    lines.contains { $0.drop { $0 == " " }.hasPrefix(words) }
  }
}
