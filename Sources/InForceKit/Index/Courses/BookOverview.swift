import BookIndex
package import Days
import GitStore
import RuleFiles
package import RuleModel

/// The book of HEAD as the table of all rules shows it, by way of the index.
package struct BookOverview {
  /// What `rulebook.yaml` says.
  package let title: OpenedBook
  private let head: HeadIndex
  private let stamp: UInt64

  fileprivate init(title: OpenedBook, _ head: HeadIndex, stamp: UInt64) {
    self.title = title
    self.head = head
    self.stamp = stamp
  }

  /// What stands on a day, and the subjects with the rules that they ask about.
  package struct Seen {
    /// One for each unit of each rule, by the rules' ids.
    package let glances: [Glance]
    /// The subjects, with as much of the book as they depend on.
    package let subjects: OpenedBook
  }

  /// What is seen on a day; `nil`: the book has errors, or the index is in doubt, and the book
  /// itself must be asked.
  package func seen(on day: Day, today: Day) -> Seen? {
    let viewpoint = Viewpoint.now(today: today)
    let keeper = CourseKeeper(
      indexed: head.indexed, tree: head.tree, place: head.place, viewpoint: viewpoint,
      stamp: stamp)
    guard let table = try? keeper.table(), !table.isVoid,
      let asked = try? asked(table, on: day, viewpoint),
      let glances = try? table.glances(on: day, known: viewpoint.known, asked: asked),
      var subjects = try? book(table.subjects), subjects.findings.allSatisfy({ $0.level != .error })
    else { return nil }
    subjects.lookAtFolder(.law, isBare: head.isBare)
    return Seen(glances: glances, subjects: subjects)
  }

  /// What stands for the rules whose courses are not kept.
  private func asked(
    _ table: CourseTable, on day: Day, _ viewpoint: Viewpoint
  ) throws -> [RuleID: [Glance]] {
    let rules = try table.unheld(known: viewpoint.known).asked
    guard !rules.isEmpty else { return [:] }
    let book = try book(rules.map { "rules/\($0)" }).book
    let inquiry = Inquiry(book, from: viewpoint)
    return Dictionary(
      book.rules.map { rule in (rule.id, inquiry.answers(rule, on: day).map { Glance($0) }) }
    ) { first, _ in first }
  }

  /// The book as far as files on these shelves depend on it.
  private func book(_ paths: [String]) throws -> OpenedBook {
    let shelves = try (["rulebook.yaml"] + paths).compactMap { try head.indexed.shelf($0) }
    let read = try head.indexed.book(of: shelves)
    let content = BookContent(
      book: read.reading.book, files: read.files, findings: read.reading.findings)
    return try OpenedBook(
      content, head.commit, folder: head.place.folder, prefix: head.prefix)
  }
}

extension BookOpener {
  /// The book of HEAD seen through the index; `nil`: there is none that can be used.
  package func overview(of place: BookPlace) -> BookOverview? {
    guard index.isOn, let stamp = ToolStamp.current, let head = headIndex(place),
      let content = try? head.indexed.content(.title),
      let title = try? OpenedBook(
        content, head.commit, folder: place.folder, prefix: head.prefix)
    else { return nil }
    return BookOverview(title: title, head, stamp: stamp)
  }

  /// The index of HEAD, brought up to date or made where that is needed.
  private func headIndex(_ place: BookPlace) -> HeadIndex? {
    if let head = directIndex(place) { return head }
    guard let store = try? BookRepository(holding: place), let commit = try? store.head(),
      let book = try? store.folder(in: commit)
    else { return nil }
    let keeper = IndexKeeper(store, prefix: book.prefix, index)
    return keeper.head(commit, tree: book.tree, prefix: book.prefix).map { indexed in
      HeadIndex(
        indexed: indexed, commit: commit, tree: book.tree, prefix: book.prefix, place: place,
        isBare: store.repository.isBare)
    }
  }
}
