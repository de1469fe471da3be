import Days
import Reports
import RuleModel

/// Three sentences about an answer: which state and text, how sure, what to know.
struct Banner: Sendable {
  /// Which kind of day it is: each kind has a word, an edge and a sign of its own.
  enum Kind: String, Sendable {
    case today, historical, scheduled, unknown

    var words: String { rawValue.capitalised }
  }

  private let answer: Answer
  private let site: Site
  private let clock: Clock

  init(_ answer: Answer, _ clock: Clock, in site: Site) {
    self.answer = answer
    self.clock = clock
    self.site = site
  }

  /// Which kind of day it is for this answer.
  var kind: Kind {
    switch answer.certainty {
    case .beforeCoverage, .unconfirmed, .indeterminate: .unknown
    default:
      answer.day == site.today ? .today : answer.day < site.today ? .historical : .scheduled
    }
  }

  /// The word for it; what is not known has a word that says why.
  var kindWords: String {
    switch answer.certainty {
    case .beforeCoverage: "Not covered"
    case .unconfirmed: "Not confirmed"
    case .indeterminate: "Depends"
    default: kind.words
    }
  }

  /// Which state and which text.
  var state: String {
    guard answer.certainty != .beforeCoverage else {
      return "This book does not cover \(answer.day.spokenInFull): it is complete about this rule "
        + "from \(answer.rule.completeFrom.spoken)."
    }
    let clauses = [force] + (isInForce ? [compliance, enforcement].compactMap(\.self) : [])
    return "\(day)\(condition), \(clauses.joined(separator: "; "))."
  }

  /// A scheduled day came and nobody looked: the state is what was planned, and no finding.
  private var condition: String {
    answer.certainty == .unconfirmed ? ", if all went as scheduled" : ""
  }

  private var day: String {
    switch clock {
    case .now: "On \(answer.day.spokenInFull)"
    case .then: "On \(answer.day.spokenInFull), as far as was known that day"
    case .known(let known): "On \(answer.day.spokenInFull), as far as was known on \(known.spoken)"
    }
  }

  /// The verb of the sentence: what lies ahead is told as it is recorded.
  private var tense: Tense {
    answer.day < site.today ? .past : answer.day == site.today ? .present : .future
  }
}

/// When the day lies.
private enum Tense {
  case past, present, future

  /// `was`, `is` or `will be`.
  var being: String {
    switch self {
    case .past: "was"
    case .present: "is"
    case .future: "will be"
    }
  }
}

extension Banner {
  private var isInForce: Bool { answer.facet(.force)?.standing?.state == .force(.inForce) }

  private var subject: String {
    answer.rule.isBinding ? "this rule" : "this document, which binds nobody,"
  }

  private var force: String {
    guard case .force(let state)? = answer.facet(.force)?.standing?.state else {
      return "it cannot be told whether \(subject) \(tense.being) in force"
    }
    let text = state == .inForce || state == .suspended ? wording : ""
    return "\(subject) \(tense.being) \(state.predicate)\(text)"
  }

  private var wording: String {
    guard let facet = answer.facet(.text), case .text(.some)? = facet.standing?.state,
      let since = facet.span.since
    else { return "" }
    return ", in the text of \(since.spoken)"
  }

  private var compliance: String? {
    guard let standing = answer.facet(.applicability)?.standing else { return nil }
    guard case .applicability(let state)? = standing.state else {
      return "whether compliance \(tense.being) due \(standing.dependence)"
    }
    return switch state {
    case .withForce: nil
    case .notYet: "compliance \(tense.being) not yet due"
    case .optional: "compliance \(tense.being) optional"
    case .required: "compliance \(tense.being) due"
    case .waived: "compliance \(tense.being) waived"
    case .outOfScope: "it \(tense.being) out of reach for this case"
    }
  }

  private var enforcement: String? {
    guard let standing = answer.facet(.enforcement)?.standing else { return nil }
    guard case .enforcement(let state)? = standing.state else {
      return "whether it \(tense.being) enforced \(standing.dependence)"
    }
    return switch state {
    case .ordinary: "it \(tense.being) enforced as usual"
    case .restrained: "it \(tense.being) enforced with priorities"
    case .withheld: "it \(tense.being) not enforced"
    case .barred: "a court forbade enforcing it"
    }
  }
}

extension ForceState {
  fileprivate var predicate: String {
    switch self {
    case .none: "not in force"
    case .pending: "public and not yet in force"
    case .inForce: "in force"
    case .suspended: "suspended"
    case .ended: "no longer in force"
    case .void: "void from the beginning"
    }
  }
}

extension Standing {
  /// On what it depends.
  fileprivate var dependence: String {
    switch self {
    case .undetermined(let open): "depends on \(open.needs.map(\.text).joined(separator: ", "))"
    case .indeterminate: "is uncertain"
    case .ambiguous, .ruled: "is ambiguous: nobody ordered what says so"
    }
  }
}

extension Banner {
  /// How sure it is.
  var certainty: String {
    let checked = answer.rule.checked.spoken
    return switch answer.certainty {
    case .settled:
      "Settled: sources were checked through \(checked), past this day."
    case .projection: projection(checked)
    case .unconfirmed:
      "Not confirmed: a change was scheduled after \(checked), when sources were last checked; "
        + "its day has come, and nobody has recorded what became of it."
    case .indeterminate: "Not determined: what is missing or uncertain stands in the table below."
    case .beforeCoverage:
      "Unknown is not \u{201C}no\u{201D}: what applied then stands outside this book."
    }
  }

  private func projection(_ checked: String) -> String {
    if case .known(let known) = clock, answer.day > known {
      return "A projection from \(known.spoken): nothing that became public later counts."
    }
    return "A projection: sources were last checked through \(checked), before this day."
  }

  /// What one should know besides.
  var notice: Node {
    if let notice = answer.notices.first { return ["Heads-up: ", site.node(notice), "."] }
    guard let next = answer.next else {
      return "Nothing else is recorded that one should know."
    }
    let name = next.facet.label.lowercased()
    return ["Next recorded change: ", next.day.node, .text(", \(name).")]
  }
}

extension Site {
  /// A notice as a sentence, with its code.
  func node(_ notice: Notice) -> Node {
    let words =
      notice.message.hasSuffix(": --then") ? notice.message.dropLast(8)[...] : notice.message[...]
    return [
      .text(String(words)), " (",
      .a[.href(Address(.code(notice.code)))](.text(notice.code)), ")",
    ]
  }
}
