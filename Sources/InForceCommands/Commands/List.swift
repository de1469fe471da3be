import ArgumentParser
import Reports
import RuleModel

/// What the book holds.
struct List: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "What the book holds: ids, titles, the state today, the last change.",
    form: "list [KIND] [OPTIONS]",
    examples: [
      "inforce list",
      "inforce list rules --tag chips",
      "inforce list instruments --format json",
    ])

  @Argument(help: "rules, groups, regimes or instruments.")
  var kind = "rules"

  @Option(help: ArgumentHelp("Only rules with this tag.", valueName: "tag"))
  var tag: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let stance = try Stance(known: nil, book, [])
    let kind = try chosenKind()
    try refuseUnknownTag(kind, stance.session.book)
    let document = ListDocument(asked: stance.asked(), kind, tag: tag, in: stance.inquiry)
    return Reply(outcome: document, status: .done, session: stance.session)
  }

  private func chosenKind() throws(Problem) -> ListDocument.Kind {
    if let known = ListDocument.Kind(rawValue: kind) { return known }
    let words = ListDocument.Kind.allCases.map(\.rawValue)
    throw Problem(
      "U013", "`\(kind)` cannot be listed",
      help: nearest(to: kind, among: words).prefix(1).map { "did you mean `\($0)`?" }
        + ["one of \(words.joined(separator: ", "))"], status: .usage)
  }

  private func refuseUnknownTag(
    _ kind: ListDocument.Kind, _ book: Rulebook
  ) throws(Problem) {
    guard let tag else { return }
    guard kind == .rules else {
      throw Problem("U014", "only rules have tags", status: .usage)
    }
    try book.refuseUnknownTag(tag)
  }
}
