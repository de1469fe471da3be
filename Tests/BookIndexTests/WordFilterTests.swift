import BookIndex
import Testing

@testable import InForceKit

/// What the index says about words may be too much, and never too little.
@Suite struct WordFilterTests {
  private static let names = ["us-90-fr-4544", "a", "eu.2024_1689", "deep/er/name", "Ω-list"]

  @Test(arguments: names)
  func aNameIsFoundHoweverYAMLWritesIt(_ name: String) throws {
    for text in [
      "by: \(name)", "by: \"\(name)\"", "by: '\(name)'#", "[x,\(name)]", "{by: \(name)}",
      "- &mark \(name)\n", "by: >-\n  \(name)\n", "\u{FEFF}\(name)", "x: !!str \(name)\r\n",
    ] {
      let table = try WordFilterTests.table(["hit": [Array(text.utf8)], "miss": [[]]])
      #expect(try table.rules(holding: [WordNumber.all(of: name)]) == ["hit"], "\(text)")
    }
  }

  @Test func everyWordOfALongFileIsFound() throws {
    var random = SystemRandomNumberGenerator()
    let letters = Array("abcxyz019-_ .,:/\n'".utf8)
    for size in [0, 1, 100, 5_000, 200_000] {
      let text = (0..<size).map { _ in letters.randomElement(using: &random) ?? 0 }
      let table = try WordFilterTests.table(["rule": [text.reversed(), text]])
      let words = text.split { !WordFilterTests.isPart($0) }
      for word in words.prefix(2_000) {
        let numbers = WordNumber.all(of: String(decoding: word, as: UTF8.self))
        #expect(numbers.count == 1)
        #expect(try table.rules(holding: [numbers]) == ["rule"])
      }
    }
  }

  @Test func mostNamesThatAreNotThereAreNotFound() throws {
    let text = Array((0..<400).map { "word-\($0) " }.joined().utf8)
    let table = try WordFilterTests.table(["rule": [text]])
    let found = try (0..<1_000).count { number in
      try !table.rules(holding: [WordNumber.all(of: "other-\(number)")]).isEmpty
    }
    #expect(found < 500)
  }

  @Test func whereLettersCanBeEscapedAnyNameMayBe() throws {
    let table = try WordFilterTests.table(["rule": [Array("by: \"\\x61\"".utf8)]])
    #expect(try table.rules(holding: [WordNumber.all(of: "anything")]) == ["rule"])
  }

  @Test(arguments: [1, 63, 64, 65, 500, 3_000])
  func rulesOfAllSizesAreToldApart(count: Int) throws {
    let rules = (0..<count).map { number in
      // Every seventh is long, and one is very long.
      let size = number == count / 2 ? 4_000 : number % 7 == 0 ? 300 : 20
      let filler = (0..<size).map { "w\($0)" }.joined(separator: " ")
      return ("rule-\(number)", [Array("own-\(number) shared \(filler)".utf8)])
    }
    let table = try StoredTable(rules)
    for (number, rule) in rules.enumerated() where number % 97 == 0 || number == count / 2 {
      let found = try table.rules(holding: [WordNumber.all(of: "own-\(number)")])
      #expect(found.contains(rule.0))
      #expect(found.count <= 1 + count / 4)
    }
    let all = Set(rules.map(\.0))
    #expect(try Set(table.rules(holding: [WordNumber.all(of: "shared/w19")])) == all)
    let two = ["own-0", "own-\(count - 1)"].map { WordNumber.all(of: $0) }
    #expect(try Set(table.rules(holding: two)).isSuperset(of: ["rule-0", "rule-\(count - 1)"]))
  }

  @Test func damagedBytesAreADoubtOrMoreRules() throws {
    let table = try StoredTable([("one", [Array("a b".utf8)]), ("two", [Array("c".utf8)])])
    for (key, value) in table.values {
      var damaged = table
      damaged.values[key] = nil
      #expect(throws: IndexDoubt.self) { try damaged.rules(holding: [WordNumber.all(of: "a")]) }
      for length in value.indices {
        damaged.values[key] = Array(value.prefix(length))
        #expect(throws: IndexDoubt.self) { try damaged.rules(holding: [WordNumber.all(of: "a")]) }
      }
      for place in value.indices {
        damaged.values[key] = value
        damaged.values[key]?[place] ^= 0xFF
        _ = try? damaged.rules(holding: [WordNumber.all(of: "a")])
      }
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return character.isASCII
      && (character.isLetter || character.isNumber || "-_".contains(character))
  }

  private static func table(_ rules: KeyValuePairs<String, [[UInt8]]>) throws -> StoredTable {
    try StoredTable(rules.map { ($0.key, $0.value) })
  }
}

/// A table of words as an index keeps it.
private struct StoredTable {
  var values: [IndexKey: [UInt8]] = [:]

  init(_ rules: [(rule: String, files: [[UInt8]])]) throws {
    var writer = WordTable.Writer()
    for (rule, files) in rules { writer.add(rule, WordFilter(of: files)) }
    try writer.write { (key, value) throws(IndexDoubt) in values[key] = value }
  }

  func rules(holding names: [[UInt64]]) throws(IndexDoubt) -> [String] {
    guard let list = values[.words] else { throw .damaged }
    return try WordTable(list).rules(holding: names) { values[$0] }
  }
}
