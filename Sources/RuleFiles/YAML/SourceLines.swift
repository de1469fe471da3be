import Bytes
import RuleModel

/// The lines of a source: turns byte offsets and parser marks into places people can find.
struct SourceLines {
  let bytes: [UInt8]
  private let path: String
  private let firstLine: Int
  private let starts: [Int]
  private let isASCII: Bool
  private var measured: (line: Int, columns: LineColumns)?

  init(_ bytes: [UInt8], path: String, firstLine: Int) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    starts = SourceLines.starts(in: bytes)
    isASCII = bytes.withUnsafeBufferPointer { $0.isASCII }
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      bytes.forEachIndex(of: UInt8(ascii: "\n")) { starts.append($0 + 1) }
    }
    return starts
  }

  /// The bytes of a line, counted from 0, without its line end.
  func content(of line: Int) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    guard line + 1 < starts.count else { return starts[line]..<bytes.count }
    let newline = starts[line + 1] - 1
    let hasReturn = newline > starts[line] && bytes[newline - 1] == UInt8(ascii: "\r")
    return starts[line]..<(hasReturn ? newline - 1 : newline)
  }

  /// The line a byte lies on, counted from 0.
  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func columns(of line: Int) -> LineColumns {
    if isASCII { return .same(width: content(of: line).count) }
    if let measured, measured.line == line { return measured.columns }
    let columns = LineColumns(bytes[content(of: line)])
    measured = (line, columns)
    return columns
  }
}

extension SourceLines {
  /// Where the source begins.
  var firstPlace: Place { Place(path: path, line: firstLine, column: 1) }

  /// The place of some bytes on one line.
  func place(ofBytes range: Range<Int>) -> Place {
    let line = line(ofByte: range.lowerBound)
    let content = content(of: line)
    let before = String(decoding: bytes[content.lowerBound..<range.lowerBound], as: UTF8.self)
    let through = String(decoding: bytes[content.lowerBound..<range.upperBound], as: UTF8.self)
    return Place(
      path: path, line: firstLine + line, column: before.count + 1,
      length: through.count - before.count)
  }

  /// The place from a mark to another, or to the end of the line when that lies further down.
  mutating func place(from start: YAMLMark, to end: YAMLMark) -> Place {
    let start = visible(start)
    let columns = columns(of: start.line)
    let last = end.line == start.line ? end.column : columns.width - blanksAtEnd(of: start.line)
    let span = columns.span(from: start.column, upTo: last)
    return Place(
      path: path, line: firstLine + start.line, column: span.column, length: span.length)
  }

  /// The place of the word that begins at a mark, or of its first 40 characters.
  mutating func place(ofWordAt mark: YAMLMark) -> Place {
    let mark = visible(mark)
    let offset = columns(of: mark.line).byte(ofScalar: mark.column) ?? bytes.count
    let word = bytes[content(of: mark.line)].dropFirst(offset).prefix(40).prefix { byte in
      !SourceLines.wordEnds.contains(byte)
    }
    let scalars = word.count { $0 & 0xC0 != 0x80 }
    return place(from: mark, to: YAMLMark(line: mark.line, column: mark.column + scalars))
  }

  private static let wordEnds: [UInt8] = Array(" \t,[]{}".utf8)

  /// The first byte of the character at a mark, or `nil` at the end of a line.
  mutating func byte(at mark: YAMLMark) -> UInt8? {
    guard let offset = columns(of: mark.line).byte(ofScalar: mark.column) else { return nil }
    return bytes[content(of: mark.line).lowerBound + offset]
  }

  /// A mark at the end of the file may lie on a line that no editor shows; it moves to the end of
  /// the line above.
  private mutating func visible(_ mark: YAMLMark) -> YAMLMark {
    let last = starts.count - 1
    if mark.line > last { return YAMLMark(line: last, column: columns(of: last).width) }
    guard mark.line == last, last > 0, content(of: last).isEmpty else { return mark }
    return YAMLMark(line: last - 1, column: columns(of: last - 1).width)
  }

  private func blanksAtEnd(of line: Int) -> Int {
    bytes[content(of: line)].reversed().prefix { $0 <= 0x20 }.count
  }
}
