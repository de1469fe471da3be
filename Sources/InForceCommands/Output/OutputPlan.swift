import ArgumentParser
import Reports

/// All the places to which a report goes. It is complete before any work begins, so that a mistake
/// in one of them costs nothing.
struct OutputPlan {
  private let outputs: [AskedOutput]
  private let style: Style
  private let showsAccepted: Bool

  /// The places that were named; standard output as text where none was.
  init(
    _ options: OutOptions, format: String?, style: Style, showsAccepted: Bool
  ) throws(Problem) {
    let typed = [format].compactMap(\.self) + options.outs
    var outputs: [AskedOutput] = []
    for text in typed.isEmpty ? ["text"] : typed { outputs.append(try AskedOutput(text)) }
    try OutputPlan.refuseTwice(outputs)
    self.outputs = outputs
    self.style = style
    self.showsAccepted = showsAccepted
  }

  /// Whether somebody else than a person at the terminal waits for the report.
  var feedsMachines: Bool {
    outputs.contains { $0.target != .standardOutput || $0.form.name != "text" }
  }

  /// Sends the report everywhere: the files first, all of them or none.
  func deliver(_ outcome: any Hosted, to console: Console) throws(Problem) {
    let setting = HostSetting(
      version: InForce.configuration.version, showsAcceptedInSARIF: showsAccepted,
      reportPath: reportPath)
    var batch = FileBatch()
    for output in outputs {
      guard let path = output.path else { continue }
      try batch.stage(output.text(of: outcome, style: style, setting: setting), for: path)
    }
    try batch.commit()
    for output in outputs where output.target == .standardOutput {
      console.pass(output.text(of: outcome, style: style, setting: setting))
    }
  }

  /// The file that a later step should read: data before Markdown before text.
  private var reportPath: String {
    let wanted = ["json", "md", "summary", "text", "jsonl", "sarif"]
    let paths = wanted.lazy.compactMap { name in
      outputs.first { $0.form.name == name && $0.path != nil }?.path
    }
    return paths.first?.typed ?? ""
  }

  private static func refuseTwice(_ outputs: [AskedOutput]) throws(Problem) {
    var seen: Set<AskedOutput.Target> = []
    for output in outputs where !seen.insert(output.target).inserted {
      let place = output.path.map { "`\($0.typed)`" } ?? "standard output"
      throw Problem(
        "U081", "two outputs go to \(place)",
        help: ["each format needs a place of its own: --out FORMAT=PATH"], status: .usage)
    }
  }
}
