import Days
package import RuleModel

/// A subject with its regimes: which governs today, which governed when, and how that is told.
package struct SubjectDocument: Sendable {
  private let asked: AskedOf
  private let subject: RegimeSubject
  private let today: RegimeAnswer
  private let life: RangeDocument.SubjectRange

  /// A subject, from the viewpoint and for the case of an inquiry.
  package init(asked: AskedOf, subject: RegimeSubject, in inquiry: Inquiry) {
    self.asked = asked
    self.subject = subject
    today = inquiry.regime(subject, on: asked.day)
    life = RangeDocument.SubjectRange(subject, in: .always, inquiry)
  }

  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: RegimesSchema.name, [.init("subject", .string(subject.id.text))]) + [
        .init("title", .string(subject.title)), .init("rules", .texts(subject.rules)),
        .init("regimes", .array(subject.regimes.map(\.json))), .init("now", today.json),
        .init("spans", .array(life.stretches)),
      ])
  }
}

extension Regime {
  /// The regime, with what must hold for it to govern.
  fileprivate var json: JSON {
    [
      "regime": .string(id.text), "name": .string(name), "when": .array(when.map(\.json)),
    ]
  }
}

extension RegimeCondition {
  /// The condition: for each facet named, the states of which one must hold.
  fileprivate var json: JSON {
    let facets = states.sorted { $0.key.rawValue < $1.key.rawValue }
    return .object(
      [.init("rule", .string(rule.text)), .init("unit", .text(unit))]
        + facets.map { .init($0.key.rawValue, .texts($0.value)) })
  }
}
