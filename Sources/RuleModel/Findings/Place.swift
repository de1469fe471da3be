/// A run of characters on one line of a file: where a value stands.
///
/// Lines and columns count from 1; columns count characters (grapheme clusters), not bytes.
public struct Place: Hashable, Sendable {
  /// The path from the rulebook's folder, with `/` between its parts.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The first column, from 1.
  public let column: Int
  /// How many columns it covers, at least 1.
  public let length: Int

  /// A place in a file; the numbers are raised to 1 where they are lower.
  public init(path: String, line: Int, column: Int, length: Int = 1) {
    self.path = path
    self.line = max(1, line)
    self.column = max(1, column)
    self.length = max(1, length)
  }

  /// The file as a whole: its first character.
  public static func file(_ path: String) -> Place { Place(path: path, line: 1, column: 1) }
}

extension Place: Comparable {
  /// Order by path, line, column, length.
  public static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line, left.column, left.length)
      < (right.path, right.line, right.column, right.length)
  }
}
