package import Days
package import RuleModel

/// Some rules of a book, worked out for the checks that look at each rule by itself.
///
/// What they find in a book is what they find in its parts: so a large book is checked part by
/// part, and what was worked out for one is given up before the next.
package struct CheckedRules: Sendable {
  /// The book that they are of.
  package let book: Rulebook
  /// The civil day in the book's zone.
  package let today: Day
  /// The files as they are written.
  package let sources: SourceTexts
  private let rules: ArraySlice<Rule>
  private let units: [CheckedUnit]
  private let lanes: [Lane]

  init(_ rules: ArraySlice<Rule>, in book: Rulebook, _ sources: SourceTexts, today: Day) {
    self.rules = rules
    self.book = book
    self.sources = sources
    self.today = today
    units = rules.flatMap { CheckedUnit.all(of: $0, groups: book.groups) }
    lanes = units.flatMap(Lane.all)
  }
}

/// Each walker visits everything of one kind; a check says what is wrong with one of them.
extension CheckedRules {
  func inEach(_ visit: (Rule) -> [Finding]) -> [Finding] { rules.flatMap(visit) }

  func inVersions(_ visit: (Rule, DatedVersion) -> [Finding]) -> [Finding] {
    inEach { rule in rule.versions.flatMap { visit(rule, $0) } }
  }

  func inUnits(_ visit: (CheckedUnit) -> [Finding]) -> [Finding] { units.flatMap(visit) }

  /// Force, text, applicability and enforcement of each unit.
  func inLanes(_ visit: (Lane) -> [Finding]) -> [Finding] { lanes.flatMap(visit) }

  /// Each boundary of each version: where it begins, and where it ends.
  func inBoundaries(
    _ visit: (Rule, DatedVersion, WrittenAt<Boundary>) -> [Finding]
  ) -> [Finding] {
    inVersions { rule, version in version.boundaries.flatMap { visit(rule, version, $0) } }
  }
}
