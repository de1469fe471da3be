package import Days

/// Something about a fact of the case that is not known, and the answers it can have.
package enum OpenQuestion: Sendable {
  /// The fact was not given.
  case missing(FactClasses)
  /// The value was given, and an incomplete group does not say whether it is in it.
  case membership(MembershipDoubt)

  /// The fact it is about.
  package var fact: FactName {
    switch self {
    case .missing(let classes): classes.fact
    case .membership(let doubt): doubt.fact
    }
  }

  /// The answers it can have on a day.
  package func choices(on day: Day) -> [FactChoice] {
    switch self {
    case .missing(let classes):
      classes.classes(on: day).map { .value(classes.fact, $0) }
    case .membership(let doubt): [.membership(doubt, true), .membership(doubt, false)]
    }
  }
}

/// One answer to an open question.
package enum FactChoice: Hashable, Sendable {
  /// The fact has a value of this class.
  case value(FactName, FactClass)
  /// The value given is, or is not, in the group.
  case membership(MembershipDoubt, Bool)

  /// The circumstance in which this answer is supposed.
  package func supposed(in circumstance: Circumstance) -> Circumstance {
    var supposed = circumstance
    switch self {
    case .value(let fact, let kind):
      supposed.supposed.append(Supposition(fact: fact, answers: kind.answers))
    case .membership(let doubt, let isIn): supposed.membership[doubt] = isIn
    }
    return supposed
  }

  /// The label under which an outcome shows it.
  package var label: FactLabel {
    switch self {
    case .value(_, let kind): kind.label
    case .membership(let doubt, true):
      .described(inGroups: [doubt.group], notInGroups: [], not: [])
    case .membership(let doubt, false):
      .described(inGroups: [], notInGroups: [doubt.group], not: [])
    }
  }

  /// What identifies it whatever its label: the same class can be labelled anew as a group changes.
  package var identity: FactChoiceIdentity {
    switch self {
    case .value(let fact, let kind): .value(fact, kind.answers)
    case .membership(let doubt, let isIn): .membership(doubt, isIn)
    }
  }
}

/// What identifies an answer to an open question.
package enum FactChoiceIdentity: Hashable, Sendable {
  case value(FactName, FactAnswers)
  case membership(MembershipDoubt, Bool)
}

extension FacetReading {
  /// What the facet needs to know of the case and does not.
  package var openQuestions: [OpenQuestion] {
    OpenQuestion.all(about: versions, declarations: declarations, circumstance: circumstance)
  }
}

extension OpenQuestion {
  /// What versions need to know of the case and do not, in the order of the facts.
  package static func all(
    about versions: [DatedVersion], declarations: [FactDeclaration], circumstance: Circumstance
  ) -> [OpenQuestion] {
    let criteria = versions.flatMap(\.criteria)
    return declarations.flatMap { declaration -> [OpenQuestion] in
      let tests = criteria.filter { $0.fact == declaration.name }.map(\.test)
      guard !tests.isEmpty else { return [] }
      guard circumstance.given[declaration.name] == nil else {
        return doubts(about: declaration.name, tests: tests, groups: circumstance.groups)
      }
      let classes = FactClasses(
        fact: declaration, tests: tests, groups: circumstance.groups, known: circumstance.known)
      return [.missing(classes)]
    }
  }

  private static func doubts(
    about fact: FactName, tests: [FactTest], groups: [GroupID: Group]
  ) -> [OpenQuestion] {
    tests.compactMap(\.group).unique.filter { groups[$0]?.isComplete == false }
      .map { .membership(MembershipDoubt(fact: fact, group: $0)) }
  }
}
