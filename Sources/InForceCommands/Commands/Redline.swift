import ArgumentParser
import Reports
import RuleModel

/// What is different between the texts that applied on two dates?
struct Redline: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "What is different between the texts in force on two dates?",
    form: "redline RULE DATE DATE [OPTIONS]",
    examples: [
      "inforce redline acs-2023#chips 2023-12-01 2025-06-01",
      "inforce redline acs-2023#chips 2023-12-01 2025-06-01 --marks legis",
      "inforce redline acs-2023#chips 2023-12-01 2025-06-01 --format md",
      "inforce redline acs-2023#chips 2025-06-01 --between HEAD~1 HEAD",
    ],
    notes: """
      In place of a date, the name of a wording (its dated version) compares that wording whether it \
      was in force or not. White space, line ends and typing habits are no difference. Ends with 1 \
      when a text cannot be told or none was in force: then nothing is compared.
      """)

  @Argument(
    help: "A rule by id, last part, alias or citation; RULE#unit names a unit.",
    completion: RuleCompletion.kind)
  var rule: String?

  @Argument(help: "Two dates, or names of wordings; one with --between.")
  var dates: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The text of one date as recorded at two revisions (or :worktree).", valueName: "rev"))
  var between: [String] = []

  @Option(
    help: ArgumentHelp("git [-x-]{+y+}, legis [x] _y_, or words.", valueName: "marks"),
    completion: .list(RedlineMarks.allCases.map(\.rawValue)))
  var marks: String?

  @Flag(help: "Show paragraphs that stay too.")
  var all = false

  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The clocks") var clocks: ClockOptions
  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The output; --format html too") var output: OutputOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let isPage = output.format == Redline.pageFormat
    let format = isPage ? nil : try output.chosenFormat()
    let style = try output.style(showsAll: all)
    let question = try RedlineQuestion(self)
    let document = try question.document(marks: try chosenMarks(), isWhole: all)
    question.session.tellNotes(console)
    console.answer(format?.write(document, style) ?? document.html)
    return document.isCompared ? document.certainties.status : .negative
  }

  /// The one format that only this verb has.
  private static let pageFormat = "html"

  private func chosenMarks() throws(Problem) -> RedlineMarks? {
    guard let marks else { return nil }
    if let chosen = RedlineMarks(rawValue: marks) { return chosen }
    let words = RedlineMarks.allCases.map(\.rawValue)
    throw Problem(
      "U050", "--marks cannot be `\(marks)`",
      help: nearest(to: marks, among: words).prefix(1).map { "did you mean `\($0)`?" }
        + ["it is one of \(words.joined(separator: ", "))"], status: .usage)
  }
}
