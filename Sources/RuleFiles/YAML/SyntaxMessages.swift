import RuleModel

extension YAMLFailure {
  /// The parser's complaint as a finding in plain words.
  func finding(in lines: inout SourceLines) -> (FileCode, Finding) {
    if let refused = refusedFeature(in: &lines) { return refused }
    let advice = SyntaxAdvice.all.first { $0.applies(to: self) } ?? .unknown
    return (.syntax, advice.finding(for: self, in: &lines))
  }

  /// Whether a key was wanted where something else stands.
  private var isEmptyKey: Bool {
    problem.contains("expected key") || problem.contains("expected node content")
  }

  /// What is refused anyway and was, on top of it, not written as YAML wants it.
  private func refusedFeature(in lines: inout SourceLines) -> (FileCode, Finding)? {
    let place = lines.place(ofWordAt: contextMark ?? mark)
    let said = context + " " + problem
    if said.contains("anchor") { return (.anchorOrAlias, .anchor(at: place)) }
    if said.contains("alias") { return (.anchorOrAlias, .alias(at: place)) }
    if said.contains("directive") || said.contains("incompatible YAML") {
      return (.directive, .directive(at: place))
    }
    if said.contains("a tag") || said.contains("tag handle") { return (.tag, .tag(at: place)) }
    if isEmptyKey, lines.byte(at: mark) == UInt8(ascii: ":") {
      return (.complexKey, .complexKey(at: lines.place(from: mark, to: mark)))
    }
    let isTab = lines.byte(at: mark) == UInt8(ascii: "\t") || said.contains("tab character")
    return isTab ? (.tabIndentation, .tabIndentation(at: lines.place(from: mark, to: mark))) : nil
  }
}

/// What to tell people about one kind of complaint of the parser.
private struct SyntaxAdvice {
  /// Where the caret stands: where the parser gave up, or where it began what it was reading.
  enum Caret { case problem, beginning }

  let problem: String
  var context = ""
  let message: String
  var caret: Caret = .problem
  let help: String

  func applies(to failure: YAMLFailure) -> Bool {
    failure.problem.contains(problem) && failure.context.contains(context)
  }

  func finding(for failure: YAMLFailure, in lines: inout SourceLines) -> Finding {
    let problem = lines.place(from: failure.mark, to: failure.mark)
    guard let mark = failure.contextMark else {
      return Finding(.syntax, message, at: problem, help: [help])
    }
    let beginning = lines.place(from: mark, to: mark)
    let isAtBeginning = caret == .beginning || problem == beginning
    return Finding(
      .syntax, message, at: isAtBeginning ? beginning : problem,
      related: isAtBeginning ? [] : [.init(beginning, "what is being read begins here")],
      help: [help])
  }

  static let unknown = SyntaxAdvice(
    problem: "", message: "this is not YAML", help: "compare the line with the ones around it")

  static let all = [
    SyntaxAdvice(
      problem: "mapping values are not allowed", message: "a `:` cannot stand here",
      help: "put a value that holds `: ` in quotes, and align the keys"),
    SyntaxAdvice(
      problem: "could not find expected ':'", message: "this line has no `:` after its key",
      caret: .beginning, help: "write `key: value`, or indent the line if it goes on from above"),
    SyntaxAdvice(
      problem: "block sequence entries are not allowed",
      message: "a list entry cannot stand here", help: "begin the list on a line of its own"),
    SyntaxAdvice(
      problem: "mapping keys are not allowed", message: "a key cannot stand here",
      help: "begin it on a line of its own"),
    SyntaxAdvice(
      problem: "cannot start any token", message: "a value cannot begin with this character",
      help: "put the value in quotes"),
    SyntaxAdvice(
      problem: "found unexpected", context: "quoted scalar",
      message: "the quotation that begins here does not end", caret: .beginning,
      help: "add the closing quotation mark; inside '…' an apostrophe is written twice"),
    SyntaxAdvice(
      problem: "unknown escape character", message: "an escape that does not exist",
      help: "in \"…\" a `\\` is written twice; in '…' it needs no escape"),
    SyntaxAdvice(
      problem: "did not find expected hexdecimal", message: "an escape lacks hexadecimal digits",
      help: "write `\\u` and four digits, or the character itself"),
    SyntaxAdvice(
      problem: "invalid Unicode character escape", message: "an escape names no character",
      help: "write the character itself"),
    SyntaxAdvice(
      problem: "found unexpected ':'", message: "a `:` cannot stand here",
      help: "inside `[…]` and `{…}` put text with `:` in quotes"),
    SyntaxAdvice(
      problem: "expected ',' or ']'", message: "the list that begins here does not end",
      caret: .beginning, help: "put commas between its entries and `]` at its end"),
    SyntaxAdvice(
      problem: "expected ',' or '}'", message: "the mapping that begins here does not end",
      caret: .beginning, help: "put commas between its entries and `}` at its end"),
    SyntaxAdvice(
      problem: "did not find expected key", message: "this line does not fit the lines around it",
      help: "align the keys; put a value in quotes if text follows its closing quotation mark"),
    SyntaxAdvice(
      problem: "expected '-' indicator", message: "this line does not fit into the list above it",
      help: "begin it with `- `, or align it with the key it belongs to"),
    SyntaxAdvice(
      problem: "expected node content", message: "a value is missing before this",
      help: "write the value, or remove the comma"),
    SyntaxAdvice(
      problem: "expected <document start>", message: "this does not belong to what is above it",
      help: "align the keys, and write each as `key: value`"),
    SyntaxAdvice(
      problem: "", context: "block scalar", message: "`|` and `>` end their line",
      help: "begin the text on the next line, indented"),
  ]
}
