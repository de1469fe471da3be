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
  /// Every unit of every rule, with all that will ever be public about it.
  package let units: [CheckedUnit]
  /// The documents, by their ids.
  let instruments: [Instrument]

  /// A book on a day, with the files it was read from.
  package init(_ book: Rulebook, files: [BookFile], today: Day) {
    self.init(book, files: files, today: today, units: CheckedUnit.all(of: book.rules, in: book))
  }

  /// The same where the units of its rules are there already, in their order.
  package init(_ book: Rulebook, files: [BookFile], today: Day, units: [CheckedUnit]) {
    self.book = book
    self.today = today
    self.units = units
    sources = SourceTexts(files)
    instruments = book.instruments.values.sorted { $0.id < $1.id }
  }
}

/// One unit of a rule under clocks that hide nothing.
///
/// All checks look at the same units: they are shared, not copied.
package final class CheckedUnit: Sendable {
  /// The rule.
  package let rule: Rule
  /// The unit with the versions that reach it; no fact of the case is given.
  package let reading: UnitReading
  /// What each facet says on every day.
  package let timelines: UnitTimelines
  /// The versions that touch each facet, in the order of the facets.
  let versions: [[DatedVersion]]

  init(_ rule: Rule, unit: UnitID?, groups: [GroupID: Group]) {
    self.rule = rule
    reading = UnitReading(
      rule, unit: unit, circumstance: Circumstance(groups: groups, known: .last, given: [:]))
    timelines = UnitTimelines(reading)
    let all = reading.versions
    versions = Facets.all.map { facet in all.filter { rule.facet(of: $0) == facet.kind } }
  }

  /// Every unit of some rules of a book.
  package static func all(of rules: some Sequence<Rule>, in book: Rulebook) -> [CheckedUnit] {
    rules.flatMap { rule in
      rule.askedUnits.map { CheckedUnit(rule, unit: $0, groups: book.groups) }
    }
  }

  /// The unit in words: `us/bis/ai-diffusion#chips`.
  var name: String { reading.unit.map { "\(rule.id)#\($0)" } ?? rule.id.text }
}
