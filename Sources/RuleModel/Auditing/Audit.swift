public import Days

/// What a book would have answered about a day then, beside what it answers now, with the causes.
///
/// Three books are asked: as recorded then with what was public then; as it is with what was public
/// then; as it is with all that is known. What differs between the first two is our record, what
/// differs between the last two is the law.
public struct Audit: Sendable {
  /// The book as it was recorded, with what was public on the day.
  let believed: Inquiry
  /// The book as it is, with what was public on the day.
  let then: Inquiry
  /// The book as it is, with all that is known.
  let now: Inquiry
  /// The day.
  let day: Day
  /// What was recorded since, oldest first.
  let changes: [FileChange]

  /// An audit of a day; both inquiries have the same facts.
  public init(believed: Inquiry, now: Inquiry, day: Day, changes: [FileChange]) {
    self.believed = believed
    self.now = now
    self.day = day
    self.changes = changes
    then = Inquiry(
      now.book, from: .then(on: day, today: now.viewpoint.today), facts: now.facts)
  }

  /// A facet of a unit, or a subject, that is answered differently.
  public struct Difference: Hashable, Sendable {
    /// What it is about.
    public enum Matter: Hashable, Sendable {
      /// A facet of a unit of a rule.
      case facet(RuleID, UnitID?, Change.Facet)
      /// Which regime governed a subject.
      case subject(SubjectID)
    }

    /// What it is about.
    public let matter: Matter
    /// What would have been answered then.
    public let believed: AuditState
    /// What is answered now.
    public let now: AuditState
    /// Why.
    public let causes: [AuditCause]
  }

  /// Every facet that is answered differently: of these rules, or of all.
  public func differences(of rules: [RuleID]? = nil) -> [Difference] {
    let all = now.book.rules.map(\.id) + believed.book.rules.map(\.id)
    return (rules ?? all).unique.sorted().flatMap { rule in
      units(of: rule).flatMap { unit in
        Audit.facets.compactMap { difference(rule, unit, $0) }
      }
    }
  }

  /// Every subject that is answered differently.
  public func subjectDifferences() -> [Difference] {
    (now.book.subjects + believed.book.subjects).map(\.id).unique.sorted()
      .compactMap(difference)
  }

  static let facets: [Change.Facet] = [.force, .text, .applicability, .enforcement]

  private func units(of rule: RuleID) -> [UnitID?] {
    (now.book.rule(rule) ?? believed.book.rule(rule))?.askedUnits ?? []
  }

  private func difference(
    _ rule: RuleID, _ unit: UnitID?, _ facet: Change.Facet
  ) -> Difference? {
    let old = state(rule, unit, facet, believed)
    let new = state(rule, unit, facet, now)
    guard !old.isSame(as: new) else { return nil }
    return Difference(
      matter: .facet(rule, unit, facet), believed: old, now: new,
      causes: causes(rule, unit, facet).orUnexplained)
  }

  private func difference(_ id: SubjectID) -> Difference? {
    let old = state(id, believed)
    let new = state(id, now)
    guard old != new else { return nil }
    return Difference(
      matter: .subject(id), believed: old, now: new, causes: causes(id).orUnexplained)
  }
}

extension Audit {
  /// How a facet of a unit stands in one of the books.
  func state(
    _ id: RuleID, _ unit: UnitID?, _ facet: Change.Facet, _ inquiry: Inquiry
  ) -> AuditState {
    guard let rule = inquiry.book.rule(id) else {
      return inquiry.book.broken.rules[id] == nil ? .absent : .broken
    }
    guard let unit = rule.unit(like: unit) else { return .absent }
    guard day >= rule.completeFrom else { return .notCovered }
    let reading = inquiry.reading(rule, unit: unit.id)
    return .standing(reading.timeline(of: facet).value(on: day))
  }

  /// Which regime governs a subject in one of the books.
  func state(_ id: SubjectID, _ inquiry: Inquiry) -> AuditState {
    guard let subject = inquiry.book.subject(id) else {
      return inquiry.book.broken.subjects[id] == nil ? .absent : .broken
    }
    guard day >= subject.completeFrom else { return .notCovered }
    return .regimes(inquiry.regimeTimeline(subject).value(on: day))
  }
}

/// A unit of a rule, or the one of a rule that has none.
private struct FoundUnit {
  let id: UnitID?
}

extension Rule {
  /// The unit of that name; a rule without units is one for every name. `nil`: it has others.
  fileprivate func unit(like name: UnitID?) -> FoundUnit? {
    if units.isEmpty { return FoundUnit(id: nil) }
    return units.contains { $0.id == name } ? FoundUnit(id: name) : nil
  }
}

extension [AuditCause] {
  fileprivate var orUnexplained: [AuditCause] { isEmpty ? [.unexplained] : unique }
}
