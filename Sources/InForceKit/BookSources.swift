package import Days
package import GitStore
import RuleChecks
package import RuleFiles
package import RuleModel

/// The files of a book as they were found, before anybody knows what they say.
package struct BookSources: Sendable {
  /// The files, by path.
  fileprivate let ordered: OrderedFiles
  /// What could not be had.
  package let unreadable: [Finding]
  /// The commit they were read from; `nil`: from a folder as it is.
  package let commit: Commit?
  /// Where the book lies.
  package let folder: String
  /// The path of the book's folder in the repository; empty: its root, or outside git.
  package let prefix: String
  /// Whether the book lies in a git repository.
  package let isInRepository: Bool

  init(
    files: [BookFile], unreadable: [Finding], commit: Commit?, folder: String, prefix: String,
    isInRepository: Bool
  ) {
    ordered = OrderedFiles(files)
    self.unreadable = unreadable
    self.commit = commit
    self.folder = folder
    self.prefix = prefix
    self.isInRepository = isInRepository
  }

  /// The files, by path.
  package var files: [BookFile] { ordered.all }

  /// The paths of the files.
  package var paths: [String] { files.map(\.path) }

  /// The book that the files hold, where there is one, and everything that is wrong with them.
  package func read() -> (opened: OpenedBook?, findings: [Finding]) {
    let reading = RulebookReader.readByTwo(ordered, unreadable: unreadable)
    return (try? OpenedBook(self, reading), reading.findings)
  }

  /// The bytes of those files that were read.
  package func bytes(of paths: Set<String>) -> [String: [UInt8]] {
    let wanted = paths.compactMap(ordered.file)
    return Dictionary(wanted.map { ($0.path, $0.bytes) }) { one, _ in one }
  }

  /// What the checks find in a book that was made of these files.
  package func checked(_ book: Rulebook, today: Day) -> CheckedSources {
    CheckedSources(CheckedBook(book, files: ordered, today: today))
  }
}

/// What the checks found in a book, with all that they looked at.
package struct CheckedSources: Sendable {
  /// What they found.
  package let findings: [Finding]
  private let book: CheckedBook

  fileprivate init(_ book: CheckedBook) {
    self.book = book
    findings = Checks.findingsByTwo(in: book)
  }
}

extension OpenedBook {
  /// The book that the files hold.
  package init(
    _ sources: BookSources, remembering memory: FileMemory? = nil
  ) throws(OpeningError) {
    let reading =
      memory.map { memory in
        RulebookReader.read(
          sources.files, unreadable: sources.unreadable, remembering: memory)
      } ?? RulebookReader.readByTwo(sources.ordered, unreadable: sources.unreadable)
    try self.init(sources, reading)
  }

  init(_ sources: BookSources, _ reading: BookReading) throws(OpeningError) {
    guard let book = reading.book else { throw .broken(reading.findings) }
    self.book = book
    findings = reading.findings
    commit = sources.commit
    folder = sources.folder
    prefix = sources.prefix
    files = sources.files
  }
}

/// The pages of all codes that are found in books.
package enum BookPages {
  /// What can be wrong with files, with what they say, and with the book as a whole.
  package static var all: [CodeExplanation] {
    (YAMLFindings.catalogue + BookFindings.catalogue + Checks.all.map { $0.page })
      .sorted { $0.code < $1.code }
  }
}
