import ArgumentParser
import Days
import GitStore
import InForceKit
import Pages
import Reports
import RuleModel

/// Writes the pages of a book as plain files.
struct SiteBuild: ParsableCommand, Asking {
  static let configuration = {
    var configuration = CommandConfiguration.verb(
      "Write the pages as plain files that work without a server.",
      form: "site build --out DIR [OPTIONS]",
      examples: [
        "inforce site build --out site", "inforce site build --out site --today 2026-11-22",
      ],
      notes: """
        Without --today the day of the commit is today, so that two exports of one commit are the \
        same bytes. A folder that is there already is replaced only where it is an export; what has \
        not changed stays as it is. The pages about rules on which nothing changed since that export, \
        made for the same day by the same program, are not worked out again.
        """)
    configuration.commandName = "build"
    return configuration
  }()

  @Option(
    help: ArgumentHelp("The folder for the pages.", valueName: "dir"), completion: .directory)
  var out: String

  @OptionGroup(title: "The book") var book: BookOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let session = try Session(book, scope: .everything)
    let today = try exportDay(session)
    let site = try BookSite(session, today: today).site(.export)
    let folder = try ExportFolder(out)
    session.opened.note(onChanges: "they are not in the pages").map(console.tell)
    let written = try ExportRun(session.opened, site, into: folder, ExportProgress(console)).write()
    console.answer(
      "\(counted(written.files, "file")) in \(out), \(written.changed) of them written anew"
        + (written.reused > 0 ? ", \(written.reused) not worked out again" : ""))
    return session.book.broken.rules.isEmpty ? .done : .incomplete
  }

  /// The day that was named, else that of the commit, else today.
  private func exportDay(_ session: Session) throws(Problem) -> Day {
    guard book.today == nil, environment("INFORCE_TODAY") == nil,
      let commit = session.opened.commit
    else { return session.today }
    let clock = try CivilClock(zone: session.book.zone)
    return Day(ordinal: Int(clock.ordinal(of: commit.committer.time.seconds))) ?? session.today
  }
}
