import ArgumentParser
import Days
import RuleChanges
import RuleModel

/// Computes the digest of all answers through a day.
struct AckSeal: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Which line of the gate seals all answers through a day?",
    form: "ack seal [--through DAY] [OPTIONS]",
    examples: [
      "inforce ack seal --through 2024-12-31", "inforce ack seal --rev v1.2 --through 2024-12-31",
    ],
    notes: """
      Prints the line for `gate` in rulebook.yaml and writes nothing. It reads the folder as it is, or \
      a revision with --rev. Without --through it computes the seal of the book anew.
      """
  ).named("seal")

  @Option(help: ArgumentHelp("The last sealed day.", valueName: "date"))
  var through: String?

  @OptionGroup(title: "The book") var book: BookOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let session = try Session(folderOrRevision)
    let broken = session.book.broken
    guard broken.rules.isEmpty, broken.subjects.isEmpty else {
      throw Problem(
        "R004", "a book of which a part cannot be read has no digest", help: ["inforce check"],
        status: .incomplete, findings: broken.findings)
    }
    let day = try lastDay(session)
    let digest = SealedAnswers(session.book, through: day).digest
    console.answer("sealed: {through: \(day), digest: \"\(digest)\"}")
    return .done
  }

  /// The folder as it is, like `check`: the line belongs into its `rulebook.yaml`.
  private var folderOrRevision: BookOptions {
    var options = book
    options.worktree = options.rev == nil
    return options
  }

  private func lastDay(_ session: Session) throws(Problem) -> Day {
    let typed = try through.map { (text) throws(Problem) in try session.day(text) }
    guard let day = typed ?? session.book.gate.sealed?.through else {
      throw Problem(
        "U061", "the book has no seal: name the last sealed day",
        help: ["--through 2024-12-31"], status: .usage)
    }
    guard day < session.today else {
      throw Problem(
        "U062", "\(day) has not passed: only past answers can be sealed", status: .usage)
    }
    return day
  }
}
