import GitStore
import InForceKit

extension Problem {
  private static let notNoChange = "the comparison was not made; this is not \"no change\""

  /// Two revisions that could not be compared.
  init(_ error: ComparisonError) {
    switch error {
    case .opening(let error):
      let problem = Problem(error)
      self.init(
        problem.code, problem.message, help: problem.help,
        notes: [Problem.notNoChange] + problem.notes, status: problem.status,
        findings: problem.findings)
    case .noUpstream:
      self.init(
        "U041", "no base was named, and the branch follows none",
        help: ["name it: --base origin/main"], status: .usage)
    case .noMergeBase(let base, let head):
      self.init(
        "K008", "`\(base)` and `\(head)` have no common ancestor",
        help: ["--base-mode tip compares with `\(base)` itself"], notes: [Problem.notNoChange],
        status: .incomplete)
    case .swapped(let base, let head):
      self.init(
        "U042", "`\(head)` lies in the past of `\(base)`: were the two swapped?",
        help: ["--base \(head) --head \(base)"], notes: [Problem.notNoChange], status: .usage)
    case .noBook(let revision, let folder):
      self.init(
        "K003",
        "revision \(revision) has no rulebook in `\(folder.isEmpty ? "." : folder)` or elsewhere",
        help: ["name a base that has one: --base REV"], notes: [Problem.notNoChange],
        status: .incomplete)
    case .submodule(let revision, let folder):
      self.init(
        "K013", "in revision \(revision), `\(folder)` is a submodule: its files are elsewhere",
        help: ["compare inside it: cd \(folder)"], notes: [Problem.notNoChange],
        status: .incomplete)
    case .severalBooks(let revision, let folders):
      self.init(
        "K009", "revision \(revision) has its rulebook elsewhere, and there are several",
        help: folders.map { "one is in `\($0)`" }, notes: [Problem.notNoChange],
        status: .incomplete)
    }
  }
}

extension Problem {
  /// A history that cannot be walked.
  init(_ error: HistoryError) {
    switch error {
    case .opening(let error): self.init(error)
    case .notInGit(let folder):
      self.init(
        "K004", "`\(folder)` is not in a git repository, so nothing says what changed",
        help: ["commit the book first"], status: .incomplete)
    case .offTheLine(let revision):
      self.init(
        "K022", "`\(revision)` is not on the first-parent line that is walked",
        help: ["name a commit of the branch itself, not of one that was merged into it"],
        status: .usage)
    }
  }
}
