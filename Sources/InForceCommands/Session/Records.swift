import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// Where the files of a book lie and who recorded them.
struct Records {
  private let session: Session
  private let clock: CivilClock
  private let recorders: [String: Recorder]

  /// The records of these files of a book, by their paths in it.
  init(of paths: [String], in session: Session) throws(Problem) {
    self.session = session
    clock = try CivilClock(zone: session.book.zone)
    do {
      recorders = try session.opened.recorders(of: Set(paths).sorted())
    } catch {
      throw Problem(error)
    }
  }

  /// The file of a version; its line is that of the key that begins the state.
  func file(_ rule: Rule, _ version: DatedVersion) -> FileRecord {
    let path = version.places.path
    let key = version.places.has("from") ? "from" : "change"
    return FileRecord(
      path: session.opened.inRepository(path),
      absolutePath: session.opened.folder + "/" + path, line: version.places[key].line,
      excerpt: session.opened.frontMatter(of: path), recording: recording(path))
  }

  private func recording(_ path: String) -> FileRecord.Recording? {
    guard let recorder = recorders[path] else { return nil }
    let commit = recorder.commit
    let ordinal = clock.ordinal(of: commit.committer.time.seconds)
    return FileRecord.Recording(
      commit: commit.id.description, author: commit.author.name,
      day: Day(ordinal: Int(ordinal)) ?? session.today, summary: commit.summary,
      isCut: recorder.isCutByShallowClone)
  }
}
