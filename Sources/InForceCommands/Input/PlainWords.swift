import ArgumentParser

/// The words of a command line, told apart without the help of a parser: those that stand for
/// themselves, options with a value, and flags.
///
/// It knows the plain spelling only. Every other one, and every mistake, is left to the parser,
/// which takes longer to set up than most questions take to answer.
struct PlainWords {
  /// The words that stand for themselves.
  private(set) var names: [String] = []
  private var values: [(option: String, value: String)] = []
  private var flags: [String] = []

  /// `nil`: the words are not plain, or use an option that is not among these.
  init?(_ words: [String], options: [String], flags known: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if known.contains(word) {
        flags.append(word)
      } else if options.contains(word) {
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else {
          return nil
        }
        values.append((word, value))
      } else {
        guard !word.isEmpty, !word.hasPrefix("-") else { return nil }
        names.append(word)
      }
    }
  }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of an option; the last one counts.
  func value(_ option: String) -> String? { values.last { $0.option == option }?.value }

  /// The values of an option that can be repeated.
  func all(_ option: String) -> [String] {
    values.filter { $0.option == option }.map(\.value)
  }
}

/// A verb whose plain spelling needs no parser.
protocol PlainVerb: ParsableCommand {
  /// How the verb is typed: said here as well, because configurations take long to make.
  static var name: String { get }

  /// The verb with plain words behind it; `nil`: the parser must read them.
  init?(plain words: [String])
}

extension PlainVerb {
  /// The options with a value that every question has.
  fileprivate static var options: [String] {
    ["--fact", "--known", "--rulebook", "--rev", "--today", "--format", "--color"]
  }

  /// The flags that every question has.
  fileprivate static var flags: [String] {
    ["--then", "--believed", "--worktree", "--no-index", "--ascii", "--accessible", "--all"]
  }
}

extension On: PlainVerb {
  static let name = "on"

  init?(plain words: [String]) {
    guard
      let words = PlainWords(
        words, options: On.options + ["--expect", "--require"], flags: On.flags),
      let date = words.names.first
    else { return nil }
    self.init()
    self.date = date
    rules = Array(words.names.dropFirst())
    facts = CaseOptions(words)
    clocks = ClockOptions(words)
    book = BookOptions(words)
    output = OutputOptions(words)
    all = words.has("--all")
    expect = words.value("--expect")
    require = words.value("--require")
  }
}

extension Redline: PlainVerb {
  static let name = "redline"

  init?(plain words: [String]) {
    guard
      let words = PlainWords(words, options: Redline.options + ["--marks"], flags: Redline.flags)
    else { return nil }
    self.init()
    rule = words.names.first
    dates = Array(words.names.dropFirst())
    between = []
    marks = words.value("--marks")
    all = words.has("--all")
    facts = CaseOptions(words)
    clocks = ClockOptions(words)
    book = BookOptions(words)
    output = OutputOptions(words)
  }
}

extension Diff: PlainVerb {
  static let name = "diff"

  private static let options = [
    "--rulebook", "--base", "--head", "--base-mode", "--today", "--known", "--clock", "--fail-on",
    "--exit-code", "--format", "--color", "--out", "--sarif-acknowledged",
  ]

  init?(plain words: [String]) {
    guard
      let words = PlainWords(words, options: Diff.options, flags: ["--ascii", "--accessible"]),
      words.names.isEmpty
    else { return nil }
    self.init()
    options = DiffOptions(words)
    output = OutputOptions(words)
    outs = OutOptions(words)
    sarif = SARIFOptions(words)
  }
}

extension CaseOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    facts = words.all("--fact")
  }
}

extension ClockOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    known = words.value("--known")
    then = words.has("--then")
    believed = words.has("--believed")
  }
}

extension BookOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    rulebook = words.value("--rulebook")
    rev = words.value("--rev")
    worktree = words.has("--worktree")
    noIndex = words.has("--no-index")
    today = words.value("--today")
  }
}

extension OutputOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    format = words.value("--format")
    color = words.value("--color") ?? "auto"
    ascii = words.has("--ascii")
    accessible = words.has("--accessible")
  }
}

extension DiffOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    rulebook = words.value("--rulebook")
    base = words.value("--base")
    head = words.value("--head") ?? "HEAD"
    baseMode = words.value("--base-mode") ?? "merge-base"
    today = words.value("--today")
    known = words.value("--known")
    clock = words.value("--clock") ?? "valid"
    failOn = words.value("--fail-on")
    exitCode = words.value("--exit-code")
  }
}

extension OutOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    outs = words.all("--out")
  }
}

extension SARIFOptions {
  fileprivate init(_ words: PlainWords) {
    self.init()
    sarifAcknowledged = words.value("--sarif-acknowledged") ?? "omit"
  }
}
