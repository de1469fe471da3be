import ArgumentParser
import InForceKit
import Reports
import RuleModel

/// Deletes acknowledgements of answers that the book no longer gives.
struct AckPrune: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Delete acknowledgements of answers that the book no longer gives.",
    form: "ack prune [--dry-run] [OPTIONS]",
    examples: [
      "inforce ack prune --base main --dry-run", "inforce ack prune --base main",
    ],
    notes: """
      Looks at the folder as it is. A file goes only if it was merged into the base, accepts no \
      change between the base and the folder, and accepts an answer that the folder's book gives on \
      none of its days. What was accepted and still is the answer stays: `inforce why` quotes it.
      """
  ).named("prune")

  @Flag(help: "Say what would be deleted, and delete nothing.")
  var dryRun = false

  @OptionGroup(title: "The comparison") var options: DiffOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let question = try DiffQuestion(try folderOptions(), reading: .whole)
    let document = try question.acknowledged()
    guard document.isComplete else {
      throw Problem(
        "K021", "the base and the folder could not be compared, so nothing is deleted",
        help: ["`inforce check` shows what is wrong"], status: .incomplete)
    }
    let paths = document.paths(of: .stale)
    let folder = AckFolder(of: question.folder ?? ".")
    for path in paths { try folder.requireFile(path) }
    for path in paths {
      if !dryRun { try folder.remove(path) }
      console.answer(shown(path))
    }
    let done = dryRun ? "would be deleted" : "deleted"
    console.tell("\(counted(paths.count, "acknowledgement")) \(done)")
    return .done
  }

  /// The same comparison with the folder, the only thing in which files can be deleted.
  private func folderOptions() throws(Problem) -> DiffOptions {
    guard options.head == "HEAD" else {
      throw Problem(
        "U060", "prune looks at the folder as it is: leave out --head", status: .usage)
    }
    var options = options
    options.head = ":worktree"
    return options
  }
}
