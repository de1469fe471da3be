import Days
import Reports
import RuleModel

/// Which regime governs a subject on a day, as a banner.
struct RegimeBox: Sendable {
  private let answer: RegimeAnswer
  private let site: Site

  init(_ answer: RegimeAnswer, in site: Site) {
    self.answer = answer
    self.site = site
  }

  var node: Node {
    .div[.class("banner \(kind)")](
      .p[.class("kind")](.text(kindWords)),
      .p[.class("subject")](
        .a[.href(Address(.subject(answer.subject.id)))](.text(answer.subject.title))),
      .p[.class("first")](.text(answer.words.capitalised)),
      .p(.text(answer.span.words.capitalised.unbrokenDays), certainty), assumed)
  }

  private var kind: String {
    switch answer.certainty {
    case .beforeCoverage, .unconfirmed, .indeterminate: "unknown"
    default:
      answer.day == site.today ? "today" : answer.day < site.today ? "historical" : "scheduled"
    }
  }

  private var kindWords: String {
    switch answer.certainty {
    case .beforeCoverage: "Not covered"
    case .unconfirmed: "Not confirmed"
    case .indeterminate: "Depends"
    default: kind.capitalised
    }
  }

  private var certainty: Node {
    switch answer.certainty {
    case .settled: ". Settled: sources were checked past this day."
    case .projection: [". A projection: sources were last checked on ", answer.checked.node, "."]
    case .unconfirmed:
      [". Not confirmed: a change since ", answer.checked.node, ", the last check, was scheduled."]
    case .indeterminate: ". A fact of the case, or an uncertain day, decides."
    case .beforeCoverage:
      [". The book is complete about this from ", answer.subject.completeFrom.node, "."]
    }
  }

  private var assumed: Node {
    guard !answer.assumed.isEmpty, answer.certainty != .beforeCoverage else { return .nothing }
    let facts = answer.assumed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return .p[.class("hint")](.text("Taken for granted: \(facts.joined(separator: ", "))."))
  }
}
