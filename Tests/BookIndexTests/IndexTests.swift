import InForceKit
import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An index says what the book says, whatever became of either.
@Suite struct IndexTests {
  @Test(arguments: ["law/Rulebook", "."])
  func anIndexedBookAnswersAsItselfDoes(inside: String) throws {
    let repository = try IndexedRepository(inside: inside)
    try repository.expectSame()
    #expect(access(repository.kept, F_OK) == 0)
    try repository.expectSame()
  }

  @Test func theWholeBookIsSeenThroughTheIndexAfterEveryKindOfChange() throws {
    let repository = try IndexedRepository()
    for change in [
      ":",
      "for f in $(find law -path '*rules*' -name '2*.md' | head -2); do echo more >> $f; done",
      "for f in $(find law -path '*instruments*' -name '*.yaml' | head -3); do "
        + "sed -i.bak 's/^title: /title: New /' $f; rm $f.bak; done",
      "rm -r $(dirname $(find law -path '*seed-trade*' -name rule.md))",
      "git reset -q --hard HEAD~1",
    ] {
      try repository.shell("\(change); git add --all; git commit -q --allow-empty -m change")
      try repository.expectSameOverview(Comment(rawValue: change))
    }
    #expect(try repository.seen(today: IndexedRepository.todays[0]) != nil)
    #expect(try IndexTests.names(in: repository.kept).contains { $0.hasPrefix("table-") })
  }

  @Test func aBookWithErrorsIsNotSeenThroughTheIndex() throws {
    let repository = try IndexedRepository()
    #expect(try repository.seen(today: IndexedRepository.todays[0]) != nil)
    try repository.shell(
      "echo broken > $(find law -path '*rules*' -name '2*.md' | head -1); git commit -q -a -m x")
    for _ in 1...2 { #expect(try repository.seen(today: IndexedRepository.todays[0]) == nil) }
  }

  @Test func aNewCommitIsAnsweredForAtOnce() throws {
    let repository = try IndexedRepository()
    try repository.expectSame()
    for step in IndexTests.steps {
      try repository.shell(step)
      try repository.expectSame(Comment(rawValue: step))
    }
  }

  /// What becomes of a repository: commits, checkouts, renames, reverts, packing, losing history.
  private static let steps = [
    "cd law/Rulebook; echo 'note: more' >> $(find instruments -name '*.yaml' | sort | head -1)",
    "git commit -q -a -m note", "git mv law/Rulebook/groups law/groups; git commit -q -m move",
    "git revert --no-edit HEAD >/dev/null", "git checkout -q HEAD~2", "git checkout -q main",
    "git pack-refs --all; git gc -q --prune=now", "git checkout -q -b side HEAD~1",
    "cd law/Rulebook/rules; a=$(find . -name rule.md | sort | head -1); d=$(dirname $a); "
      + "git mv $d $d-renamed; git commit -q -m rename",
    "cd law/Rulebook/rules; a=$(find . -name rule.md | sort | tail -1); "
      + "sed -i.bak '2i aliases: [nobody]' $a; rm $a.bak; git commit -q -a -m alias",
    "cd law/Rulebook; echo broken > $(find rules -name '*.md' | sort | head -1); "
      + "git commit -q -a -m break",
    "git reset -q --hard HEAD~1; git reflog expire --all "
      + "--expire=now; git gc -q --prune=now", "git rebase -q main", "git checkout -q main",
    "git mv law laws; git commit -q -m elsewhere; git revert --no-edit HEAD >/dev/null",
    "git checkout -q --orphan fresh; git commit -q -m fresh",
    "rm law/Rulebook/rulebook.yaml; "
      + "git commit -q -a -m headless", "git checkout -q main", "git config core.filemode false",
    "printf x > law/Rulebook/rules/stray.txt; git add --all; git commit -q -m stray",
    "cd law/Rulebook/rules; a=$(find . -name rule.md | sort | head -1); ln -s rule.md "
      + "$(dirname $a)/2020-01-01-link.md; git add --all; git commit -q -m link",
  ]

  @Test func aRevisionIsReadByWayOfTheIndexOfHEAD() throws {
    let repository = try IndexedRepository()
    for step in IndexTests.steps.prefix(4) { try repository.shell(step) }
    try repository.expectSame()
    for revision in ["HEAD~1", "HEAD~2", "HEAD~3", "nowhere"] {
      try repository.expectSame(at: .named(revision), Comment(rawValue: revision))
    }
  }

  @Test func changesThatAreNotCommittedAreNoticedWhereTheyMatter() throws {
    let repository = try IndexedRepository()
    try repository.expectSame()
    for step in [
      "echo '# more' >> law/Rulebook/rulebook.yaml", "git checkout -q .",
      "cd law/Rulebook/rules; touch $(dirname $(find . -name rule.md | head -1))/2020-01-01-x.md",
      "git clean -qfd", "rm $(find law -name rule.md | head -1)", "git checkout -q .",
      "cd law/Rulebook; for f in $(find instruments -name '*.yaml'); do echo '# x' >> $f; done",
      "git checkout -q .; touch $(find law -name '*.md')",
    ] {
      try repository.shell(step)
      try repository.expectSame(Comment(rawValue: step))
    }
  }

  @Test func eachWorkTreeHasTheIndexOfItsOwnHEAD() throws {
    let repository = try IndexedRepository()
    try repository.shell("echo '# x' >> law/Rulebook/rulebook.yaml; git commit -q -a -m second")
    try repository.shell("git worktree add -q ../linked HEAD~1")
    let linked = repository.folder.path + "/linked/law/Rulebook"
    for _ in 1...2 {
      try repository.expectSame()
      let with = try repository.answers(.law, usingIndex: true, in: linked)
      #expect(try repository.answers(.law, usingIndex: false, in: linked) == with)
    }
  }

  @Test func aBookInABareRepositoryIsIndexedToo() throws {
    let repository = try IndexedRepository(inside: "Rulebook")
    try repository.shell("git clone -q --bare . ../bare.git")
    let bare = repository.folder.path + "/bare.git"
    for _ in 1...2 {
      let with = try repository.answers(.law, usingIndex: true, in: bare)
      #expect(try repository.answers(.law, usingIndex: false, in: bare) == with)
    }
    #expect(access(bare + "/inforce", F_OK) == 0)
  }
}
