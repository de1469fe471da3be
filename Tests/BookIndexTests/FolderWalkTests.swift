import InForceKit
import RuleModel
import Testing
import ToolTesting

/// The folder of a book as it lies there, without git.
@Suite struct FolderWalkTests {
  @Test func filesComeInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      mkdir -p rules/a/b rules/a-b rules/a.b empty instruments/x/y; touch rulebook.yaml
      touch rules/a/rule.md rules/a/b/rule.md rules/a-b/rule.md rules/a.b/rule.md
      touch instruments/x.yaml instruments/x/y.yaml instruments/x/y/z.yaml .hidden rules/.hidden
      """, in: folder.path)
    let sources = try sources(of: folder)
    #expect(sources.paths == sources.paths.sorted())
    #expect(sources.paths.count == 8)
    #expect(sources.unreadable.isEmpty)
  }

  @Test func whatIsNeitherFileNorFolderIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      mkdir -p rules/a; touch rulebook.yaml rules/a/rule.md; ln -s a rules/b
      ln -s rulebook.yaml link.yaml; mkfifo rules/a/pipe
      deep=$(printf 'd/%.0s' $(seq 1 45)); mkdir -p "rules/$deep"; touch "rules/$deep/rule.md"
      """, in: folder.path)
    let sources = try sources(of: folder)
    #expect(sources.paths == ["rulebook.yaml", "rules/a/rule.md"])
    let found = sources.unreadable.map { "\($0.code) \($0.label.place.path.prefix(14))" }.sorted()
    #expect(
      found == ["B016 rules/d/d/d/d/", "B048 link.yaml", "B048 rules/a/pipe", "B048 rules/b"])
  }

  private func sources(of folder: TemporaryFolder) throws -> BookSources {
    let opener = BookOpener(
      clock: { _ in { Int32($0 / 86_400) } }, dayNumber: { _ in nil }, index: .off)
    return try opener.sources(
      BookPlace(named: folder.path), at: .workTree, scope: .everything)
  }
}
