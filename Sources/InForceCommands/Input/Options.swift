import ArgumentParser

/// Which book, at which revision, on which day.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of the rulebook.", valueName: "path"), completion: .directory)
  var rulebook: String?

  @Option(
    help: ArgumentHelp(
      "The book as recorded at a revision, or at the end of a day.", valueName: "rev"))
  var rev: String?

  @Flag(help: "Read the folder as it is, with changes that are not committed.")
  var worktree = false

  @Flag(help: "Read the book itself: use no index, and make none.")
  var noIndex = false

  @Option(
    help: ArgumentHelp(
      "Take this day for today; INFORCE_TODAY does the same.", valueName: "date"))
  var today: String?
}

/// From where the question looks.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @Flag(help: "Only what was public on the day asked about counts.")
  var then = false

  @Flag(help: "What this tool would have answered on the day asked about.")
  var believed = false
}

/// The case asked about.
struct CaseOptions: ParsableArguments {
  @Option(
    name: .customLong("fact"),
    help: ArgumentHelp("A fact of the case; repeat for more.", valueName: "name=value"))
  var facts: [String] = []
}
