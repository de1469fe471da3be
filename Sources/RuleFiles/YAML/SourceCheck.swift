import Bytes
import RuleModel

/// Looks at every byte before anything is parsed: encoding, control characters, line ends, tabs.
struct SourceCheck {
  private let lines: SourceLines
  private let rule: CharacterRule
  private(set) var findings = FindingList()
  private(set) var hasReturns = false

  init(_ lines: SourceLines, _ rule: CharacterRule) {
    self.lines = lines
    self.rule = rule
    let bytes = lines.bytes
    var index = 0
    while true {
      index = bytes.withUnsafeBufferPointer { $0.endOfVisible(from: index) }
      guard index < bytes.count else { return }
      index += look(at: index, bytes)
    }
  }

  /// Judges what stands at an index and says how many bytes it takes.
  private mutating func look(at index: Int, _ bytes: [UInt8]) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\t"): lookAtTab(index, bytes)
    case UInt8(ascii: "\r"): lookAtReturn(index, bytes)
    case 0x80...0xFF: return lookAtWide(index, bytes)
    case let byte: judge(UInt32(byte), index..<index + 1)
    }
    return 1
  }

  private mutating func lookAtReturn(_ index: Int, _ bytes: [UInt8]) {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") else {
      return judge(UInt32(bytes[index]), index..<index + 1)
    }
    if rule == .yaml, !hasReturns { addWindowsLineEnds(at: index) }
    hasReturns = true
  }

  private mutating func lookAtTab(_ index: Int, _ bytes: [UInt8]) {
    guard rule == .yaml, isFirstTabOfIndentation(index, bytes) else { return }
    let end = bytes[index...].firstIndex { $0 != UInt8(ascii: "\t") } ?? bytes.count
    findings.add(.tabIndentation) { .tabIndentation(at: lines.place(ofBytes: index..<end)) }
  }

  private func isFirstTabOfIndentation(_ index: Int, _ bytes: [UInt8]) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") { before -= 1 }
    return before < 0 || bytes[before] == UInt8(ascii: "\n")
  }

  private mutating func lookAtWide(_ index: Int, _ bytes: [UInt8]) -> Int {
    guard let scalar = DecodedScalar(in: bytes, at: index) else {
      addNotUTF8(index, bytes[index])
      return 1
    }
    judge(scalar.value, index..<index + scalar.length)
    return scalar.length
  }
}

extension SourceCheck {
  private mutating func judge(_ scalar: UInt32, _ range: Range<Int>) {
    let lines = lines
    switch rule.objection(to: scalar) {
    case .control:
      findings.add(.controlCharacter) { .control(scalar, at: lines.place(ofBytes: range)) }
    case .bidi:
      findings.add(.bidiOverride) { .bidi(scalar, at: lines.place(ofBytes: range)) }
    case nil: break
    }
  }

  private mutating func addNotUTF8(_ index: Int, _ byte: UInt8) {
    let lines = lines
    findings.add(.notUTF8) {
      .notUTF8(byte, offset: index, at: lines.place(ofBytes: index..<index + 1))
    }
  }

  private mutating func addWindowsLineEnds(at index: Int) {
    let lines = lines
    findings.add(.windowsLineEnds) {
      .windowsLineEnds(at: lines.place(ofBytes: index..<index))
    }
  }
}
