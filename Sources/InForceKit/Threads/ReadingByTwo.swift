import Days
import RuleChecks
import RuleFiles
import RuleModel

extension RulebookReader {
  /// So many files are one piece of work: fewer make handing out dear, more leave a thread waiting.
  private static let filesInPiece = 512

  /// The book that the files hold; two threads read them.
  static func readByTwo(_ files: OrderedFiles, unreadable: [Finding]) -> BookReading {
    let written = writtenByTwo(files, unreadable)
    let reading = read(written) { PieceWork.map($0, $1) }
    Pair.letGo(written)
    return reading
  }
}

extension RulebookReader {
  /// What the files say. What was read is put together while more is read, but in
  /// the order of the files.
  private static func writtenByTwo(_ files: OrderedFiles, _ unreadable: [Finding]) -> WrittenBook {
    var book = WrittenBook(unreadable, roomFor: files.all.count)
    let starts = Array(stride(from: 0, to: files.all.count, by: filesInPiece))
    var next = 0
    var waiting: [Int: WrittenBook] = [:]
    PieceWork.run(starts) {
    } each: { _, start in
      (start, written(files.all[start..<min(start + filesInPiece, files.all.count)]))
    } take: { start, part in
      waiting[start] = part
      while let part = waiting.removeValue(forKey: next) {
        book.add(part)
        next += filesInPiece
      }
    }
    return book
  }
}

extension Checks {
  /// So many rules are looked at together: what was worked out for them is still at hand when the
  /// last check comes.
  private static let rulesInPiece = 32

  /// Everything that any check finds in a book; two threads take what concerns the whole of it, one
  /// check after the other, and then some rules at a time.
  static func findingsByTwo(in book: CheckedBook) -> [Finding] {
    let count = book.book.rules.count
    let parts = stride(from: 0, to: count, by: rulesInPiece).map {
      ExaminedPart.rules($0..<min($0 + rulesInPiece, count))
    }
    var found: [Finding] = []
    PieceWork.run(all.map { .book($0) } + parts) {
      book
    } each: { book, part in
      part.findings(in: book)
    } take: { findings in
      found += findings
    }
    return ordered(found)
  }
}

/// What one thread looks at before it takes the next.
private enum ExaminedPart {
  /// The whole book, by one check.
  case book(any Check.Type)
  /// The rules at some places, by all checks.
  case rules(Range<Int>)

  func findings(in book: CheckedBook) -> [Finding] {
    switch self {
    case .book(let check): check.findings(in: book)
    case .rules(let places): Checks.findings(in: book.rules(places))
    }
  }
}
