import RuleFiles
import RuleModel
import Testing

/// A small generator whose runs can be repeated (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct FuzzTests {
  private static let samples = [
    "change: suspend\nfrom: 2025-11-10\nthrough: 2026-11-09\nby: us/fr/90-fr-50857\nat: DATES\n",
    "title: \"Räte & 法令\"\nunits:\n  a: {title: 'x', on: [1, 2]}\n# c\n  b: |\n    words\n    more\n",
    "scope: {class: [large], item: {not: [3A090.b]}}\nlist:\n- a: 1\n  b: >-\n    folded\n- c\n",
    "? complex\n: value\n\"q\\u00e9\": 'it''s'\nplain: over\n  two lines\n",
  ]
  private static let tokens = [
    "a", "b: ", ": ", "- ", "? ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "\"", "'", "|",
    ">", "&a ", "*a", "!t ", "%YAML 1.1\n", "---\n", "...\n", "#c", "\t", "\r\n", "é", "👍🏽", "日",
    "e\u{301}", "\u{FEFF}", "\u{0}", "<<: ", "\\", "@", "`", "0", "|2-\n", "\\u12", "~", "null",
  ]

  private static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
  }

  private static func soup(_ random: inout SeededGenerator) -> [UInt8] {
    let parts = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      tokens.randomElement(using: &random) ?? ""
    }
    return Array(parts.joined().utf8)
  }

  private static func mutation(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array((samples.randomElement(using: &random) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0x20...0x7E, using: &random)
      case 1: bytes.insert(contentsOf: soup(&random).prefix(4), at: index)
      case 2: bytes.replaceSubrange(index..., with: bytes[index...].dropFirst(3) + [0x0A])
      default: bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<20)
  func anyInputGivesANodeOrFindings(batch: UInt64) {
    for number in 0..<1000 {
      let seed = batch << 32 | UInt64(number)
      var random = SeededGenerator(seed: seed)
      let kinds = [FuzzTests.bytes, FuzzTests.soup, FuzzTests.mutation]
      let input = kinds[number % kinds.count](&random)
      if let complaint = FuzzTests.complaint(about: input) {
        Issue.record("seed \(seed), \(input): \(complaint)")
        return
      }
    }
  }

  /// What is wrong with the reading of an input, or `nil`.
  private static func complaint(about input: [UInt8]) -> String? {
    let fenced = Array("---\n".utf8) + input + Array("\n---\n".utf8) + input
    for road in [Road.decoded, .markdown] {
      let findings = road.findings(in: road == .markdown ? fenced : input)
      if findings.contains(where: { $0.help.isEmpty && !$0.message.contains("memory") }) {
        return "no help"
      }
    }
    switch YAMLReader.read(input, path: "p") {
    case .refused(let findings):
      return findings.contains { $0.level == .error } ? misplaced(findings, input) : "no error"
    case .read(let node, let warnings):
      let isWarned = warnings.contains { $0.level == .error }
      return isWarned ? "an error let through" : misplaced(node, input)
    }
  }

  private static func lines(_ input: [UInt8]) -> [[Character]] {
    let bytes = input.starts(with: [0xEF, 0xBB, 0xBF]) ? input.dropFirst(3) : input[...]
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Array(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
    }
  }

  private static func misplaced(_ findings: [Finding], _ input: [UInt8]) -> String? {
    let lines = lines(input)
    for finding in findings {
      let place = finding.label.place
      guard place.line <= lines.count, place.column <= lines[place.line - 1].count + 1 else {
        return "\(Spot(finding)) is outside"
      }
    }
    return nil
  }

  /// A plain text on one line stands exactly where its place says.
  private static func misplaced(_ node: YAMLNode, _ input: [UInt8]) -> String? {
    let lines = lines(input)
    for case .scalar(let scalar) in node.everyNode where scalar.style == .plain {
      let shown = Array(scalar.text)
      let line = lines[scalar.place.line - 1].dropFirst(scalar.place.column - 1)
      let written = Array(line.prefix(scalar.place.length))
      if !shown.isEmpty, !shown.contains(" "), !shown.contains(where: \.isNewline), shown != written
      {
        return "`\(scalar.text)` is not at \(scalar.place)"
      }
    }
    return nil
  }
}
