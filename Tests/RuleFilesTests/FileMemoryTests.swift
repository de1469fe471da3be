import RuleFiles
import RuleModel
import Testing

/// What was read once is not read again, and nothing else is taken for it.
@Suite struct FileMemoryTests {
  private let head = FileMemoryTests.file("rulebook.yaml", "title: Lamps\n")

  @Test func aFileOfTheSamePathAndBytesIsReadOnce() {
    let memory = FileMemory()
    let first = RulebookReader.read([head, FileMemoryTests.rule], remembering: memory)
    let second = RulebookReader.read([FileMemoryTests.rule, head], remembering: memory)
    #expect(memory.count == 2)
    #expect(first.findings == second.findings)
  }

  @Test(arguments: [
    FileMemoryTests.file("rules/lamp/rule.md", "---\ntitle: Other lamps\n---\n"),
    FileMemoryTests.file("rules/lamps/rule.md", "---\ntitle: Lamps\n---\n"),
    FileMemoryTests.file("rules/lamp/2020-01-01.md", "---\ntitle: Lamps\n---\n"),
    FileMemoryTests.file("acks/lamp.yaml", "---\ntitle: Lamps\n---\n"),
  ])
  func anotherPathOrOtherBytesAreReadForThemselves(other: BookFile) {
    let memory = FileMemory()
    _ = RulebookReader.read([head, FileMemoryTests.rule], remembering: memory)
    let remembered = RulebookReader.read([head, other], remembering: memory)
    let alone = RulebookReader.read([head, other])
    #expect(memory.count == 3)
    #expect(remembered.findings == alone.findings)
    #expect("\(remembered.book?.rules ?? [])" == "\(alone.book?.rules ?? [])")
  }

  @Test func whatWasLearntIsNotReadAgain() {
    let memory = FileMemory()
    let files = [head, FileMemoryTests.rule]
    memory.learn(files) { count, work in (0..<count).map(work) }
    var asked = -1
    memory.learn(files) { count, _ in
      asked = count
      return []
    }
    #expect(asked == 0)
    #expect(memory.count == 2)
    let remembered = RulebookReader.read(files, remembering: memory)
    #expect(remembered.findings == RulebookReader.read(files).findings)
    #expect("\(remembered.book?.rules ?? [])" == "\(RulebookReader.read(files).book?.rules ?? [])")
    #expect(memory.count == 2)
  }

  private static let rule = file("rules/lamp/rule.md", "---\ntitle: Lamps\n---\n")

  static func file(_ path: String, _ text: String) -> BookFile {
    BookFile(path: path, bytes: Array(text.utf8))
  }
}
