import ArgumentParser
import Reports
import RuleModel

/// What a verb found out, and what that means for the asker.
struct Reply {
  /// What it found out.
  let outcome: any Outcome
  /// What that means.
  let status: ExitStatus
  /// The book, where something of it is not used.
  let session: Session?
}

/// A verb that answers with an outcome: the text, the data and the status come from one place.
protocol Replying: Asking {
  var output: OutputOptions { get }
  func reply() throws(Problem) -> Reply
}

extension Replying {
  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let format = try output.chosenFormat()
    let style = try output.style()
    let reply = try reply()
    reply.session?.tellNotes(console)
    console.answer(format.write(reply.outcome, style))
    return reply.status
  }
}
