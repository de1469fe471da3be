import Testing

@testable import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Git's own list of files never calls a folder the same as HEAD that git itself calls changed.
@Suite struct TrackedFilesTests {
  /// A book that was recorded some time ago, of which git has seen that it is unchanged.
  private func box() throws -> GitBox {
    let box = try GitBox()
    for name in ["a", "b/c", "b/d/e", "b.md", "b/z", "law/x", "law/y/z", "lawn"] {
      try box.write("text of \(name)", to: name)
    }
    symlink("b/c", box.path + "/law/link")
    try box.recordAll()
    for name in try box.lines("ls-files") { age(box.path + "/" + name) }
    try box.git("update-index", "-q", "--refresh")
    return box
  }

  /// Lets a file seem to have been written long before git's list.
  private func age(_ path: String) {
    setTime(path, timespec(tv_sec: 1_700_000_000, tv_nsec: 5))
  }

  private func setTime(_ path: String, _ time: timespec) {
    utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW)
  }

  private func suspects(_ box: GitBox, under prefix: String = "") throws -> [String]? {
    let repository = try box.open()
    let commit = try repository.headCommit()
    guard let files = repository.trackedFiles(under: prefix, of: commit) else { return nil }
    guard let first = files.suspects(part: 0, of: 2), let second = files.suspects(part: 1, of: 2)
    else { return nil }
    return first + second
  }

  @Test(arguments: ["", "b", "law", "law/y"]) func nothingIsSuspectWhereNothingChanged(
    prefix: String
  ) throws {
    #expect(try suspects(box(), under: prefix) == [])
  }

  @Test(arguments: [
    ("echo 'text of b/x' > b/c", ["b/c"]), ("touch -d 2001-01-01 b/c", ["b/c"]),
    ("chmod +x b/c", ["b/c"]), ("mv b/c b/f", ["b/c"]), ("rm b/d/e", ["b/d", "b/d/e"]),
    ("rm -r b/d", ["b", "b/d", "b/d/e"]), ("touch new", [""]), ("touch b/d/new", ["b/d"]),
    ("touch b/.new", ["b"]), ("mkdir b/empty", ["b"]), ("rm a; ln -s b.md a", ["a"]),
    ("rm law/link; cp b/c law/link", ["law/link"]),
    ("rm law/link; ln -s b/z law/link", ["law/link"]),
    ("cp -p b/c f; mv f b/c", ["b/c"]), ("mv b c; ln -s c b", ["", "b"]),
  ])
  func aChangeOfTheFolderIsSuspect(change: String, expected: [String]) throws {
    let box = try box()
    try shell(box, change)
    #expect(Set(try #require(try suspects(box))).isSuperset(of: expected))
  }

  @Test(arguments: [
    "echo new > a; git add a", "touch new; git add new", "git rm -q a", "git rm -q --cached a",
    "touch new; git add -N new", "git update-index --assume-unchanged a; echo new > a",
    "git update-index --skip-worktree a; echo new > a", "git update-index --index-version 4",
    "git update-index --split-index", "rm .git/index",
    "echo new > a; git commit -q -m x a; git reset -q --soft HEAD~1", ": > .git/index",
    "git rm -q a; git commit -q -m x; git checkout -q HEAD~1; git symbolic-ref HEAD refs/heads/main",
  ])
  func aListThatIsNotPlainlyThatOfHeadIsNotBelieved(change: String) throws {
    let box = try box()
    try? shell(box, change)
    #expect(try suspects(box) == nil)
  }

  @Test func aFileWrittenAsLateAsTheListIsSuspect() throws {
    let box = try box()
    setTime(box.path + "/b/c", timespec(tv_sec: 4_000_000_000, tv_nsec: 0))
    try box.git("update-index", "-q", "--refresh")
    #expect(try suspects(box) == ["b/c"])
  }

  @Test func manySuspectsAreTooManyAndNeighboursDoNotCount() throws {
    let box = try box()
    for number in 0..<80 { try box.write("x", to: "many/\(number)") }
    try box.recordAll()
    for number in 0..<80 { age(box.path + "/many/\(number)") }
    #expect(try suspects(box) == nil)
    #expect(try suspects(box, under: "law") == [])
    #expect(try suspects(box, under: "nothing") == nil)
  }

  /// Whatever is done to the files, to git's list and to HEAD: without suspects, git says the same.
  @Test func withoutSuspectsGitSaysThatNothingDiffers() throws {
    let steps = [
      "date +%N > b/c", "rm -f b/d/e", "git checkout -q -f HEAD -- . 2>/dev/null",
      "touch b/d/new", "git add -A", "git commit -q --allow-empty -m x", "git reset -q --hard",
      "rm -f b/d/new", "git stash -q -u", "git reset -q --soft HEAD~1", "mkdir -p b/empty",
      "git clean -q -f -d", "chmod +x a", "git update-index -q --refresh",
      "git checkout -q -B main",
      "rm -f law/link", "git checkout -q --detach", "sleep 0.02", "git mv a moved",
      "git rm -q b.md",
    ]
    var random = SplitMix(state: 7)
    let box = try box()
    var clean = 0
    for _ in 0..<120 {
      let step = steps[Int(random.next() % UInt64(steps.count))]
      try? shell(box, step)
      for prefix in ["", "b", "law"] where try suspects(box, under: prefix)?.isEmpty == true {
        clean += 1
        #expect(try box.open().workTreeStatus(under: prefix).isClean, "\(step), \(prefix)")
      }
    }
    #expect(clean > 40)
  }

  @Test func aDamagedListIsNoCrash() throws {
    let box = try box()
    let path = box.path + "/.git/index"
    let list = try #require(StatList(file: path))
    let tree = try box.open().headCommit().tree
    var random = SplitMix(state: 11)
    for round in 0..<4_000 {
      var bytes = list.bytes
      let place = Int(random.next() % UInt64(bytes.count))
      if round % 3 == 0 {
        bytes.removeLast(bytes.count - place)
      } else {
        bytes[place] ^= 1 << UInt8(random.next() % 8)
      }
      let damaged = StatList(bytes: bytes, written: list.written)
      let files = TrackedFiles(damaged, in: box.path, under: round % 2 == 0 ? "" : "b", tree: tree)
      _ = files?.suspects(part: 0, of: 1)
    }
  }

  private func shell(_ box: GitBox, _ script: String) throws {
    let command = Command(
      arguments: ["sh", "-ec", "cd '\(box.path)'; \(script)"], environment: box.environment())
    _ = try command.run()
  }
}
