import Days
import RuleModel

/// Looks for days on which two branches, merged, answer what neither of them does.
package struct InteractionComparison: Sendable {
  private let sides: MergeSides

  /// A look at these four books.
  package init(_ sides: MergeSides) { self.sides = sides }

  /// Every interaction, and what of the base's tip and the merge cannot be read.
  ///
  /// What cannot be read where the branches parted, or in the head, is reported by the comparison
  /// of these two.
  package func found() -> (changes: [AnswerChange], problems: [CouldNotCompare]) {
    let earlier = BrokenParts(sides.origin.book, sides.head.book)
    let later = BrokenParts(base: sides.base.book, merged: sides.merged.book)
    let rules = FourRules.all(sides).filter { rule in
      !rule.ids.contains { earlier.names($0) || later.names($0) }
    }
    let subjects = FourSubjects.all(sides).filter { !earlier.names($0.id) && !later.names($0.id) }
    return (
      rules.flatMap(interactions) + subjects.flatMap(interactions),
      later.all.filter { !earlier.names($0.subject) }
    )
  }

  private func interactions(of rule: FourRules) -> [AnswerChange] {
    guard let id = rule.id, !sides.content.settles(rule, sides) else { return [] }
    let maker = ChangeMaker(subject: .rule(id), today: sides.head.today)
    return rule.units.flatMap { unit in
      let accounts = FourAccounts(rule, unit: unit, in: sides)
      return accounts.sweep.interactions.map { found in
        maker.interaction(
          found, unit: unit, place: place(of: found, rule), values: accounts.values)
      }
    }
  }

  private func interactions(of subject: FourSubjects) -> [AnswerChange] {
    let maker = ChangeMaker(subject: .subject(subject.id), today: sides.head.today)
    let accounts = FourAccounts(subject, in: sides)
    let place = sides.head.book.subject(subject.id)?.places["regimes"]
    return accounts.sweep.interactions.map {
      maker.interaction($0, unit: nil, place: place, values: accounts.values)
    }
  }

  /// Where in the head to look: what it edited since the branches parted, what decides first.
  private func place(of found: InteractionSpan, _ rule: FourRules) -> Place? {
    guard let head = rule.head else { return nil }
    let old = Set(rule.origin.map { rule in rule.versions.map { VersionKey($0, in: rule) } } ?? [])
    let edited = head.versions.filter { !old.contains(VersionKey($0, in: head)) }
    let names = found.answers.merged.because + found.answers.head.because
    let deciding = names.compactMap { head.version(named: $0) }
    let candidates = deciding.filter { edited.contains($0) } + edited + deciding
    return candidates.first?.anchor ?? head.places["title"]
  }
}
