import RuleModel

/// A Markdown file in two parts: the YAML between two `---` lines, and the words below it.
package struct FrontMatter: Hashable, Sendable {
  /// The YAML, without the lines that enclose it.
  package let yaml: [UInt8]
  /// The number of the YAML's first line in the file.
  package let yamlFirstLine: Int
  /// The words below: UTF-8 without control characters; may be empty.
  package let body: MarkdownBody

  /// Splits a file, or says what is wrong with its parts. The YAML itself is not looked at.
  package static func split(
    _ bytes: [UInt8], path: String, limits: ReadingLimits = .standard
  ) -> Reading<FrontMatter> {
    switch FrontMatterFences.find(in: bytes, path: path, limits: limits) {
    case .refused(let findings): return .refused(findings)
    case .read(let fences, _):
      let front = FrontMatter(bytes, fences)
      return Reading(front, findings: fences.findings + front.bodyFindings(path: path))
    }
  }

  private init(_ bytes: [UInt8], _ fences: FrontMatterFences) {
    yaml = Array(bytes[fences.yaml])
    yamlFirstLine = 2
    body = MarkdownBody(bytes: Array(bytes[fences.body]), firstLine: fences.bodyFirstLine)
  }

  private func bodyFindings(path: String) -> [Finding] {
    let lines = SourceLines(body.bytes, path: path, firstLine: body.firstLine)
    return SourceCheck(lines, .body).findings.sorted()
  }
}

extension FrontMatter {
  /// Reads a whole Markdown file: its front matter as a tree, its body as bytes. What is wrong
  /// with either part is told together.
  package static func read(
    _ bytes: [UInt8], path: String, limits: ReadingLimits = .standard
  ) -> Reading<MarkdownFile> {
    switch FrontMatterFences.find(in: bytes, path: path, limits: limits) {
    case .refused(let findings): return .refused(findings)
    case .read(let fences, _):
      let parts = FrontMatter(bytes, fences)
      return parts.file(path: path, limits: limits, before: fences.findings)
    }
  }

  private func file(
    path: String, limits: ReadingLimits, before: [Finding]
  ) -> Reading<MarkdownFile> {
    let front = YAMLReader.read(yaml, path: path, firstLine: yamlFirstLine, limits: limits)
    let findings = before + front.findings + bodyFindings(path: path)
    guard let node = front.value else { return .refused(findings) }
    return Reading(MarkdownFile(front: node, body: body), findings: findings)
  }
}
