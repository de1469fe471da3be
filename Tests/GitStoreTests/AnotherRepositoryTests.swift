import GitStore
import Testing

/// The handle of a second thread reads what the first one does.
@Suite struct AnotherRepositoryTests {
  @Test(arguments: [
    ["status"], ["gc", "-q", "--prune=now"], ["clone", "-q", "--bare", ".", "../place"],
    ["clone", "-q", "--shared", ".", "../place"], ["worktree", "add", "-q", "../place"],
  ])
  func everyObjectIsRead(preparing: [String]) throws {
    let box = try GitBox()
    for number in 1...20 {
      try box.write(String(repeating: "line \(number)\n", count: 200), to: "file-\(number).md")
    }
    try box.recordAll()
    try box.git(preparing)
    let place = preparing.last == "../place" ? box.folder.path + "/place" : box.path
    let first = try Repository.open(at: place)
    let files = try first.walk(tree: try first.headCommit().tree).files
    #expect(files.count >= 20)
    for _ in 1...10 {
      let second = try Repository.another(at: place)
      for file in files {
        #expect(try second.readBlob(file.id) == first.readBlob(file.id))
        #expect(try second.blobSize(file.id) == first.blobSize(file.id))
      }
    }
  }

  @Test func whatIsMissingIsMissingThereToo() throws {
    let box = try GitBox()
    try box.record("one")
    let second = try Repository.another(at: box.path)
    let nothing = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
    #expect(throws: GitError.self) { try second.readBlob(nothing) }
    #expect(throws: GitError.self) { try Repository.another(at: "/") }
  }
}
