package import Days
package import RuleFiles
package import RuleModel

/// A book as checks see it: what its files say, the files themselves, and which day is today.
///
/// A rule whose files have errors is not in it: those errors were found while reading.
package struct CheckedBook: Sendable {
  /// The book.
  package let book: Rulebook
  /// The civil day in the book's zone.
  package let today: Day
  /// The files as they are written.
  package let sources: SourceTexts
  /// The documents, by their ids.
  let instruments: [Instrument]

  /// A book on a day, with the files it was read from.
  package init(_ book: Rulebook, files: OrderedFiles, today: Day) {
    self.book = book
    self.today = today
    sources = SourceTexts(files)
    instruments = book.instruments.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Some of its rules: those at these places of its list.
  package func rules(_ places: Range<Int>) -> CheckedRules {
    CheckedRules(book.rules[places], in: book, sources, today: today)
  }
}

/// Each walker visits everything of one kind; a check says what is wrong with one of them.
extension CheckedBook {
  func inRules(_ visit: (Rule) -> [Finding]) -> [Finding] { book.rules.flatMap(visit) }

  func inVersions(_ visit: (Rule, DatedVersion) -> [Finding]) -> [Finding] {
    inRules { rule in rule.versions.flatMap { visit(rule, $0) } }
  }

  func inInstruments(_ visit: (Instrument) -> [Finding]) -> [Finding] {
    instruments.flatMap(visit)
  }

  func inGroups(_ visit: (Group) -> [Finding]) -> [Finding] {
    book.groups.values.sorted { $0.id < $1.id }.flatMap(visit)
  }

  func inSubjects(_ visit: (RegimeSubject) -> [Finding]) -> [Finding] {
    book.subjects.flatMap(visit)
  }
}
