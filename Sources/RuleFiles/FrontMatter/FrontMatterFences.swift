import RuleModel

/// Where the two `---` lines of a Markdown file are.
struct FrontMatterFences {
  let yaml: Range<Int>
  let body: Range<Int>
  let bodyFirstLine: Int
  /// What stands before the first fence and must not; reading goes on behind it.
  let findings: [Finding]

  /// Finds them, or says what is missing.
  static func find(
    in bytes: [UInt8], path: String, limits: ReadingLimits
  ) -> Reading<FrontMatterFences> {
    if bytes.count > limits.markdownBytes {
      return .refused([.tooLarge(bytes.count, most: limits.markdownBytes, path: path)])
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let marks: [Finding] = hasMark ? [.byteOrderMark(path)] : []
    let first = line(in: bytes, from: hasMark ? 3 : 0)
    guard isFence(bytes[first.content]) else { return .refused(marks + [.noFrontMatter(path)]) }
    return second(in: bytes, after: first, path, limits, before: marks)
  }

  private static func second(
    in bytes: [UInt8], after first: Line, _ path: String, _ limits: ReadingLimits,
    before findings: [Finding]
  ) -> Reading<FrontMatterFences> {
    var fence = first
    for number in 2...limits.lines + 2 where fence.next < bytes.count {
      fence = line(in: bytes, from: fence.next)
      guard isFence(bytes[fence.content]) else { continue }
      let fences = FrontMatterFences(
        yaml: first.next..<fence.content.lowerBound, body: fence.next..<bytes.count,
        bodyFirstLine: number + 1, findings: findings)
      return .read(fences, warnings: [])
    }
    let isEnd = fence.next >= bytes.count
    let reason = isEnd ? Finding.unterminated(path) : .tooManyLines(limits.lines, path)
    return .refused(findings + [reason])
  }
}

extension FrontMatterFences {
  private struct Line {
    /// Without its line feed.
    let content: Range<Int>
    /// Where the next line begins.
    let next: Int
  }

  private static func line(in bytes: [UInt8], from start: Int) -> Line {
    let start = min(start, bytes.count)
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return Line(content: start..<end, next: min(end + 1, bytes.count))
  }

  /// `---`, perhaps with blanks or a carriage return behind it.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: Array("---".utf8))
      && line.dropFirst(3).allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
  }
}

extension Finding {
  fileprivate static func noFrontMatter(_ path: String) -> Finding {
    Finding(
      .noFrontMatter, "the file does not begin with front matter", at: .file(path),
      "expected `---`", help: ["begin with a line `---`, then `key: value` lines, then `---`"])
  }

  fileprivate static func unterminated(_ path: String) -> Finding {
    Finding(
      .unterminatedFrontMatter, "the front matter does not end",
      at: Place(path: path, line: 1, column: 1, length: 3), "begins here",
      help: ["write a line `---` below the last key, before the words"])
  }

  fileprivate static func tooManyLines(_ most: Int, _ path: String) -> Finding {
    .tooMany("lines of front matter", most: most, at: Place(path: path, line: most + 2, column: 1))
  }
}
