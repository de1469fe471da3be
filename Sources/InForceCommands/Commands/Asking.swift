import ArgumentParser
import Reports
import RuleModel

/// A verb: it answers on standard output and ends with a status, or has a problem.
protocol Asking {
  func answer(_ console: Console) throws(Problem) -> ExitStatus
}

extension Asking {
  /// Answers, or says what the problem is, and ends with the status of either. An answer is kept
  /// for who asks the same again, where the question is one that can be.
  func ask(keeping question: KeptQuestion? = nil) throws {
    let recording = question.map { _ in Recording() }
    let console = Console(recording: recording)
    do {
      let status = try answer(console)
      if let recording { question?.keep(recording, status) }
      if status != .done { throw status.code }
    } catch let problem as Problem {
      console.tell(shown(problem.text))
      throw problem.status.code
    }
  }
}

extension Problem {
  /// The problem for a terminal.
  var text: String {
    (["error[\(code)]: \(message)"]
      + findings.map {
        "  \($0.code) \($0.label.place.path):\($0.label.place.line):\($0.label.place.column) \($0.message)"
      }
      + help.map { "  = help: \($0)" } + notes.map { "  = note: \($0)" }).joined(separator: "\n")
  }
}
