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
    var written = WrittenBook()
    written.findings = unreadable
    for file in OrderedFiles(files).all {
      written.add(memory?.reading(of: file) ?? WrittenFile.read(file))
    }
    return read(written)
  }

  /// What some files say, each by itself: two threads can read some each.
  package static func written(_ files: ArraySlice<BookFile>) -> WrittenBook {
    var written = WrittenBook()
    for file in files { written.add(file) }
    return written
  }

  /// Puts together a rule for each number below a count, and has them in order; `nil` where
  /// something does not resolve.
  package typealias Spreading = (
    _ count: Int, _ work: @escaping @Sendable (Int) -> Rule?
  ) -> [Rule?]

  /// One rule after the other.
  package static func inTurn(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Rule?
  ) -> [Rule?] { (0..<count).map(work) }

  /// The book that files make up which were read in order. How its rules are spread changes nothing
  /// about it.
  package static func read(
    _ written: WrittenBook, _ spread: Spreading = RulebookReader.inTurn
  ) -> BookReading { Assembly(written).reading(spread) }

  /// The book that the files hold together with those that they name: documents and groups are
  /// fetched by path as they are met, and may be read by several threads where there is a memory.
  /// Of the rest of the book nothing is known.
  package static func read<Failure: Error>(
    _ files: [BookFile], unreadable: [Finding] = [], remembering memory: FileMemory? = nil,
    spreading spread: FileMemory.Spreading = FileMemory.inTurn,
    fetching fetch: (String) throws(Failure) -> (files: [BookFile], findings: [Finding])
  ) throws(Failure) -> (reading: BookReading, files: [BookFile]) {
    var written = WrittenBook()
    written.findings = unreadable
    let add = { (file: BookFile) in
      written.add(memory?.reading(of: file) ?? WrittenFile.read(file))
    }
    memory?.learn(files, spread)
    for file in files { add(file) }
    var (all, asked) = (files, Set(files.map(\.path)))
    while true {
      let wanted = written.namedPaths.subtracting(asked).sorted()
      if wanted.isEmpty { return (Assembly(written).reading(inTurn), all) }
      var fetched: [BookFile] = []
      for path in wanted {
        asked.insert(path)
        let found = try fetch(path)
        written.findings += found.findings
        fetched += found.files
      }
      memory?.learn(fetched, spread)
      for file in fetched { add(file) }
      all += fetched
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
package struct WrittenBook: Sendable {
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

  /// Nothing is written yet.
  init() {}

  /// A book in which only these findings are written, with room for what so many files say in books
  /// as they mostly are.
  package init(_ unreadable: [Finding], roomFor files: Int) {
    findings = unreadable
    instruments.reserveCapacity(files / 3)
    headers.reserveCapacity(files / 8)
    versions.reserveCapacity(files / 8)
    ruleIDs.reserveCapacity(files / 8)
  }

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

  /// What later files say; where they say it again, it is theirs.
  package mutating func add(_ later: WrittenBook) {
    findings += later.findings
    if later.hasHeadFile { (hasHeadFile, head) = (true, later.head) }
    instruments.merge(later.instruments) { $1 }
    headers.merge(later.headers) { $1 }
    versions.merge(later.versions) { $0 + $1 }
    groups.merge(later.groups) { $1 }
    subjects.merge(later.subjects) { $1 }
    golden += later.golden
    acknowledgements += later.acknowledgements
    ruleIDs.formUnion(later.ruleIDs)
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
