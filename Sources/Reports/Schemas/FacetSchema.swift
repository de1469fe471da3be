import RuleModel

/// The schema of one facet of an answer: its state, or why it has none.
struct FacetSchema {
  /// The facets that have a state, in the order of an answer.
  static var all: [FacetSchema] { [force, text, applicability, enforcement] }

  private let facet: Change.Facet
  /// The members that say the state: a word, or for a wording the name of its version.
  private let state: SchemaMember

  /// Whether it is part of the law.
  static var force: FacetSchema { FacetSchema(.force, .words(ForceState.allCases)) }
  /// Whether one must comply.
  static var applicability: FacetSchema {
    FacetSchema(.applicability, .words(ApplicabilityState.allCases))
  }
  /// Whether it may be enforced.
  static var enforcement: FacetSchema {
    FacetSchema(.enforcement, .words(EnforcementState.allCases))
  }
  /// Which wording stands.
  static var text: FacetSchema {
    FacetSchema(facet: .text, state: .required("version", .textOrNull))
  }

  private init(_ facet: Change.Facet, _ words: JSON) {
    self.init(facet: facet, state: .required("state", words))
  }

  private init(facet: Change.Facet, state: SchemaMember) {
    self.facet = facet
    self.state = state
  }

  /// How files and machines call the facet.
  var name: String { facet.rawValue }

  /// The parts that describe the facet, under names that begin with its own.
  var definitions: [JSON.Member] {
    [
      .init(name, onDay), .init("\(name)_span", span), .init("\(name)_standing", standing),
      .init("\(name)_ruled", ruled), .init("\(name)_tied", tied), .init("\(name)_open", open),
    ]
  }

  /// The answer for a day. Force alone also says when it was first in force.
  private var onDay: JSON {
    guard facet == .force else { return .part("\(name)_standing") }
    return JSON.part("\(name)_standing")
      .adding(JSON.objectMembers([.required("first_since", .dayOrNull)]))
  }

  /// What stood over a part of a run of days.
  private var span: JSON {
    JSON.part("\(name)_standing").adding(
      JSON.objectMembers(
        CommonSchema.span + [
          .required("certainty", .part("certainty")), .required("cite", .anyTexts),
        ]))
  }

  /// What stands.
  private var standing: JSON {
    .any(of: [
      .part("\(name)_ruled"), .part("\(name)_tied"), .part("\(name)_open"), uncovered,
    ])
  }

  /// One state.
  private var ruled: JSON {
    .object([state] + CommonSchema.span + [.required("because", .anyTexts)])
  }

  /// The states alone, without days and reasons.
  var states: JSON {
    let plain = JSON.object([state])
    let tied = JSON.object([
      .required("state", ["enum": ["ambiguous", "indeterminate"]]),
      .required("outcomes", .list(of: plain)),
    ])
    let outcome = JSON.object([.required("facts", .map(of: .part("label")))])
      .adding([.init("anyOf", [plain, tied])])
    let open = JSON.object([
      .required("state", .constant("undetermined")), .required("needs_all", .anyTexts),
      .required("outcomes", .list(of: outcome)),
    ])
    return .any(of: [
      plain, tied, open, .object([.required("state", .constant("before_coverage"))]),
    ])
  }

  /// Several states that nobody ordered, or that an uncertain boundary leaves open.
  private var tied: JSON {
    let outcome = JSON.object([state, .required("because", .anyTexts)])
    return .object(
      [.required("state", ["enum": ["ambiguous", "indeterminate"]])] + CommonSchema.span + [
        .required("outcomes", .list(of: outcome)), .optional("best", .dayOrNull),
      ])
  }

  /// A fact of the case is missing.
  private var open: JSON {
    let outcome = JSON.object([.required("facts", .map(of: .part("label")))])
      .adding([.init("anyOf", [.part("\(name)_ruled"), .part("\(name)_tied")])])
    return .object([
      .required("state", .constant("undetermined")), .required("needs", .anyText),
      .required("needs_all", .anyTexts), .required("outcomes", .list(of: outcome)),
    ])
  }

  /// The book does not cover the day: unknown, which is not "no".
  private var uncovered: JSON {
    .object(
      [.required("state", .constant("before_coverage"))] + CommonSchema.span
        + [.required("because", .anyTexts)])
  }
}
