package import RuleModel

/// What came of reading the files of a rulebook: a book for all that can be answered for, and
/// everything that is wrong with the rest.
package struct BookReading: Sendable {
  /// The book; `nil`: there is none, because `rulebook.yaml` is missing or cannot be read.
  package let book: Rulebook?
  /// Everything that was found, by place.
  package let findings: [Finding]
}

/// Reads the files of a rulebook. It is total: it never fails in another way than by findings.
package enum RulebookReader {
  /// The book that the files hold; the findings are about files that could not be had.
  package static func read(_ files: [BookFile], unreadable: [Finding] = []) -> BookReading {
    var written = WrittenBook()
    written.findings = unreadable
    for file in files.sorted(by: { $0.path < $1.path }) { written.add(file) }
    return Assembly(written).reading()
  }

  /// The book that the files hold together with those that they name: documents and groups are
  /// fetched by path as they are met. Of the rest of the book nothing is known.
  package static func read<Failure: Error>(
    _ files: [BookFile], unreadable: [Finding] = [],
    fetching fetch: (String) throws(Failure) -> (files: [BookFile], findings: [Finding])
  ) throws(Failure) -> (reading: BookReading, files: [BookFile]) {
    var written = WrittenBook()
    written.findings = unreadable
    for file in files { written.add(file) }
    var (all, asked) = (files, Set(files.map(\.path)))
    while true {
      let wanted = written.namedPaths.subtracting(asked).sorted()
      if wanted.isEmpty { return (Assembly(written).reading(), all) }
      for path in wanted {
        asked.insert(path)
        let found = try fetch(path)
        written.findings += found.findings
        for file in found.files { written.add(file) }
        all += found.files
      }
    }
  }

  /// What the rule goes by, from its `rule.md`; its id alone where that cannot be read.
  package static func label(of rule: RuleID, _ file: BookFile?) -> RuleLabel {
    var written = WrittenBook()
    if let file { written.add(file) }
    let header = written.headers[rule] ?? .missing("")
    return RuleLabel(
      id: rule, title: header.title, short: header.short, aliases: header.aliases,
      cite: header.cite, facts: header.facts)
  }
}

/// The files of a book, each read by itself; references between them are not looked at yet.
struct WrittenBook {
  var head: WrittenRulebook?
  var hasHeadFile = false
  var instruments: [InstrumentID: Instrument] = [:]
  var headers: [RuleID: RuleHeader] = [:]
  var versions: [RuleID: [WrittenVersion]] = [:]
  var groups: [GroupID: WrittenGroup] = [:]
  var subjects: [SubjectID: WrittenSubject] = [:]
  var golden: [GoldenAnswer] = []
  var acknowledgements: [Acknowledgement] = []
  /// Rules of which a file exists, readable or not.
  var ruleIDs: Set<RuleID> = []
  /// Files that exist and could not be read, by path.
  var findings: [Finding] = []

  mutating func add(_ file: BookFile) {
    switch BookLayout(path: file.path) {
    case .head: addHead(file)
    case .instrument(let id): addInstrument(InstrumentID(id), file)
    case .rule(let id): addHeader(RuleID(id), file)
    case .version(let rule, let name): addVersion(VersionName(name), of: RuleID(rule), file)
    case .group(let id): addGroup(GroupID(id), file)
    case .subject(let id): addSubject(SubjectID(id), file)
    case .answers: golden += yaml(file) { GoldenAnswer.decode($0, path: file.path) } ?? []
    case .acknowledgement: addAcknowledgement(file)
    case .other: break
    case .stray: findings.append(.stray(file.path))
    }
  }
}

extension WrittenBook {
  /// The paths of the documents and groups that rules and groups name.
  var namedPaths: Set<String> {
    let versions = versions.values.flatMap(\.self)
    let documents = versions.map(\.by.value) + groups.values.flatMap { $0.members.map(\.by.value) }
    let groups = versions.flatMap(\.criteria).compactMap(\.criterion.test.group)
    return Set(documents.map { "instruments/\($0).yaml" } + groups.map { "groups/\($0).yaml" })
  }

  private mutating func addHead(_ file: BookFile) {
    hasHeadFile = true
    head = yaml(file) { WrittenRulebook.decode($0, path: file.path) }
  }

  private mutating func addAcknowledgement(_ file: BookFile) {
    guard file.path.hasSuffix(".yaml") else { return }
    let accepted = yaml(file) { Acknowledgement.decode($0, path: file.path) }
    acknowledgements += [accepted].compactMap(\.self)
  }

  private mutating func addInstrument(_ id: InstrumentID, _ file: BookFile) {
    instruments[id] = yaml(file) { Instrument.decode($0, id: id, path: file.path) }
  }

  private mutating func addHeader(_ id: RuleID, _ file: BookFile) {
    ruleIDs.insert(id)
    headers[id] =
      markdown(file) { RuleHeader.decode($0, path: file.path) } ?? .missing(file.path)
  }

  private mutating func addVersion(_ name: VersionName, of rule: RuleID, _ file: BookFile) {
    ruleIDs.insert(rule)
    let version = markdown(file) {
      WrittenVersion.decode($0, name: name, path: file.path)
    }
    if let version { versions[rule, default: []].append(version) }
  }

  private mutating func addGroup(_ id: GroupID, _ file: BookFile) {
    groups[id] = yaml(file) { WrittenGroup.decode($0, path: file.path) }
  }

  private mutating func addSubject(_ id: SubjectID, _ file: BookFile) {
    subjects[id] = yaml(file) { WrittenSubject.decode($0, path: file.path) }
  }

  private mutating func yaml<Value>(
    _ file: BookFile, _ decode: (YAMLNode) -> Reading<Value>
  ) -> Value? {
    take(YAMLReader.read(file.bytes, path: file.path)).flatMap { take(decode($0)) }
  }

  private mutating func markdown<Value>(
    _ file: BookFile, _ decode: (MarkdownFile) -> Reading<Value>
  ) -> Value? {
    take(FrontMatter.read(file.bytes, path: file.path)).flatMap { take(decode($0)) }
  }

  private mutating func take<Value>(_ reading: Reading<Value>) -> Value? {
    findings += reading.findings
    return reading.value
  }
}

extension Finding {
  fileprivate static func stray(_ path: String) -> Finding {
    Finding(
      .outsideLayout, "nothing of a rulebook belongs here", at: .file(path), level: .warning,
      help: ["`inforce help formats` shows where each kind of file lies"])
  }
}
