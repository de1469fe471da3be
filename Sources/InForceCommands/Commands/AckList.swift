import ArgumentParser
import InForceKit
import Reports

/// Lists the acknowledgements, and what became of each.
struct AckList: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Which changes were accepted, and what became of each?",
    form: "ack list [OPTIONS]",
    examples: ["inforce ack list --base main", "inforce ack list --base main --stale"],
    notes: """
      accepts   accepts a change between the base and the head
      weaker    the same, and what lay ahead when it was accepted is past now
      expired   its last day has passed
      stands    was merged, and the book answers what was accepted
      idle      not merged yet, and accepts no change of the comparison
      stale     was merged, and the book answers something else on all of its days
      untold    nobody can tell: the file does not say which answer
      """
  ).named("list")

  @Flag(help: "Only those accepted while the change lay ahead, of which days are past now.")
  var worsened = false

  @Flag(help: "Only those about an answer that the book no longer gives.")
  var stale = false

  @OptionGroup(title: "The comparison") var options: DiffOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let states: [AckState]? =
      worsened || stale ? (worsened ? [.weaker] : []) + (stale ? [.stale] : []) : nil
    let document = try DiffQuestion(options, reading: .whole).acknowledged()
    return Reply(
      outcome: states.map(document.keeping) ?? document, status: .done, session: nil)
  }
}
