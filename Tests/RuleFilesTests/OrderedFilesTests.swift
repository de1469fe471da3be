import RuleFiles
import Testing

/// Files are found by their paths, in whatever order they come.
@Suite struct OrderedFilesTests {
  private static let paths = ["b/a.md", "a.md", "b/ä.md", "b.md", "b/a/c.md", "rulebook.yaml", ""]

  @Test(arguments: 0...paths.count) func everyFileIsFoundAndNoOther(count: Int) {
    let files = OrderedFilesTests.paths.prefix(count)
      .map { BookFile(path: $0, bytes: Array($0.utf8)) }
    let ordered = OrderedFiles(files)
    #expect(ordered.all.map(\.path) == files.map(\.path).sorted())
    for path in OrderedFilesTests.paths {
      #expect(ordered.file(at: path) == files.first { $0.path == path })
    }
    #expect(ordered.file(at: "b/b.md") == nil)
    #expect(ordered.file(at: "z") == nil)
  }
}
