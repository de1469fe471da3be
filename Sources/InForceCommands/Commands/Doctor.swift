import ArgumentParser
import GitStore
import InForceKit
import Reports

/// How can the book be read, and is its index sound?
struct Doctor: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "How is the book read: the repository, the index, the libraries?",
    form: "doctor [--rebuild] [OPTIONS]",
    examples: ["inforce doctor", "inforce doctor --rebuild", "inforce doctor --format json"],
    notes: """
      The index is a cache in the repository's own folder, or in the user's cache folder where that \
      cannot be written. Deleting it is always safe: the next question makes it anew. Answers that \
      were given are kept beside it, and given again as long as commit, program, day and folder \
      are the same.
      """)

  @Flag(help: "Make the index anew first.")
  var rebuild = false

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let health = try Session.health(book, rebuilding: rebuild)
    let document = DoctorDocument(
      tool: InForce.configuration.version, libraries: BookHealth.libraries,
      folder: health.folder, repository: health.store.map { .init($0) },
      index: .init(health.index))
    return Reply(outcome: document, status: .done, session: nil)
  }
}

extension DoctorDocument.Repository {
  fileprivate init(_ store: BookHealth.Store) {
    self.init(
      path: store.path, head: store.head, commit: store.commit?.description,
      isShallow: store.isShallow, isPartial: store.isPartial)
  }
}

extension DoctorDocument.Index {
  fileprivate init(_ index: Result<BookHealth.Kept, BookHealth.Reason>) {
    switch index {
    case .success(let kept):
      self.init(
        path: kept.path, size: kept.size, commit: kept.commit.description, values: kept.values,
        changed: kept.changed, answers: kept.answers, isCurrent: kept.isDirect, reason: nil)
    case .failure(let reason):
      self.init(
        path: nil, size: 0, commit: nil, values: 0, changed: 0, answers: (0, 0),
        isCurrent: false,
        reason: reason.words)
    }
  }
}
