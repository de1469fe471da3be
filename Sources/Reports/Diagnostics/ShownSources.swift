import RuleModel

/// The lines of the files that findings point into.
struct ShownSources {
  private var files: [String: [String]] = [:]

  init(paths: [String], _ source: (String) -> [UInt8]?) {
    for path in paths {
      guard let bytes = source(path) else { continue }
      files[path] = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The line of a place; `nil`: the file was not read, or has no such line.
  func line(_ number: Int, of path: String) -> String? {
    guard let lines = files[path], lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return line.hasSuffix("\r") ? String(line.dropLast()) : line
  }
}

/// A line of a file as it is shown, with the columns that a place covers in it.
struct ShownLine {
  /// What is shown.
  let text: String
  /// How many columns stand before the place.
  let indent: Int
  /// How many columns the place covers, at least 1.
  let length: Int

  /// The line around a place, no wider than so many columns.
  init(_ line: String, around place: Place?, width: Int) {
    let cells = line.map(Cell.init)
    let start = min(max(0, (place?.column ?? 1) - 1), cells.count)
    let end = min(start + (place?.length ?? 0), cells.count)
    let window = ShownLine.window(cells, from: start, to: end, width: width)
    let isCutBefore = window.lowerBound > 0
    let isCutAfter = window.upperBound < cells.count
    text =
      (isCutBefore ? "…" : "") + cells[window].map(\.text).joined() + (isCutAfter ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + ShownLine.width(cells[window.lowerBound..<start])
    length = max(1, ShownLine.width(cells[start..<max(start, min(end, window.upperBound))]))
  }

  /// A character of a line, as it is shown.
  private struct Cell {
    let text: String
    let width: Int

    init(_ character: Character) {
      if character == "\t" {
        (text, width) = ("    ", 4)
      } else if character.unicodeScalars.contains(where: ShownText.isUnsafe) {
        text = character.unicodeScalars.map(ShownText.shown).joined()
        width = text.count
      } else {
        (text, width) = (String(character), character.displayWidth)
      }
    }
  }

  /// The cells that are shown: all of them, or a window that has the place in it.
  private static func window(
    _ cells: [Cell], from start: Int, to end: Int, width: Int
  ) -> Range<Int> {
    guard self.width(cells[...]) > width else { return 0..<cells.count }
    var first = start
    var before = 0
    while first > 0, before + cells[first - 1].width <= width / 4 {
      first -= 1
      before += cells[first].width
    }
    var last = start
    while last < cells.count, before + cells[last].width <= width - 2 {
      before += cells[last].width
      last += 1
    }
    return first..<max(first, last)
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }
}
