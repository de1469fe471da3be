import BenchSupport

/// The programs and folders of a run.
struct Stage {
  /// The checkout.
  let root: String
  /// Where generated books and tables lie.
  var folder: String { root + "/Benchmarks/.books" }
  /// The tool.
  var tool: String { root + "/.build-static/inforce" }
  /// The tool inside one process; built by `script/bench`.
  var inProcess: String { root + "/.build-static/release/in-process" }
  private var generator: String { root + "/Benchmarks/.build/release/generate" }

  /// The interpreter of the peers that speak Python; `nil`: a package cannot be had.
  func python(with module: String) -> String? {
    let python = root + "/Benchmarks/.venv/bin/python"
    return finished([python, "-c", "import \(module)"]) ? python : nil
  }

  /// Our command; its status may say that the answer is not definite.
  func inforce(_ words: [String], book: String, name: String = "inforce") -> Command {
    Command(name: name, words: [tool] + words + ["--rulebook", book], statuses: [0, 1])
  }

  /// A git command in a repository.
  func git(_ words: [String], in folder: String) -> Command {
    Command(name: "git " + words.joined(separator: " "), words: ["git", "-C", folder] + words)
  }

  /// A script of `Benchmarks/Peers`; `nil`: a package it needs cannot be had.
  func peer(_ script: String, _ words: [String], needs module: String, name: String) -> Command? {
    guard let python = self.python(with: module) else { return nil }
    return Command(name: name, words: [python, root + "/Benchmarks/Peers/\(script)"] + words)
  }

  /// Whether the tool knows a verb or an option.
  func knows(_ verb: String, option: String? = nil) -> Bool {
    guard let help = capturedText([tool, verb, "--help"]), help.contains("USAGE: inforce \(verb) ")
    else { return false }
    return option.map { help.contains($0) } ?? true
  }

  /// A generated book, made unless it is there; `nil`: it could not be made.
  func book(_ name: String, _ options: [String], changes: Int = 0) -> Book? {
    let path = folder + "/" + name
    if contents(of: Book.git(path) + "/made") == nil {
      tell("making the book \(name)")
      guard finished(["rm", "-rf", path]), finished(["mkdir", "-p", folder]),
        finished([generator] + options + [path], errors: .inherited)
      else { return nil }
      if changes > 0 {
        guard finished([generator, "change", "--files", "\(changes)", "--seed", "1", path]) else {
          return nil
        }
      }
      put("made\n", to: Book.git(path) + "/made")
    }
    return Book(path)
  }

  /// The last two commits of a book without the rules that the last one leaves alone, with an index.
  func touchedAlone(_ book: Book) -> String? {
    let path = folder + "/touched-alone"
    let made = finished(
      [root + "/Benchmarks/Peers/touched-alone", book.path, path], errors: .inherited)
    // The question makes the index, and nobody asks for its answer.
    finished([tool, "on", Days.asked, "nothing", "--rulebook", path])
    return made ? path : nil
  }

  /// A bare clone of a book, in which there are no files that could be others than in the commit.
  func bareClone(of book: Book) -> String? {
    let path = folder + "/bare"
    return finished(["rm", "-rf", path])
      && finished(["git", "clone", "-q", "--bare", book.path, path], errors: .inherited)
      ? path : nil
  }

  /// A book of one rule with two long texts, and the texts beside it.
  func longTexts() -> String? {
    let path = folder + "/texts"
    if contents(of: path + "/new.txt") == nil {
      guard finished(["rm", "-rf", path]), finished(["mkdir", "-p", folder]),
        finished([generator, "texts", path], errors: .inherited)
      else { return nil }
    }
    return path
  }
}
