import Days
import Reports
import RuleModel

/// One field for a day, as people type it, with what else can be part of the question.
struct DateForm: Sendable {
  private let site: Site
  private let action: Address
  private let value: String
  private let days: [Day]
  private let facts: [FactDeclaration]
  private let given: [FactName: String]
  private let known: String
  private let mistake: FormMistake?

  /// The form on the page of a rule.
  init(_ asked: RuleQuestion) {
    site = asked.site
    action = Address(.rule(asked.rule.id, asked.site.reach == .export ? .days : .today))
    value = asked.mistake?.typed ?? asked.day.spoken
    days = asked.dossier.segments.all.compactMap(\.days.from)
    facts = asked.rule.facts
    given = asked.facts
    known =
      switch asked.clock {
      case .known(let day): day.spoken
      case .then: asked.day.spoken
      case .now: ""
      }
    mistake = asked.mistake
  }

  /// The form for the whole book.
  init(
    _ site: Site, day: Day?, days: [Day], mistake: FormMistake? = nil,
    facts given: [FactName: String] = [:]
  ) {
    self.site = site
    action = Address(site.reach == .export ? .days : .start)
    value = mistake?.typed ?? day?.spoken ?? ""
    self.days = days
    facts = []
    self.given = given
    known = ""
    self.mistake = mistake
  }

  var node: Node {
    .form[.class("ask"), .method("get"), .action(action), .data(.dates, "form")](
      .div[.class("field")](
        .label[.forField("on")]("Date"),
        .p[.class("hint"), .id("on-hint")](
          "For example, October 27, 2025 or 2025-10-27"),
        error,
        // The script puts a calendar here; its place is kept, so that nothing moves then.
        .input[all: field](), " ", .span[.class("pick")](),
        .datalist[.id("on-days")](days.nodes { .option[.value("\($0)")](.text($0.spoken)) }),
        .p[.class("echo"), .id("on-echo"), .aria(.live, "polite")]()),
      more, .button[.type("submit")]("Show this day"))
  }

  private var field: [Attribute] {
    [
      .id("on"), .name("on"), .type("text"), .value(value), .list("on-days"),
      .autocomplete("off"), .aria(.describedby, mistake == nil ? "on-hint" : "on-hint on-error"),
    ] + (mistake?.field == "on" ? [.aria(.invalid, "true")] : [])
  }

  private var error: Node {
    guard let mistake else { return .nothing }
    return .p[.class("error"), .id("on-error")](.text("Error: \(mistake.message)"))
  }

  /// Errors above everything else, with a link to each field (the order of GOV.UK).
  static func summary(of mistakes: [FormMistake]) -> Node {
    guard !mistakes.isEmpty else { return .nothing }
    return .div[.class("problem"), .role("alert"), .id("problem"), .tabindex(-1)](
      .p(.strong("There is a problem")),
      .ul(mistakes.map { .li(.a[.href(ElementName($0.field))](.text($0.message))) }),
      mistakes.flatMap(\.help).unique.nodes { .p(.text($0)) })
  }
}

extension DateForm {
  /// The facts of the case and the known day: only where somebody answers any question.
  private var more: Node {
    guard site.reach == .server, !facts.isEmpty || !known.isEmpty || mistake == nil else {
      return .nothing
    }
    let isAsked = !known.isEmpty || !given.isEmpty
    let fields: [Node] = [
      .summary("Known day and facts of the case"),
      .div[.class("field")](
        .label[.forField("known")]("Known by"),
        .p[.class("hint"), .id("known-hint")](
          "Only what was public by that day counts; empty: all that is known today"),
        .input[
          .id("known"), .name("known"), .type("text"), .value(known), .autocomplete("off"),
          .aria(.describedby, "known-hint"),
        ]()),
      facts.nodes(field),
    ]
    return isAsked
      ? .details[.class("more"), .open](fields) : .details[.class("more")](fields)
  }

  private func field(_ fact: FactDeclaration) -> Node {
    let name = ElementName("fact-" + fact.name.text)
    return .div[.class("field")](
      .label[.forField(name)](.text(fact.name.text.capitalised)),
      .p[.class("hint"), .id("\(name.text)-hint")](.text(fact.kind.hint)),
      input(fact, name, Address.fieldName(fact.name)))
  }

  private func input(_ fact: FactDeclaration, _ name: ElementName, _ plain: String) -> Node {
    let hint = Attribute.aria(.describedby, name.text + "-hint")
    guard case .oneOf(let values) = fact.kind else {
      return .input[
        .id(name), .name(plain), .type("text"), .value(given[fact.name] ?? ""),
        .autocomplete("off"), hint,
      ]()
    }
    return .select[.id(name), .name(plain), hint](
      .option[.value("")]("not given"),
      values.nodes { value in
        given[fact.name] == value
          ? .option[.value(value), .selected](.text(value)) : .option[.value(value)](.text(value))
      })
  }
}

extension FactKind {
  /// What can be typed.
  fileprivate var hint: String {
    switch self {
    case .oneOf: "One of the words that the rule knows"
    case .date: "A day, such as 2025-10-27"
    case .country: "A country code of two letters, such as DE"
    case .item: "A control number, such as 3A090.a"
    }
  }
}
