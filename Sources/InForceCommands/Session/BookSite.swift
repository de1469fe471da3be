import Days
import GitStore
import InForceKit
import Pages
import Reports
import RuleFiles
import RuleModel

/// Makes the site of a book that was opened: what its pages need besides the book is looked up once.
struct BookSite {
  private let session: Session
  private let today: Day
  private let clock: CivilClock

  init(_ session: Session, today: Day) throws(Problem) {
    self.session = session
    self.today = today
    clock = try CivilClock(zone: session.book.zone)
  }

  /// The site, for a server or for an export.
  func site(
    _ reach: Reach, answers: Comparing? = nil
  ) throws(Problem) -> Site {
    let records = try records()
    let prefix = session.opened
    let history = LazyHistory(session.opened, clock) { Console().tell($0) }
    return Site(
      book: session.book, today: today, edition: edition, manual: BookSite.handbook, reach: reach,
      record: { _, version in
        let path = version.places.path
        return records[path]?.at(line: version.beginning)
          ?? FileRecord(
            path: prefix.inRepository(path), absolutePath: "", line: version.beginning, excerpt: [],
            recording: nil)
      }, history: { history.value }, answers: answers)
  }

  /// Pages are made of a commit; that the folder has other changes is no part of them.
  private var edition: Edition {
    let commit = session.opened.commit
    return Edition(
      commit: commit?.id.description, revision: nil, seconds: commit?.committer.time.seconds,
      isDirty: false)
  }

  /// What is known of a file of the book, but for the line that decides.
  private struct Record: Sendable {
    let path: String
    let excerpt: [(line: Int, text: String)]
    let recording: FileRecord.Recording?

    func at(line: Int) -> FileRecord {
      FileRecord(
        path: path, absolutePath: "", line: line, excerpt: excerpt, recording: recording)
    }
  }

  private func records() throws(Problem) -> [String: Record] {
    let paths = session.book.rules.flatMap { $0.versions.map(\.places.path) }
    let recorders: [String: Recorder]
    do { recorders = try session.opened.recorders(of: paths) } catch { throw Problem(error) }
    let files = Dictionary(session.opened.files.map { ($0.path, $0) }) { first, _ in first }
    return Dictionary(
      paths.map { path in
        (
          path,
          Record(
            path: session.opened.inRepository(path), excerpt: files[path]?.frontMatter ?? [],
            recording: recorders[path].map(recording))
        )
      }
    ) { first, _ in first }
  }

  private func recording(_ recorder: Recorder) -> FileRecord.Recording {
    let commit = recorder.commit
    return FileRecord.Recording(
      commit: commit.id.description, author: commit.author.name,
      day: Day(ordinal: Int(clock.ordinal(of: commit.committer.time.seconds))) ?? today,
      summary: commit.summary, isCut: recorder.isCutByShallowClone)
  }

  private static var handbook: Handbook {
    Handbook(
      codes: Catalogue.all,
      topics: Topics.all.map { .init(name: $0.name, about: $0.about, text: $0.text) })
  }
}

extension DatedVersion {
  /// The line of the key that begins the state.
  fileprivate var beginning: Int { places[places.has("from") ? "from" : "change"].line }
}
