import BenchSupport

/// The front matter of a version, key by key.
struct Front {
  private(set) var lines: [String] = []

  init(_ change: String) { self["change"] = change }

  /// Writes a line; a key is written once.
  subscript(key: String) -> String? {
    get { lines.first { $0.hasPrefix(key + ": ") } }
    set { if let newValue { lines.append("\(key): \(newValue)") } }
  }

  /// The whole file.
  func file(_ body: String) -> String {
    "---\n" + lines.joined(separator: "\n") + "\n---\n" + body
  }
}
