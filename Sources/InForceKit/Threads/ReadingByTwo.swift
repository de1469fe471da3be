import RuleChecks
import RuleFiles
import RuleModel

extension RulebookReader {
  /// The book that the files hold, half of them read by a thread of its own.
  static func readByTwo(_ files: [BookFile], unreadable: [Finding]) -> BookReading {
    let files = ordered(files)
    let half = files.count / 2
    let (first, second) = Pair.run(
      { readings(of: files[..<half]) }, { readings(of: files[half...]) })
    return read(first + second, unreadable: unreadable)
  }
}

extension Checks {
  /// Everything that any check finds in a book, half of the checks made by a thread of its own.
  static func findingsByTwo(in book: CheckedBook) -> [Finding] {
    let (first, second) = Pair.run(
      { findings(in: book, part: 0, of: 2) }, { findings(in: book, part: 1, of: 2) })
    return ordered(first + second)
  }
}
