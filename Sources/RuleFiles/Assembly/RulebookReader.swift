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
  /// The book that the files hold; the findings are about files that could not be had. What the
  /// memory knows of a file is not read again.
  package static func read(
    _ files: [BookFile], unreadable: [Finding] = [], remembering memory: FileMemory? = nil
  ) -> BookReading {
    let readings = ordered(files).map { memory?.reading(of: $0) ?? WrittenFile.read($0) }
    return read([readings], unreadable: unreadable)
  }

  /// The files in the order in which they are read: findings come in this order.
  package static func ordered(_ files: [BookFile]) -> [BookFile] {
    files.sorted { $0.path < $1.path }
  }

  /// What each of some files says by itself: two threads can read some each.
  package static func readings(of files: ArraySlice<BookFile>) -> [FileReading] {
    files.map(WrittenFile.read)
  }

  /// The book that files make up of which each was read, part after part and in order.
  package static func read(_ parts: [[FileReading]], unreadable: [Finding]) -> BookReading {
    var written = WrittenBook()
    written.findings = unreadable
    for part in parts { for reading in part { written.add(reading) } }
    return Assembly(written).reading()
  }

  /// The book that the files hold together with those that they name: documents and groups are
  /// fetched by path as they are met. Of the rest of the book nothing is known.
  package static func read<Failure: Error>(
    _ files: [BookFile], unreadable: [Finding] = [], remembering memory: FileMemory? = nil,
    fetching fetch: (String) throws(Failure) -> (files: [BookFile], findings: [Finding])
  ) throws(Failure) -> (reading: BookReading, files: [BookFile]) {
    var written = WrittenBook()
    written.findings = unreadable
    let add = { (file: BookFile) in
      written.add(memory?.reading(of: file) ?? WrittenFile.read(file))
    }
    for file in files { add(file) }
    var (all, asked) = (files, Set(files.map(\.path)))
    while true {
      let wanted = written.namedPaths.subtracting(asked).sorted()
      if wanted.isEmpty { return (Assembly(written).reading(), all) }
      for path in wanted {
        asked.insert(path)
        let found = try fetch(path)
        written.findings += found.findings
        for file in found.files { add(file) }
        all += found.files
      }
    }
  }

  /// The rules that the file of a subject of regimes names; none where it is another file, or
  /// cannot be read.
  package static func rules(namedBy file: BookFile, remembering memory: FileMemory) -> Set<String> {
    guard case .subject(_, let subject?) = memory.reading(of: file).said else { return [] }
    let conditions = subject.regimes.flatMap(\.when).map(\.rule.text)
    return Set(subject.rules.map(\.value) + conditions)
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

  mutating func add(_ file: BookFile) { add(WrittenFile.read(file)) }

  mutating func add(_ reading: FileReading) {
    findings += reading.findings
    switch reading.said {
    case .head(let head): (hasHeadFile, self.head) = (true, head)
    case .instrument(let id, let instrument): instruments[id] = instrument
    case .header(let id, let header): add(header, of: id)
    case .version(let rule, let version): add(version, of: rule)
    case .group(let id, let group): groups[id] = group
    case .subject(let id, let subject): subjects[id] = subject
    case .answers(let answers): golden += answers
    case .acknowledgement(let accepted): acknowledgements.append(accepted)
    case nil: break
    }
  }

  private mutating func add(_ header: RuleHeader, of rule: RuleID) {
    ruleIDs.insert(rule)
    headers[rule] = header
  }

  private mutating func add(_ version: WrittenVersion?, of rule: RuleID) {
    ruleIDs.insert(rule)
    if let version { versions[rule, default: []].append(version) }
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
}
