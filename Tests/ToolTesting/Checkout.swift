#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The checkout that the tests were built from.
package enum Checkout {
  /// The folder that holds `Package.swift`.
  package static let root = parent(of: #filePath, levels: 3)

  /// The tool that was built with the tests: beside them, or in the usual folder.
  package static let tool: String = {
    let beside = parent(of: runningProgram, levels: 1) + "/inforce"
    return access(beside, X_OK) == 0 ? beside : root + "/.build/debug/inforce"
  }()

  /// The path of a file of the checkout.
  package static func path(_ file: String) -> String { root + "/" + file }

  /// The text of a file of the checkout; empty: there is none.
  package static func text(_ file: String) -> String {
    String(decoding: TemporaryFolder.bytes(of: path(file)), as: UTF8.self)
  }

  /// The files that git keeps, or would keep, below a folder of the checkout, sorted.
  package static func files(in folder: String) throws -> [String] {
    let listed = try Invocation(
      program: "git",
      arguments: ["ls-files", "-z", "-co", "--exclude-standard", "--", folder],
      folder: root, environment: ClosedWorld.environment(home: "/nonexistent")
    ).run()
    return Set(listed.output.split(separator: "\0").map(String.init)).sorted()
      .filter { access(path($0), F_OK) == 0 }
  }

  private static var runningProgram: String {
    guard let resolved = realpath(CommandLine.arguments[0], nil) else { return "" }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func parent(of path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels)
      .joined(separator: "/")
  }
}
