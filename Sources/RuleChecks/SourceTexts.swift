import RuleFiles
import RuleModel

/// The files of a book as they are written, to point at words that have no place of their own.
package struct SourceTexts: Sendable {
  private let files: OrderedFiles

  /// The paths of all files, each as it is written, sorted.
  var paths: [String] { files.all.map(\.path) }

  init(_ files: OrderedFiles) { self.files = files }

  /// The bytes of a file; `nil`: it was not read.
  func bytes(of path: String) -> [UInt8]? { files.file(at: path)?.bytes }

  /// The lines of a file, whichever way they end; none where it was not read.
  func lines(of path: String) -> [Substring] {
    guard let bytes = bytes(of: path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
  }

  /// The first place of a word on or below the line of a place; that place where there is none.
  func place(of word: String, from start: Place) -> Place {
    place(of: word, in: start.path, line: start.line, column: 1) ?? start
  }

  /// The second place of a word on or below the line of a place; the first where there is one.
  func secondPlace(of word: String, from start: Place) -> Place {
    let first = place(of: word, from: start)
    return place(of: word, in: start.path, line: first.line, column: first.column + first.length)
      ?? first
  }

  private func place(of word: String, in path: String, line first: Int, column: Int) -> Place? {
    let lines = lines(of: path)
    for number in lines.indices.dropFirst(first - 1) {
      let skipped = number == first - 1 ? column - 1 : 0
      guard let found = lines[number].column(ofWord: word, after: skipped) else { continue }
      return Place(path: path, line: number + 1, column: found, length: word.count)
    }
    return nil
  }
}

extension Substring {
  /// The column, from 1, at which a word stands that is not part of a longer one, behind so many
  /// characters.
  fileprivate func column(ofWord word: String, after skipped: Int) -> Int? {
    var rest = dropFirst(skipped)
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
