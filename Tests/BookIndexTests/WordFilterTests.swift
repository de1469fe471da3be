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

  @Test func damagedBytesAreADoubtOrMoreRules() throws {
    let table = WordFilterTests.stored(["one": [Array("a b".utf8)], "two": [Array("c".utf8)]])
    for length in 0..<table.count {
      #expect(throws: IndexDoubt.self) {
        try WordTable(Array(table.prefix(length))).rules(holding: [[1]])
      }
    }
    for place in table.indices {
      var bytes = table
      bytes[place] ^= 0xFF
      _ = try? WordTable(bytes).rules(holding: [WordNumber.all(of: "a")])
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return character.isASCII
      && (character.isLetter || character.isNumber || "-_".contains(character))
  }

  private static func stored(_ rules: KeyValuePairs<String, [[UInt8]]>) -> [UInt8] {
    var writer = WordTable.Writer()
    for (rule, files) in rules { writer.add(rule, WordFilter(of: files)) }
    return writer.stored
  }

  private static func table(_ rules: KeyValuePairs<String, [[UInt8]]>) throws -> WordTable {
    try WordTable(stored(rules))
  }
}
