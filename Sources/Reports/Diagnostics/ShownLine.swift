import RuleModel

/// A line of a file as it is shown, with the columns that a place covers in it.
struct ShownLine {
  /// What is shown.
  let text: String
  /// How many columns stand before the place.
  let indent: Int
  /// How many columns the place covers, at least 1.
  let length: Int

  /// The line around a place, no wider than so many columns.
  ///
  /// However long the line is, only what lies near the place is looked at.
  init(_ line: SourceLine, around place: Place?, width: Int) {
    let (whole, reach) = (line.text, ShownLine.reach(width))
    let here = line.index(of: max(0, (place?.column ?? 1) - 1))
    let first = whole.index(here, offsetBy: -reach, limitedBy: whole.startIndex) ?? whole.startIndex
    let start = whole.distance(from: first, to: here)
    let near = whole[first...].prefix(start + reach)
    let cells = near.map(Cell.init)
    let end = min(start + min(place?.length ?? 0, cells.count), cells.count)
    let window = ShownLine.window(cells, from: start, to: end, width: width)
    let isCutBefore = window.lowerBound > 0 || first > whole.startIndex
    let isCutAfter = window.upperBound < cells.count || near.endIndex < whole.endIndex
    text =
      (isCutBefore ? "…" : "") + cells[window].map(\.text).joined() + (isCutAfter ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + ShownLine.width(cells[window.lowerBound..<start])
    length = max(1, ShownLine.width(cells[start..<max(start, min(end, window.upperBound))]))
  }

  /// So many characters on each side of a place are more than so many columns ever hold, but for
  /// characters that nobody sees.
  private static func reach(_ width: Int) -> Int { 4 * width }

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
