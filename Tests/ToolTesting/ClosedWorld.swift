#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program may know of the machine in a test: nothing but where programs lie.
package enum ClosedWorld {
  /// The day that is today where a test says nothing else.
  package static let today = "2026-11-22"

  /// The environment of a program whose home is that folder.
  package static func environment(
    home: String, adding more: [String: String] = [:]
  ) -> [String: String] {
    [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "HOME": home, "XDG_CONFIG_HOME": home + "/.config", "XDG_CACHE_HOME": home + "/.cache",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "file",
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "dumb", "COLUMNS": "100",
    ].merging(more) { $1 }
  }

  /// Runs a line of shell in a folder; it must succeed.
  package static func shell(_ line: String, in folder: String) throws {
    let names = [
      "GIT_AUTHOR_NAME": "Ilse Varga", "GIT_AUTHOR_EMAIL": "ilse@kestovia.example",
      "GIT_COMMITTER_NAME": "Ilse Varga", "GIT_COMMITTER_EMAIL": "ilse@kestovia.example",
      "GIT_AUTHOR_DATE": "2026-02-01T10:00:00+00:00",
      "GIT_COMMITTER_DATE": "2026-02-01T10:00:00+00:00",
    ]
    try Invocation(
      program: "sh", arguments: ["-euc", line], folder: folder,
      environment: environment(home: folder, adding: names)
    ).succeed()
  }

  /// The folder of the conformance fixture.
  package static let conformance = Checkout.path("Tests/Fixtures/Conformance")

  /// Builds the history of the conformance fixture as a folder named `land` in another.
  package static func recordHistory(in folder: String) throws {
    try Invocation(
      program: "sh", arguments: [conformance + "/make-history.sh", folder + "/land"],
      folder: folder, environment: environment(home: folder)
    ).succeed()
  }
}
