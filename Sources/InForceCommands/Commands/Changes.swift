import ArgumentParser
import Days
import Reports
import RuleModel

/// What happened between two dates, across the book?
struct Changes: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "What came into force, ended, fell due, was suspended or said between two dates?",
    form: "changes DATE DATE [RULE …] [OPTIONS]",
    examples: [
      "inforce changes 2025-11-01 2025-11-30",
      "inforce changes 2025-01-01 2025-06-30 ai-diffusion",
      "inforce changes today 2026-12-31 us/bis --tag chips",
      "inforce changes 2025-11-01 2025-11-30 --format json",
    ],
    notes: """
      Both days are included; a change on the first day is one from the day before it. A folder of \
      rules, such as us/bis, names all rules in it.
      """)

  @Argument(help: "The first day.")
  var first: String

  @Argument(help: "The last day.")
  var last: String

  @Argument(
    help: "Rules by id, last part, alias, citation or folder; all, and the regimes, without one.",
    completion: RuleCompletion.kind)
  var rules: [String] = []

  @Option(help: ArgumentHelp("Only rules with this tag.", valueName: "tag"))
  var tag: String?

  @Option(help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let stance = try Stance(known: known, book, facts.facts)
    let days = try days(stance.session)
    let rulebook = stance.session.book
    let asked = try chosen(rulebook)
    let isWhole = rules.isEmpty && tag == nil
    let missing = rulebook.broken.unanswered.filter { isMeant($0.id) }
    let document = ChangesDocument(
      asked: stance.asked(from: days.first, through: days.last),
      filter: rules + (tag.map { ["tag \($0)"] } ?? []), rules: asked,
      subjects: isWhole ? rulebook.subjects : [], unanswered: missing, in: days.span,
      stance.inquiry)
    return Reply(
      outcome: document, status: missing.isEmpty ? document.certainties.status : .incomplete,
      session: stance.session)
  }

  /// Whether a rule that cannot be read belongs to the question: its tags are not known.
  private func isMeant(_ id: String) -> Bool {
    rules.isEmpty
      || rules.contains { id.hasPrefix($0.split(separator: "/").joined(separator: "/") + "/") }
  }

  private func days(
    _ session: Session
  ) throws(Problem) -> (first: Day, last: Day, span: DaySpan) {
    let from = try session.day(first)
    let through = try session.day(last)
    guard let span = DaySpan(from: from, through: through) else {
      throw Problem(
        "D006", "\(through) comes before \(from)",
        help: ["inforce changes \(through) \(from)"], status: .usage)
    }
    return (from, through, span)
  }

  /// The rules that are named, or all, with the tag where one is asked for.
  private func chosen(_ book: Rulebook) throws(Problem) -> [(rule: Rule, units: [UnitID?])] {
    var asked = rules.isEmpty ? book.rules.map { ($0, $0.askedUnits) } : []
    for name in rules { asked += try book.named(name) }
    guard let tag else { return asked }
    try book.refuseUnknownTag(tag)
    return asked.filter { $0.0.tags.contains(tag) }
  }
}

extension Rulebook {
  /// The rules in a folder, or the one that is named.
  fileprivate func named(_ typed: String) throws(Problem) -> [(Rule, [UnitID?])] {
    let folder = typed.split(separator: "/").joined(separator: "/") + "/"
    let inside = rules.filter { $0.id.text.hasPrefix(folder) }
    if !inside.isEmpty, rule(RuleID(typed)) == nil { return inside.map { ($0, $0.askedUnits) } }
    let asked = try self.asked(typed)
    return [(asked.rule, asked.units)]
  }

  /// Refuses a tag that no rule has.
  func refuseUnknownTag(_ tag: String) throws(Problem) {
    let tags = rules.flatMap(\.tags).unique.sorted()
    guard !tags.contains(tag) else { return }
    throw Problem(
      "R006", "no rule of this book has the tag `\(tag)`",
      help: nearest(to: tag, among: tags).prefix(1).map { "did you mean `\($0)`?" }
        + ["tags: \(tags.joined(separator: ", "))"], status: .negative)
  }
}
