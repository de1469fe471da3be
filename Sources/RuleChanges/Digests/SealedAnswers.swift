package import Days
package import RuleModel

/// All answers of a book through a day, as one digest: the same answers have the same digest, in
/// whatever files, order and words they are recorded.
///
/// What was announced, views, heads-ups and whether a day is confirmed are no part of it.
package struct SealedAnswers: Sendable {
  /// The version of the form: another form would have another name.
  package static let version = "seal1"

  private let side: BookSide
  private let through: Day

  /// The answers of a book with everything it records.
  package init(_ book: Rulebook, through: Day) {
    side = BookSide(book, clock: .valid(known: .last), today: through)
    self.through = through
  }

  /// The digest, as `rulebook.yaml` holds it.
  package var digest: String {
    let rules = side.book.rules.sorted { $0.id < $1.id }.flatMap(fields)
    let subjects = side.book.subjects.sorted { $0.id < $1.id }.flatMap(fields)
    let all = [SealedAnswers.version, through.description] + rules + subjects
    return SealedAnswers.version + ":" + Fingerprint.of(all, digits: 64)
  }

  /// A rule that says nothing through the day is no part of the seal: it can be recorded later.
  private func fields(of rule: Rule) -> [String] {
    guard let first = SpokenDays(of: rule, in: side).first, first <= through else { return [] }
    let units = rule.askedUnits.sorted { ($0?.text ?? "") < ($1?.text ?? "") }
    return ["rule", rule.id.text]
      + units.flatMap { unit in
        let account = UnitAccount(rule, unit: unit, in: side)
        return ["unit", unit?.text ?? ""]
          + runs(ChangedFacet.sealed, from: account.firstDays, account.values)
      }
  }

  private func fields(of subject: RegimeSubject) -> [String] {
    guard subject.completeFrom <= through else { return [] }
    let account = SubjectAccount(subject, in: side)
    return ["subject", subject.id.text]
      + runs([.coverage, .regime], from: account.firstDays, account.values)
  }

  /// For each facet, the first day of each longest run of days with one answer, and the answer.
  private func runs(
    _ facets: [ChangedFacet], from days: [Day], _ values: (Day) -> DayValues
  ) -> [String] {
    let answers = days.filter { $0 <= through }.map { ($0, values($0)) }
    return facets.flatMap { facet in
      var runs: [String] = ["facet", facet.word]
      var last: [String]?
      for (day, values) in answers {
        let answer = values[facet].map { [$0.normal] + $0.authorities } ?? []
        if answer != last { runs += [day.description, "\(answer.count)"] + answer }
        last = answer
      }
      return runs
    }
  }
}

extension SubjectAccount {
  /// The first day of each run of days on which nothing changes, from the first day there is.
  fileprivate var firstDays: [Day] {
    [Day.first] + Set(turningDays).filter { $0 > Day.first }.sorted()
  }
}

extension ChangedFacet {
  /// What a seal holds of a unit.
  static let sealed: [ChangedFacet] = [
    .coverage, .facet(.force), .facet(.text), .facet(.applicability), .facet(.enforcement),
  ]

  /// Whether a seal holds it.
  var isSealed: Bool { self == .regime || ChangedFacet.sealed.contains(self) }
}
