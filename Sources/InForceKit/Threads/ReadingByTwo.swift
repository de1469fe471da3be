import Days
import RuleChecks
import RuleFiles
import RuleModel

extension RulebookReader {
  /// So many files are one piece of work: fewer make handing out dear, more leave a thread waiting.
  private static let filesInPiece = 512

  /// The book that the files hold; two threads read them.
  static func readByTwo(_ files: [BookFile], unreadable: [Finding]) -> BookReading {
    let files = ordered(files)
    let pieces = (files.count + filesInPiece - 1) / filesInPiece
    let parts = PieceWork.map(pieces) { piece in
      let start = piece * filesInPiece
      return readings(of: files[start..<min(start + filesInPiece, files.count)])
    }
    return read(parts, unreadable: unreadable)
  }
}

extension CheckedBook {
  /// A book on a day; two threads work out its units.
  static func madeByTwo(_ book: Rulebook, files: [BookFile], today: Day) -> CheckedBook {
    let units = PieceWork.map(book.rules.count) { CheckedUnit.all(of: [book.rules[$0]], in: book) }
    return CheckedBook(book, files: files, today: today, units: units.flatMap(\.self))
  }
}

extension Checks {
  /// Everything that any check finds in a book; two threads take one check after the other, those
  /// that take long before all others.
  static func findingsByTwo(in book: CheckedBook) -> [Finding] {
    var found: [Finding] = []
    PieceWork.run(all.filter { $0.takesLong } + all.filter { !$0.takesLong }) {
      book
    } each: { book, check in
      check.findings(in: book)
    } take: { findings in
      found += findings
    }
    return ordered(found)
  }
}
