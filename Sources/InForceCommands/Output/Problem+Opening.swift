import GitStore
import InForceKit
import RuleModel

extension Problem {
  /// A book that could not be opened.
  init(_ error: OpeningError) {
    switch error {
    case .noSuchFolder(let path):
      self.init("K001", "there is no folder `\(path)`", status: .incomplete)
    case .noBook(let start):
      self.init(
        "K002", "no rulebook was found in `\(start)` or above it",
        help: ["name its folder: --rulebook PATH, or INFORCE_RULEBOOK=PATH"],
        notes: ["a rulebook is a folder with a `rulebook.yaml`"], status: .incomplete)
    case .noBookAtRevision(let folder, let revision):
      self.init(
        "K003", "revision \(revision) has no rulebook in `\(folder.isEmpty ? "." : folder)`",
        help: ["`--worktree` reads the folder as it is now"], status: .incomplete)
    case .notInGit(let folder):
      self.init(
        "K004", "`\(folder)` is not in a git repository, so it has no revisions",
        help: ["leave out --rev and --believed"], status: .incomplete)
    case .unknownZone(let zone): self.init(unknownZone: zone)
    case .git(let error):
      self.init(error.code, error.message, help: error.help, status: .incomplete)
    case .unreadable(let path, let reason):
      self.init("K005", "`\(path)` cannot be read: \(reason)", status: .incomplete)
    case .broken(let findings):
      self.init(
        "K006", "the rulebook cannot be read", help: ["inforce check"], status: .incomplete,
        findings: findings)
    }
  }
}
