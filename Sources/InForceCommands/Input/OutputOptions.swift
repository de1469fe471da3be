import ArgumentParser
import Reports

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How an answer is written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("text, json, jsonl or md.", valueName: "format"),
    completion: .list(Formats.all.map { $0.name }))
  var format: String?

  @Option(
    help: ArgumentHelp("auto, always or never.", valueName: "when"),
    completion: .list(["auto", "always", "never"]))
  var color = "auto"

  @Flag(help: "Use signs of ASCII instead of symbols.")
  var ascii = false

  @Flag(help: "For screen readers: words instead of symbols and columns, one fact a line.")
  var accessible = false

  /// The format that was named.
  func chosenFormat() throws(Problem) -> any Format.Type {
    let format = format ?? "text"
    if let format = Formats.named(format) { return format }
    if HostFormats.named(format) != nil { throw hostsOnly(format) }
    throw Problem(
      "U003", "there is no format `\(format)`",
      help: ["formats: \(Formats.all.map { $0.name }.joined(separator: ", "))"], status: .usage)
  }

  private func hostsOnly(_ format: String) -> Problem {
    Problem(
      "U003", "an answer has no format `\(format)`: it is for findings",
      help: ["`inforce diff --out \(format)`"], status: .usage)
  }

  /// The style that the options, the environment and the terminal ask for.
  func style(showsAll: Bool = false) throws(Problem) -> Style {
    Style(
      color: try colors(to: 1), ascii: ascii,
      accessible: accessible || environment("ACCESSIBLE").map { $0 != "0" } ?? false,
      width: terminalWidth, showsAll: showsAll, links: try colors(to: 1) && isatty(1) == 1)
  }

  /// Whether colours are sent to a stream.
  func colors(to stream: Int32) throws(Problem) -> Bool {
    try ColorChoice(typed: color).isOn(for: stream)
  }

  private var terminalWidth: Int {
    if let columns = environment("COLUMNS").flatMap(Int.init), columns >= 40 { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return Int(size.ws_col)
  }
}
