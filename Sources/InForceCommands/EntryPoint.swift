import ArgumentParser
import InForceKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the command with the arguments of the process, and ends the process with its status.
public func runInForce() {
  // A file that may grow no larger is an error to be told of, and no end of the process.
  signal(SIGXFSZ, SIG_IGN)
  let words = Array(CommandLine.arguments.dropFirst())
  if words == ["--version"] { return Console().answer(InForce.configuration.version) }
  let question = KeptQuestion(words)
  if let reply = question?.reply {
    Console().pass(reply.output)
    exit(reply.status)
  }
  guard var command = InForce.verb(in: words) else { return InForce.main() }
  do {
    try command.answer(keeping: question)
  } catch let code as ExitCode {
    exit(code.rawValue)
  } catch {
    InForce.exit(withError: error)
  }
}

extension InForce {
  /// The verbs that are asked for most often, or take the least time.
  private static let plainVerbs: [any PlainVerb.Type] = [On.self, Redline.self, Diff.self]

  /// The verb that the words begin with, ready to run. `nil`: the whole command must be looked at,
  /// because help is asked for, or something is wrong and must be explained.
  static func verb(in words: [String]) -> (any ParsableCommand)? {
    guard let name = words.first, !name.hasPrefix("-") else { return nil }
    let rest = Array(words.dropFirst())
    if let plain = plainVerbs.first(where: { $0.name == name }), let verb = plain.init(plain: rest)
    {
      return verb
    }
    guard let verb = verb(named: name), verb.configuration.subcommands.isEmpty else { return nil }
    return try? verb.parseAsRoot(rest)
  }
}

extension ParsableCommand {
  /// Runs, and keeps the answer to a question that can be asked again.
  fileprivate mutating func answer(keeping question: KeptQuestion?) throws {
    guard let question, let verb = self as? any Asking else { return try run() }
    try verb.ask(keeping: question)
  }
}
