import RuleFiles
import RuleModel

/// The files of a book as they are written, to point at words that have no place of their own.
package struct SourceTexts: Sendable {
  private let bytes: [String: [UInt8]]

  init(_ files: [BookFile]) {
    bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// The paths of all files.
  var paths: [String] { bytes.keys.sorted() }

  /// The lines of a file; none where it was not read.
  func lines(of path: String) -> [Substring] {
    guard let bytes = bytes[path] else { return [] }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The first place of a word at or below another place; that place where the word is not found.
  func place(of word: String, from start: Place) -> Place {
    let lines = lines(of: start.path)
    for number in lines.indices.dropFirst(start.line - 1) {
      let line = lines[number]
      guard let column = line.column(ofWord: word) else { continue }
      return Place(path: start.path, line: number + 1, column: column, length: word.count)
    }
    return start
  }
}

extension Substring {
  /// The column, from 1, at which a word stands that is not part of a longer one.
  fileprivate func column(ofWord word: String) -> Int? {
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      let before = self[..<found.lowerBound].last
      let after = self[found.upperBound...].first
      if !before.continuesWord && !after.continuesWord {
        return distance(from: startIndex, to: found.lowerBound) + 1
      }
      rest = rest[found.upperBound...]
    }
    return nil
  }
}

extension Character? {
  /// Whether an identifier goes on here.
  fileprivate var continuesWord: Bool {
    guard let self else { return false }
    return self.isLetter || self.isNumber || "-_/".contains(self)
  }
}
