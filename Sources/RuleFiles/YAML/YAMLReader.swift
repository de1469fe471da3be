import RuleModel

/// Reads a YAML file of a rulebook: a small, strict part of YAML in which nothing is guessed.
package enum YAMLReader {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file's tree, or everything that is wrong with it. It never fails in another way.
  ///
  /// `firstLine` is the number of the first line, for front matter that begins further down.
  package static func read(
    _ bytes: [UInt8], path: String, firstLine: Int = 1, limits: ReadingLimits = .standard
  ) -> Reading<YAMLNode> {
    if bytes.count > limits.yamlBytes {
      return .refused([.tooLarge(bytes.count, most: limits.yamlBytes, path: path)])
    }
    if isUTF16(bytes) { return .refused([.otherEncoding(path)]) }
    guard bytes.starts(with: byteOrderMark) else {
      return read(SourceLines(bytes, path: path, firstLine: firstLine), limits)
    }
    let rest = SourceLines(Array(bytes.dropFirst(3)), path: path, firstLine: firstLine)
    return .refused([.byteOrderMark(path)] + read(rest, limits).findings)
  }

  private static func read(_ lines: SourceLines, _ limits: ReadingLimits) -> Reading<YAMLNode> {
    if let tooMany = lines.tooMany(limits) { return .refused([tooMany]) }
    let check = SourceCheck(lines, .yaml)
    if check.findings.hasErrors { return .refused(check.findings.sorted()) }
    return parse(lines, limits, check.findings)
  }

  private static func parse(
    _ lines: SourceLines, _ limits: ReadingLimits, _ findings: FindingList
  ) -> Reading<YAMLNode> {
    if lines.bytes.isEmpty { return .refused([.emptyDocument(at: lines.firstPlace)]) }
    let reading = EventParser.withParser(over: lines.bytes) { parser in
      var builder = TreeBuilder(parser, lines, limits, findings)
      let node = builder.build()
      let findings = builder.findings.sorted()
      return node.map { Reading($0, findings: findings) } ?? .refused(findings)
    }
    return reading ?? .refused([.outOfMemory(at: lines.firstPlace)])
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}

extension SourceLines {
  /// The finding when there are more lines than may be read.
  fileprivate func tooMany(_ limits: ReadingLimits) -> Finding? {
    let overflow = content(of: limits.lines)
    guard overflow.lowerBound < bytes.count else { return nil }
    let place = place(ofBytes: overflow.lowerBound..<overflow.lowerBound)
    return .tooMany("lines", most: limits.lines, at: place)
  }
}

extension Finding {
  fileprivate static func outOfMemory(at place: Place) -> Finding {
    Finding(.syntax, "there is no memory to read this", at: place)
  }
}
