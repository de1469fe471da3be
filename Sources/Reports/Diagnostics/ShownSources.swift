import RuleModel

/// The lines of the files that findings point into.
struct ShownSources {
  private var files: [String: [SourceLine]] = [:]

  init(paths: [String], _ source: (String) -> [UInt8]?) {
    for path in paths {
      guard let bytes = source(path) else { continue }
      files[path] = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { SourceLine($0) }
    }
  }

  /// The line of a place; `nil`: the file was not read, or has no such line.
  func line(_ number: Int, of path: String) -> SourceLine? {
    guard let lines = files[path], lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }
}

/// A line of a file, in which columns are found soon.
struct SourceLine {
  /// The line without its end.
  let text: String
  /// Whether each of its characters is one byte.
  private let isPlain: Bool

  init(_ bytes: some BidirectionalCollection<UInt8>) {
    let isWindows = bytes.last == UInt8(ascii: "\r")
    text = String(decoding: isWindows ? bytes.dropLast() : bytes[...], as: UTF8.self)
    isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
  }

  /// Where a character stands, counted from 0; the end where there are not so many.
  func index(of character: Int) -> String.Index {
    isPlain
      ? text.utf8.index(text.startIndex, offsetBy: min(character, text.utf8.count))
      : text.index(text.startIndex, offsetBy: character, limitedBy: text.endIndex) ?? text.endIndex
  }
}
