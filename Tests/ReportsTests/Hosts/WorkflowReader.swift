/// A workflow command as the runner of GitHub Actions reads it from a line of a log.
struct ReadCommand: Hashable {
  let name: String
  let properties: [String: String]
  let data: String

  /// The command of a line; `nil`: the runner prints the line.
  init?(_ line: Substring) {
    let line = line.drop { $0 == " " || $0 == "\t" }
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
    let words = head.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return nil }
    name = String(first)
    let pairs = (words.count > 1 ? words[1] : "").split(separator: ",").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2
        ? (String(parts[0]), ReadCommand.decoded(parts[1], isProperty: true)) : nil
    }
    properties = Dictionary(pairs) { _, last in last }
    data = ReadCommand.decoded(line[end.upperBound...], isProperty: false)
  }

  /// The commands of a log. The runner takes every kind of line end for one.
  static func all(in log: String) -> [ReadCommand] {
    log.split(whereSeparator: \.isNewline).compactMap { ReadCommand($0) }
  }

  private static func decoded(_ text: Substring, isProperty: Bool) -> String {
    let marks = isProperty ? [("%3A", ":"), ("%2C", ",")] : []
    return ([("%0D", "\r"), ("%0A", "\n")] + marks + [("%25", "%")]).reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}

/// The file of results of a step, as the runner reads it.
enum ReadResults {
  struct Malformed: Error {}

  /// The results by name.
  static func read(_ text: String) throws -> [String: String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var results: [String: String] = [:]
    while let line = lines.popFirst() {
      if line.isEmpty { continue }
      let equals = line.firstRange(of: "=")?.lowerBound ?? line.endIndex
      let here = line.firstRange(of: "<<")?.lowerBound ?? line.endIndex
      if equals < here {
        results[String(line[..<equals])] = String(line[line.index(after: equals)...])
      } else if here < line.endIndex {
        let mark = line[line.index(here, offsetBy: 2)...]
        guard let end = lines.firstIndex(of: mark) else { throw Malformed() }
        results[String(line[..<here])] = lines[..<end].joined(separator: "\n")
        lines = lines[(end + 1)...]
      } else {
        throw Malformed()
      }
    }
    return results
  }
}
