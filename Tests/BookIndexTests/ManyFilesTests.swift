import InForceKit
import RuleFiles
import RuleModel
import Testing
import ToolTesting

/// A recorded book with so many files that two threads read it.
@Suite struct ManyFilesTests {
  @Test func aRecordedFolderIsReadLikeTheFolderItself() throws {
    let repository = try IndexedRepository()
    try repository.shell(
      """
      cd law/Rulebook/instruments; first=$(find . -name '*.yaml' | sort | head -1)
      mkdir many; for n in $(seq 1 1500); do echo "title: Number $n" > many/$n.yaml; done
      ln -s 1.yaml many/link.yaml; cp $first many/again.yaml
      git add --all; git commit -q -m many
      """)
    let recorded = try sources(of: repository, at: .head)
    let folder = try sources(of: repository, at: .workTree)
    #expect(recorded.files.count > 1500)
    #expect(recorded.paths == recorded.paths.sorted())
    let paths = Set(recorded.paths)
    #expect(recorded.bytes(of: paths) == folder.bytes(of: paths))
    #expect(recorded.bytes(of: [folder.paths[0]]).count == 1)
    #expect(recorded.unreadable.map(\.code) == folder.unreadable.map(\.code))
    #expect(recorded.unreadable.count == 1, "the link")
    try repository.shell("find .git/objects -type f | sort | tail -n 40 | xargs rm -f")
    #expect(throws: OpeningError.self) { try sources(of: repository, at: .head) }
  }

  private func sources(
    of repository: IndexedRepository, at revision: BookRevision
  ) throws -> BookSources {
    try repository.opener(usingIndex: false)
      .sources(BookPlace(named: repository.book), at: revision, scope: .everything)
  }
}
