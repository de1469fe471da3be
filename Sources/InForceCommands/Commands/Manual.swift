import ArgumentParser

/// Writes the manual page from the same words as help.
struct Manual: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Print the manual page, in roff.", form: "manual", examples: ["inforce manual"],
    shouldDisplay: false)

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    console.answer(ManualPage().text)
    return .done
  }
}
