import Days
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

extension CheckedBook {
  /// A book on a day; the units of half of its rules are worked out by a thread of its own.
  static func madeByTwo(_ book: Rulebook, files: [BookFile], today: Day) -> CheckedBook {
    let half = book.rules.count / 2
    let (first, second) = Pair.run(
      { CheckedUnit.all(of: book.rules[..<half], in: book) },
      { CheckedUnit.all(of: book.rules[half...], in: book) })
    return CheckedBook(book, files: files, today: today, units: first + second)
  }
}

extension Checks {
  /// Everything that any check finds in a book; two threads take one check after the other.
  static func findingsByTwo(in book: CheckedBook) -> [Finding] {
    var found: [Finding] = []
    PieceWork.run(all) {
      book
    } each: { book, check in
      check.findings(in: book)
    } take: { findings in
      found += findings
    }
    return ordered(found)
  }
}
