import Serving
import Testing

@testable import InForceCommands

/// The history is rewritten, and what was before is thrown away, while the server runs.
@Suite struct RewrittenBookTests {
  private static let forget =
    "git reflog expire --expire=now --all; git gc -q --prune=now; git repack -q -a -d -F"

  @Test func whatIsThrownAwayIsAnsweredAsItWasOrNotAtAll() throws {
    let book = try ServedBook()
    let first = try book.head()
    let pinned = book.get("/@\(first)/r/x/lamp/")
    try book.box.shell(
      """
      sed -i 's/Lamp Order/Lantern Order/' rules/x/lamp/rule.md
      git commit -q -a --amend -m 'as if it had always been so'
      """)
    try book.box.shell(Self.forget)
    #expect(book.get("/r/x/lamp/").text.contains("Lantern Order"))
    #expect(book.get("/@\(first)/r/x/lamp/") == pinned, "it was asked for before")
    let other = book.get("/@\(first)/r/x/lamp/timeline/")
    #expect(other.status == 404 || other.text.contains("Lamp Order"))
    #expect(!other.text.contains("Lantern Order"))
    #expect(try book.head() != first)
  }

  @Test func everyReplyIsMadeOfOneCommitThatSomebodyMade() async throws {
    let book = try ServedBook()
    let titles = Titles()
    try titles.add(book.head(), "Lamps")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask { for _ in 0..<60 { titles.see(book.get("/index.json").text) } }
      }
      group.addTask {
        for number in 1...4 { titles.note { try Self.amend(book, number) } }
      }
    }
    #expect(titles.problems == [])
    #expect(book.get("/").text.contains("Lamps 4"))
  }

  /// Rewrites the only commit with a title of its own, and throws the one before away.
  private static func amend(
    _ book: ServedBook, _ number: Int
  ) throws -> (commit: String, title: String)? {
    let title = "Lamps \(number)"
    try book.box.shell(
      """
      sed -i 's/^title: .*/title: \(title)/' rulebook.yaml
      git commit -q -a --amend -m '\(title)'
      \(forget)
      git rev-parse HEAD > .git/told
      """)
    return (book.box.text(of: ".git/told").filter { $0 != "\n" }, title)
  }
}
