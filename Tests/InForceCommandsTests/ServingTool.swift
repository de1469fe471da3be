import Testing
import ToolTesting

/// The tool as a server of its own, with a real socket.
final class ServingTool: Sendable {
  let port: Int
  private let book: TemporaryFolder
  private let program: RunningProgram

  /// A server with these options besides its port.
  init(_ options: String...) throws {
    book = try TemporaryFolder()
    try ClosedWorld.shell("cp -R '\(ClosedWorld.conformance)/kestovia' Rulebook", in: book.path)
    program = try RunningProgram(
      program: Checkout.tool, arguments: ["serve", "-p", "0"] + options, folder: book.path,
      environment: ClosedWorld.environment(home: book.path, adding: ["INFORCE_TODAY": "2026-03-20"])
    )
    let line = program.firstLine
    let found = try #require(line.wholeMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//), "\(line)")
    port = try #require(Int(found.1))
  }

  func end(by signal: Int32) -> (status: Int32, errors: String) {
    (program.end(by: signal), program.errors)
  }

  /// The text of a request with a proper host.
  func request(_ line: String, _ fields: String...) -> String {
    ([line + " HTTP/1.1", "Host: 127.0.0.1:\(port)"] + fields + ["", ""]).joined(separator: "\r\n")
  }
}
