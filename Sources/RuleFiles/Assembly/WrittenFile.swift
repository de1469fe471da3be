import RuleModel

/// What one file of a book says by itself; it follows from the file's path and bytes alone.
indirect enum WrittenFile: Sendable {
  /// `nil`: there is one, and it cannot be read.
  case head(WrittenRulebook?)
  case instrument(InstrumentID, Instrument?)
  case header(RuleID, RuleHeader)
  case version(of: RuleID, WrittenVersion?)
  case group(GroupID, WrittenGroup?)
  case subject(SubjectID, WrittenSubject?)
  case answers([GoldenAnswer])
  case acknowledgement(Acknowledgement)

  /// What the file says, and what is wrong with it.
  static func read(_ file: BookFile) -> FileReading {
    var findings: [Finding] = []
    let said = said(by: LayoutFile(file), &findings)
    return FileReading(said: said, findings: findings)
  }

  private static func said(
    by file: LayoutFile, _ findings: inout [Finding]
  ) -> WrittenFile? {
    let path = file.path
    switch file.layout {
    case .head: return .head(file.yaml(&findings) { WrittenRulebook.decode($0, path: path) })
    case .instrument(let text):
      let id = InstrumentID(text)
      return .instrument(id, file.yaml(&findings) { Instrument.decode($0, id: id, path: path) })
    case .rule(let id):
      let header = file.markdown(&findings) { RuleHeader.decode($0, path: path) }
      return .header(RuleID(id), header ?? .missing(path))
    case .version(let rule, let text):
      let name = VersionName(text)
      let version = file.markdown(&findings) { WrittenVersion.decode($0, name: name, path: path) }
      return .version(of: RuleID(rule), version)
    case .group(let id):
      return .group(GroupID(id), file.yaml(&findings) { WrittenGroup.decode($0, path: path) })
    case .subject(let id):
      return .subject(
        SubjectID(id), file.yaml(&findings) { WrittenSubject.decode($0, path: path) })
    case .answers:
      return .answers(file.yaml(&findings) { GoldenAnswer.decode($0, path: path) } ?? [])
    case .acknowledgement: return acknowledgement(in: file, &findings)
    case .other: return nil
    case .stray:
      findings.append(.stray(path))
      return nil
    }
  }

  private static func acknowledgement(
    in file: LayoutFile, _ findings: inout [Finding]
  ) -> WrittenFile? {
    guard file.path.hasSuffix(".yaml") else { return nil }
    let path = file.path
    return file.yaml(&findings) { Acknowledgement.decode($0, path: path) }
      .map(WrittenFile.acknowledgement)
  }
}

/// What came of reading one file.
package struct FileReading: Sendable {
  /// What it says; `nil`: nothing that a book is made of.
  let said: WrittenFile?
  /// What is wrong with it.
  let findings: [Finding]
}

/// A file, and what it is by where it lies.
private struct LayoutFile {
  let layout: BookLayout
  let path: String
  let bytes: [UInt8]

  init(_ file: BookFile) {
    (layout, path, bytes) = (BookLayout(path: file.path), file.path, file.bytes)
  }

  func yaml<Value>(
    _ findings: inout [Finding], _ decode: (YAMLNode) -> Reading<Value>
  ) -> Value? {
    LayoutFile.value(YAMLReader.read(bytes, path: path), &findings, decode)
  }

  func markdown<Value>(
    _ findings: inout [Finding], _ decode: (MarkdownFile) -> Reading<Value>
  ) -> Value? {
    LayoutFile.value(FrontMatter.read(bytes, path: path), &findings, decode)
  }

  private static func value<Form, Value>(
    _ form: Reading<Form>, _ findings: inout [Finding], _ decode: (Form) -> Reading<Value>
  ) -> Value? {
    findings += form.findings
    guard let decoded = form.value.map(decode) else { return nil }
    findings += decoded.findings
    return decoded.value
  }
}

extension Finding {
  fileprivate static func stray(_ path: String) -> Finding {
    Finding(
      .outsideLayout, "nothing of a rulebook belongs here", at: .file(path), level: .warning,
      help: ["`inforce help formats` shows where each kind of file lies"])
  }
}
