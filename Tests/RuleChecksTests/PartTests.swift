import Days
import RuleChecks
import RuleFiles
import RuleModel
import Testing

/// What a check finds in some rules does not depend on which rules are looked at together.
@Suite struct PartTests {
  /// A book with the rules of several fixtures of one check, each in a folder of its own.
  private func crowd(_ code: String) throws -> (book: CheckedBook, count: Int) {
    let files = CheckFixture(code: code, name: "bad").files
    let copies = (1...3).flatMap { number in
      files.filter { $0.path.hasPrefix("rules/") }.map {
        BookFile(path: "rules/copy-\(number)/" + $0.path.dropFirst("rules/".count), bytes: $0.bytes)
      }
    }
    let all = files + copies
    let book = try #require(RulebookReader.read(all).book)
    let today = try Day(iso: CheckFixture.today)
    return (CheckedBook(book, files: OrderedFiles(all), today: today), book.rules.count)
  }

  private func lines(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code) \($0.label.place) \($0.message)" }.sorted()
  }

  @Test(arguments: FixtureTests.codes)
  func theWholeHasWhatItsPartsHave(code: String) throws {
    let (book, count) = try crowd(code)
    try #require(count > 3)
    let whole = lines(Checks.findings(in: book.rules(0..<count)))
    for size in [1, 2, 3] {
      let parts = stride(from: 0, to: count, by: size).flatMap { start in
        Checks.findings(in: book.rules(start..<min(start + size, count)))
      }
      #expect(lines(parts) == whole, "\(size) at a time")
    }
  }
}
