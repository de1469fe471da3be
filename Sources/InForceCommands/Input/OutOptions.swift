import ArgumentParser

/// Where else a report is written: one run feeds every place that shows it.
struct OutOptions: ParsableArguments {
  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "Write this format to a file, or to standard output; repeat for more.",
      valueName: "format[=path]"))
  var outs: [String] = []
}

/// What only one of the formats asks for.
struct SARIFOptions: ParsableArguments {
  @Option(help: ArgumentHelp("In SARIF: omit accepted changes, or include them.", valueName: "how"))
  var sarifAcknowledged = "omit"

  /// Whether accepted changes stand in SARIF.
  func showsAccepted() throws(Problem) -> Bool {
    switch sarifAcknowledged {
    case "omit": return false
    case "include": return true
    default:
      throw Problem(
        "U040", "--sarif-acknowledged cannot be `\(sarifAcknowledged)`",
        help: ["it is one of `omit`, `include`"], status: .usage)
    }
  }
}
