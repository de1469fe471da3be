package import Days
package import Reports
package import RuleModel

/// A book at one state, with everything that its pages are made of.
///
/// It is a value: the same site answers the same address with the same bytes, on a server and in an
/// export. It opens nothing, prints nothing and reads no clock.
package struct Site: Sendable {
  /// The book.
  package let book: Rulebook
  /// The civil day in the book's zone.
  package let today: Day
  /// Which state of the book it is.
  package let edition: Edition
  /// What is not in the book: the codes and the topics of help.
  package let manual: Handbook
  /// Whether any question is answered, or only those that were written down beforehand.
  package let reach: Reach
  /// Where a version of a rule lies, and who recorded it.
  package let record: @Sendable (Rule, DatedVersion) -> FileRecord
  /// What earlier revisions said; looked up when it is first asked for.
  package let history: @Sendable () -> RuleHistory
  /// The report which answers differ between two revisions; `nil`: nobody compares here.
  package let answers: Comparing?
  /// The folders of the book's rules and documents.
  let bookcase: Bookcase
  /// Everything that happens in the book, where somebody has looked it up before.
  private let almanac: Almanac?
  /// What stands in the whole book, where somebody has looked it up before.
  private let census: Census?
  /// What was looked up about the whole book for other pages; `nil`: nothing is kept.
  private let memory: SiteMemory?
  /// What was looked up of the rules that are asked about next.
  let chapter: Chapter?
  /// The timelines worked out so far, where they are kept.
  let store: TimelineStore?

  package init(
    book: Rulebook, today: Day, edition: Edition, manual: Handbook, reach: Reach,
    record: @escaping @Sendable (Rule, DatedVersion) -> FileRecord,
    history: @escaping @Sendable () -> RuleHistory = { .none }, answers: Comparing? = nil
  ) {
    self.book = book
    self.today = today
    self.edition = edition
    self.manual = manual
    self.reach = reach
    self.record = record
    self.history = history
    self.answers = answers
    bookcase = Bookcase(book)
    almanac = nil
    census = nil
    memory = nil
    chapter = nil
    store = nil
  }

  private init(
    _ site: Site, today: Day, almanac: Almanac? = nil, census: Census? = nil,
    memory: SiteMemory? = nil, chapter: Chapter? = nil, store: TimelineStore?
  ) {
    book = site.book
    self.today = today
    edition = site.edition
    manual = site.manual
    reach = site.reach
    record = site.record
    history = site.history
    answers = site.answers
    bookcase = site.bookcase
    self.almanac = almanac
    self.census = census
    self.memory = memory
    self.chapter = chapter
    self.store = store
  }

  /// The same site, which has looked up once what happens in the book and keeps what it works out:
  /// for many pages.
  package func prepared() -> Site {
    if almanac != nil { return self }
    let site = remembering
    return Site(
      site, today: today, almanac: Almanac(site), census: Census(site), store: site.store)
  }

  /// The same site, which keeps what it had to look up about the whole book when it is first asked
  /// for it: for somebody who answers for a long time.
  package func keeping() -> Site {
    Site(self, today: today, memory: SiteMemory(), store: store)
  }

  /// Everything that happens in the book; `nil`: it would have to be looked up for this alone.
  var almanacAtHand: Almanac? { almanac }

  /// Everything that happens in the book.
  var happenings: [Happening] {
    (almanac ?? memory?.almanac(of: self) ?? Almanac(self)).happenings
  }

  /// How many units stand how on a day, as of now; `nil`: they cannot be counted.
  func tally(on day: Day) -> [(words: String, count: Int)]? {
    (census ?? memory?.census(of: self) ?? Census(self))?.tally(on: day)
  }

  /// The same site, prepared by chapters in which all its rules are, in their order.
  package func prepared(with chapters: [Chapter]) -> Site {
    let site = remembering
    return Site(
      site, today: today, almanac: Almanac(chapters, of: site),
      census: Census(site, chapters.flatMap(\.courses)), store: site.store)
  }

  /// The same site for the pages about some rules, with what it has looked up of them. It shares no
  /// memory with others, so that each thread can have its own, and keeps what it works out no
  /// longer than it is needed.
  package func prepared(for rules: [Rule]) -> (site: Site, chapter: Chapter) {
    let site = remembering
    let chapter = Chapter(rules, in: site)
    return (Site(site, today: today, chapter: chapter, store: site.store), chapter)
  }

  private var remembering: Site { Site(self, today: today, store: TimelineStore(for: book)) }

  /// The same site on another day; what was worked out holds on every day.
  package func asked(on day: Day) -> Site {
    day == today ? self : Site(self, today: day, memory: memory, store: store)
  }
}

/// What pages can be had.
package enum Reach: Hashable, Sendable {
  /// Every page: somebody answers.
  case server
  /// Those of an export: a folder of files.
  case export
}

/// Compares two revisions on a day that is today.
package typealias Comparing =
  @Sendable (_ base: String, _ head: String, _ today: Day) -> Comparison

/// A report, or why there is none.
package enum Comparison: Sendable {
  /// The report.
  case report(DiffDocument)
  /// Why the revisions were not compared: this is not "no change".
  case failure(String)
}

/// Which state of a book pages are made of.
package struct Edition: Hashable, Sendable {
  /// The commit in hexadecimal digits; `nil`: a folder as it is.
  package let commit: String?
  /// The revision that was named; `nil`: none was.
  package let revision: String?
  /// The instant of the commit, in seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64?
  /// Whether the folder has changes that are not used.
  package let isDirty: Bool

  package init(commit: String?, revision: String?, seconds: Int64?, isDirty: Bool) {
    self.commit = commit
    self.revision = revision
    self.seconds = seconds
    self.isDirty = isDirty
  }
}

/// What pages say that no book says.
package struct Handbook: Sendable {
  /// Something that help explains.
  package struct Topic: Hashable, Sendable {
    package let name: String
    package let about: String
    package let text: String

    package init(name: String, about: String, text: String) {
      self.name = name
      self.about = about
      self.text = text
    }
  }

  /// Every code, by code.
  package let codes: [CodeExplanation]
  /// The topics.
  package let topics: [Topic]

  package init(codes: [CodeExplanation], topics: [Topic]) {
    self.codes = codes
    self.topics = topics
  }
}
