import RuleFiles
import RuleModel

/// A finding as the tables of these tests compare it: its code and its place.
struct Spot: Hashable, CustomStringConvertible {
  let code: String
  let line: Int
  let column: Int
  let length: Int

  init(_ code: String, _ line: Int, _ column: Int, _ length: Int) {
    self.code = code
    self.line = line
    self.column = column
    self.length = length
  }

  init(_ finding: Finding) {
    let place = finding.label.place
    self.init(finding.code, place.line, place.column, place.length)
  }

  var description: String { "\(code) \(line):\(column)+\(length)" }
}

/// How a test reads its input.
enum Road: Hashable {
  /// As a YAML file.
  case yaml
  /// As a Markdown file with front matter.
  case markdown
  /// As YAML whose keys are then decoded: `title`, `from`, `final`, `seq`, `change`, `values`.
  case decoded

  func findings(in bytes: [UInt8]) -> [Finding] {
    switch self {
    case .yaml: YAMLReader.read(bytes, path: "a.yaml").findings
    case .markdown: FrontMatter.read(bytes, path: "a.md").findings
    case .decoded: Road.decode(YAMLReader.read(bytes, path: "a.yaml"))
    }
  }

  private static func decode(_ reading: Reading<YAMLNode>) -> [Finding] {
    guard let node = reading.value else { return reading.findings }
    return node.keys(for: "file") { reader in
      _ = reader.requiredString("title")
      _ = reader.day("from")
      _ = reader.bool("final")
      _ = reader.integer("seq")
      _ = reader.choice("change", of: ["commence", "suspend", "lift"])
      _ = reader.strings("values", written: .listOrOne)
      return true
    }.findings
  }
}

extension YAMLNode {
  /// This node and all below it, keys included.
  var everyNode: [YAMLNode] {
    switch self {
    case .scalar: [self]
    case .sequence(let sequence): [self] + sequence.items.flatMap(\.everyNode)
    case .mapping(let mapping):
      [self] + mapping.entries.flatMap { [.scalar($0.key)] + $0.value.everyNode }
    }
  }
}
