import GitStore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A history made by chance: what this module reads must be what git itself says.
@Suite struct TwoRoadsTests {
  private static let rounds = getenv("INFORCE_LONG") == nil ? 30 : 300

  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyQuestionHasGitsAnswer(seed: UInt64) throws {
    let box = try generated(seed: seed)
    let repository = try box.open()
    let tip = try box.id("HEAD")
    try compareHistory(box, repository)
    try compareTrees(box, repository)
    try compareRecorders(box, repository, tip)
    try box.git("gc", "-q", "--prune=now")
    try compareTrees(box, try box.open())
    try compareAncestry(box, repository)
  }

  private func generated(seed: UInt64) throws -> GitBox {
    let box = try GitBox()
    var random = SplitMix(state: seed)
    try box.record("start", in: "start.md")
    for round in 1...TwoRoadsTests.rounds { try step(box, round, &random) }
    try box.git("checkout", "-q", "main")
    return box
  }

  private func step(_ box: GitBox, _ round: Int, _ random: inout SplitMix) throws {
    let seconds = 1_736_942_400 + round * 40_000
    switch random.next() % 10 {
    case 0: try box.git("checkout", "-q", "-B", "side\(random.next() % 3)")
    case 1: try box.git("checkout", "-q", "main")
    case 2: try merge(box, at: seconds, &random)
    case 3:
      let files = try box.lines("ls-files")
      if files.count > 1 {
        try box.git("rm", "-q", files[Int(random.next() % UInt64(files.count))])
        try box.recordAll(at: seconds, saying: "remove")
      }
    default:
      let file = "d\(random.next() % 3)/e\(random.next() % 3).d/f\(random.next() % 9).md"
      try box.record("\(random.next() % 5)", in: file, at: seconds)
    }
  }

  private func merge(_ box: GitBox, at seconds: Int, _ random: inout SplitMix) throws {
    let branches = try box.lines("for-each-ref", "--format=%(refname:short)", "refs/heads")
    let other = branches[Int(random.next() % UInt64(branches.count))]
    do {
      try box.git(["merge", "-q", "--no-ff", "-X", "theirs", "-m", "merge", other], at: seconds)
    } catch {
      // A file that one side changed and the other removed: take what stands there.
      try box.recordAll(at: seconds, saying: "merge with a conflict")
    }
  }

  private func compareHistory(_ box: GitBox, _ repository: Repository) throws {
    for name in try box.lines("for-each-ref", "--format=%(refname:short)") {
      #expect(try repository.resolve(revision: name).id == (try box.id(name)))
    }
    var chain = repository.firstParentChain(from: try box.id("HEAD"))
    var found: [String] = []
    while let commit = try chain.next() {
      found.append("\(commit.id) \(commit.tree) \(commit.committer.time.seconds) \(commit.summary)")
    }
    #expect(found == (try box.lines("log", "--first-parent", "--format=%H %T %ct %s")))
  }

  private func compareTrees(_ box: GitBox, _ repository: Repository) throws {
    let commits = try box.lines("rev-list", "--all", "--max-count=12")
    for commit in commits {
      let id = try #require(ObjectID(hex: commit))
      let tree = try repository.commit(id).tree
      let files = try repository.walk(tree: tree, measuring: .sizes).files
      let listed = files.map { "\($0.id) \($0.size ?? -1) \($0.path)" }
      let format = "--format=%(objectname) %(objectsize) %(path)"
      #expect(listed == (try box.lines("ls-tree", "-r", format, commit)))
    }
    for (old, new) in zip(commits, commits.dropFirst().reversed()) {
      try compareTrees(box, repository, old, new)
    }
  }

  private func compareTrees(
    _ box: GitBox, _ repository: Repository, _ old: String, _ new: String
  ) throws {
    let changes = try repository.changedPaths(
      from: try box.id(old + "^{tree}"), to: try box.id(new + "^{tree}"))
    let found = changes.map { change in
      switch change.kind {
      case .added: "A\t\(change.path)"
      case .removed: "D\t\(change.path)"
      case .modified: "M\t\(change.path)"
      }
    }
    let expected = try box.lines("diff-tree", "-r", "--no-renames", "--name-status", old, new)
    #expect(found == expected)
  }

  private func compareRecorders(
    _ box: GitBox, _ repository: Repository, _ tip: ObjectID
  ) throws {
    let paths = try box.lines("ls-files")
    let found = try repository.recorders(of: paths + ["d0", "nothing"], from: tip)
    #expect(found.keys.sorted() == paths.sorted())
    for path in paths {
      let expected = try box.git("log", "-1", "--format=%H", "--", path)
      #expect(found[path]?.commit.id.description == expected, "\(path)")
      #expect(try repository.history(of: path, from: tip) == found[path])
    }
  }

  private func compareAncestry(_ box: GitBox, _ repository: Repository) throws {
    let names = try box.lines("for-each-ref", "--format=%(refname:short)")
    for (left, right) in names.flatMap({ left in names.map { (left, $0) } }) {
      let (first, second) = (try box.id(left), try box.id(right))
      let bases = try box.lines("merge-base", "--all", left, right)
      #expect(try repository.mergeBases(first, second).map(\.description) == bases.sorted())
      let isAncestor = bases == [first.description]
      #expect(try repository.isAncestor(first, of: second) == isAncestor)
    }
  }
}

/// Numbers that look random and are the same in each run.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
