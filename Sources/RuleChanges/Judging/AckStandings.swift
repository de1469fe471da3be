package import Days
package import RuleModel
import Redlines

/// What became of an accepted change in the book.
package enum AckStanding: Hashable, Sendable {
  /// On some of its days the book answers what was accepted.
  case stands
  /// On none of its days, or its rule or unit is gone.
  case gone
  /// Nobody can tell: the file does not say which answer, or the rule cannot be read.
  case untold
}

/// Compares acknowledgements with what a book answers.
package struct AckStandings: Sendable {
  private let side: BookSide

  /// The book with what was public by a day.
  package init(_ book: Rulebook, known: Day, today: Day) {
    side = BookSide(book, clock: .valid(known: known), today: today)
  }

  /// What became of an accepted change.
  package func standing(of ack: Acknowledgement) -> AckStanding {
    guard let accepted = ack.accepted else { return .untold }
    switch accepted.facet {
    case ChangedFacet.regime.word: return regime(ack, accepted)
    case ChangedFacet.metadata.word: return existence(ack)
    case ChangedFacet.notices.word: return .untold
    default: return unit(ack, accepted)
    }
  }

  /// The acknowledgements of a unit's answer on a day, by facet, in the order of their ids.
  package func accepting(
    _ rule: Rule, unit: UnitID?, on day: Day
  ) -> [(facet: Change.Facet, ack: Acknowledgement)] {
    let own = side.book.acknowledgements.filter { ack in
      ack.names(rule) && ack.accepted?.unit == unit
        && ack.accepted?.days.contains(day) ?? false
    }
    guard !own.isEmpty else { return [] }
    let values = UnitAccount(rule, unit: unit, in: side).values(on: day)
    return Change.Facet.allCases.flatMap { facet in
      let now = values[.facet(facet)]?.digest(of: .facet(facet))
      return own.filter { $0.accepted?.facet == facet.rawValue && $0.accepted?.now == now }
        .sorted { $0.id < $1.id }.map { (facet, $0) }
    }
  }
}

extension AckStandings {
  private func unit(
    _ ack: Acknowledgement, _ accepted: Acknowledgement.Accepted
  ) -> AckStanding {
    if side.book.broken.rules.keys.contains(where: { $0.text == ack.rule }) { return .untold }
    guard let facet = ChangedFacet.ofUnits.first(where: { $0.word == accepted.facet }) else {
      return .untold
    }
    guard let rule = side.book.rules.first(where: ack.names),
      rule.askedUnits.contains(accepted.unit)
    else { return .gone }
    let account = UnitAccount(rule, unit: accepted.unit, in: side)
    return stands(accepted, facet, from: account.turningDays, account.values)
  }

  private func regime(
    _ ack: Acknowledgement, _ accepted: Acknowledgement.Accepted
  ) -> AckStanding {
    let id = SubjectID(ack.rule)
    if side.book.broken.subjects[id] != nil { return .untold }
    guard let subject = side.book.subject(id) else { return .gone }
    let account = SubjectAccount(subject, in: side)
    return stands(accepted, .regime, from: account.turningDays, account.values)
  }

  private func stands(
    _ accepted: Acknowledgement.Accepted, _ facet: ChangedFacet, from turningDays: [Day],
    _ values: (Day) -> DayValues
  ) -> AckStanding {
    let days = [accepted.days.from ?? Day.first] + turningDays.filter(accepted.days.contains)
    let holds = days.contains { values($0)[facet]?.digest(of: facet) == accepted.now }
    return holds ? .stands : .gone
  }

  /// A rule or subject that was accepted as new is there, one that was accepted as gone is not.
  private func existence(_ ack: Acknowledgement) -> AckStanding {
    let book = side.book
    let isThere =
      book.rule(RuleID(ack.rule)) != nil || book.subject(SubjectID(ack.rule)) != nil
      || book.broken.rules[RuleID(ack.rule)] != nil
      || book.broken.subjects[SubjectID(ack.rule)] != nil
    switch ack.id.prefix(while: { $0 != "-" }) {
    case ChangeFamily.new.rawValue[...]: return isThere ? .stands : .gone
    case ChangeFamily.removed.rawValue[...]: return isThere ? .gone : .stands
    default: return .untold
    }
  }
}

extension Acknowledgement {
  /// Whether it is about the rule, under its id or a former one.
  fileprivate func names(_ rule: Rule) -> Bool {
    rule.id.text == self.rule || rule.aliases.contains(self.rule)
  }
}

extension FacetValue {
  /// The digest of an answer, as an acknowledgement holds it.
  package func digest(of facet: ChangedFacet) -> String {
    "\(facet.word):\(NormalForm.name):\(Fingerprint.of([normal], digits: 8))"
  }
}
