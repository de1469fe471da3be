import Days
package import RuleModel

/// The answer of `inforce list`: what the book holds, a line each.
package struct ListDocument: Sendable {
  /// What was listed.
  package enum Kind: String, Sendable, CaseIterable {
    case rules, groups, regimes, instruments
  }

  /// One thing of the book.
  package struct Entry: Hashable, Sendable {
    /// Its id.
    let id: String
    /// Its title.
    let title: String
    /// How it stands today, in words.
    let state: String
    /// The day of its last change by today; `nil`: none.
    let changed: Day?
    /// How the state looks at a glance.
    let symbol: Symbol
    /// What machines are told besides.
    let members: [JSON.Member]
  }

  /// The clocks and the book.
  package let asked: AskedOf
  /// What was listed.
  package let kind: Kind
  /// The tag that was asked for; `nil`: none.
  package let tag: String?
  /// What was found, by id.
  package let entries: [Entry]

  /// The things of a kind in the book of an inquiry, as they stand on the day asked about.
  package init(asked: AskedOf, _ kind: Kind, tag: String?, in inquiry: Inquiry) {
    self.asked = asked
    self.kind = kind
    self.tag = tag
    entries =
      switch kind {
      case .rules:
        inquiry.book.rules.filter { rule in tag.map(rule.tags.contains) ?? true }
          .map { Entry($0, on: asked.day, in: inquiry) }
      case .groups:
        inquiry.book.groups.values.sorted { $0.id < $1.id }.map { Entry($0, asked) }
      case .regimes: inquiry.book.subjects.map { Entry(inquiry.regime($0, on: asked.day)) }
      case .instruments:
        inquiry.book.instruments.values.sorted { $0.id < $1.id }.map { Entry($0) }
      }
  }
}

extension ListDocument.Entry {
  fileprivate init(_ rule: Rule, on day: Day, in inquiry: Inquiry) {
    let answers = inquiry.answers(rule, on: day)
    let states = answers.map { $0.facet(.force)?.standing?.words ?? "not covered" }.unique
    let isOpen = answers.contains { $0.certainty == .unconfirmed }
    let changes = rule.askedUnits.flatMap { unit in
      inquiry.timelines(rule, unit: unit).all.flatMap(\.timeline.stateChanges)
    }
    let symbols = answers.map(\.forceSymbol).unique
    self.init(
      id: rule.id.text, title: rule.short ?? rule.title,
      state: states.joined(separator: " / ") + (isOpen ? ", not confirmed" : ""),
      changed: changes.filter { $0 <= day }.max(),
      symbol: isOpen ? .unknown : symbols.count == 1 ? symbols[0] : .half,
      members: [
        .init("full_title", .string(rule.title)), .init("binding", .bool(rule.isBinding)),
        .init("tags", .texts(rule.tags)), .init("cite", .texts(rule.cite)),
        .init("units", .array(answers.map(\.unitMember))),
      ])
  }

  fileprivate init(_ group: Group, _ asked: AskedOf) {
    let membership = group.membership(on: asked.day, known: asked.viewpoint.known)
    let count = counted(membership?.values.count ?? 0, "member")
    self.init(
      id: group.id.text, title: group.title,
      state: count + (group.isComplete ? "" : ", not complete"), changed: membership?.from,
      symbol: group.isComplete ? .full : .unknown,
      members: [
        .init("complete", .bool(group.isComplete)),
        .init("count", .number(membership?.values.count ?? 0)),
      ])
  }

  fileprivate init(_ answer: RegimeAnswer) {
    let isSure = [.settled, .projection].contains(answer.certainty)
    self.init(
      id: answer.subject.id.text, title: answer.subject.title,
      state: answer.regime?.name ?? "cannot be told: \(answer.certainty.words)",
      changed: answer.span.since, symbol: isSure ? .full : .unknown,
      members: [
        .init("regime", .text(answer.regime?.id)),
        .init("certainty", .string(answer.certainty.rawValue)),
      ])
  }

  fileprivate init(_ instrument: Instrument) {
    self.init(
      id: instrument.id.text, title: instrument.title, state: instrument.kind,
      changed: instrument.publicDay, symbol: instrument.evidence == .primary ? .full : .half,
      members: [
        .init("cite", .text(instrument.cite)),
        .init("evidence", .string(instrument.evidence.rawValue)),
      ])
  }
}

extension Answer {
  fileprivate var forceSymbol: Symbol {
    guard case .force(let state) = facet(.force)?.standing?.state else { return .unknown }
    return state.symbol
  }

  fileprivate var unitMember: JSON {
    [
      "unit": .text(unit?.id), "force": .string(facet(.force)?.standing?.word ?? "before_coverage"),
      "certainty": .string(certainty.rawValue),
    ]
  }
}
