import Days
import Reports
import RuleModel

/// What was typed into a form: it leads to the page with the answer, or back with what is wrong.
struct TypedQuestion: Sendable {
  private let asked: Asked
  private let site: Site

  init(_ asked: Asked, _ site: Site) {
    self.asked = asked
    self.site = site
  }

  private var address: Address { asked.address }

  /// `nil`: nothing was typed that this page has a field for.
  var content: Content? {
    if let sought = asked.typed["q"] { return search(sought) }
    if let first = asked.typed["first"], let second = asked.typed["second"] {
      return comparison(first, second)
    }
    guard let typed = asked.typed["on"] else { return nil }
    do throws(FormRefusal) {
      let day = try day(typed, field: "on")
      return try answer(day, clock(on: day))
    } catch {
      return refused(error.mistake)
    }
  }

  /// A field that was not read.
  private struct FormRefusal: Error {
    let mistake: FormMistake
  }

  private func day(_ typed: String, field: String) throws(FormRefusal) -> Day {
    guard typed.contains(where: { !$0.isWhitespace }) else {
      throw FormRefusal(
        mistake: FormMistake(field: field, typed: "", message: "Enter a day", help: []))
    }
    do {
      return try DayReading(today: site.today).day(typed.trimmingSpaces)
    } catch {
      throw FormRefusal(mistake: FormMistake(error, field: field, typed: typed))
    }
  }

  private func clock(on day: Day) throws(FormRefusal) -> Clock {
    if asked.typed["then"] != nil { return .then }
    guard let typed = asked.typed["known"], typed.contains(where: { !$0.isWhitespace }) else {
      return .now
    }
    return .known(try self.day(typed, field: "known"))
  }

  private func answer(_ day: Day, _ clock: Clock) -> Content {
    let page: Page =
      switch address.page {
      case .rule(let id, _): .rule(id, .on(day, clock))
      default: .day(day, clock, part: 1)
      }
    return .redirect(Address(page, facts: address.facts))
  }

  /// Two days: a rule is compared on them, and of a book it is told what changed between them.
  private func comparison(_ first: String, _ second: String) -> Content {
    let one = Result { () throws(FormRefusal) in try day(first, field: "first") }
    let other = Result { () throws(FormRefusal) in try day(second, field: "second") }
    guard case .success(let one) = one, case .success(let other) = other else {
      let mistakes = [one, other].compactMap(\.failure?.mistake)
      return refused(TypedPair(first: first, second: second, mistakes: mistakes))
    }
    let page: Page =
      switch address.page {
      case .rule(let id, _): .rule(id, .compare(one, other))
      default: .between(min(one, other), max(one, other))
      }
    return .redirect(Address(page, facts: address.facts))
  }

  /// Back to the page with the form, or to one that has it.
  private func refused(_ pair: TypedPair) -> Content {
    switch address.page {
    case .rule(let id, let view):
      guard let rule = site.book.rule(id) else { return .leaf(site.missing(address)) }
      let own = Address(view.hasTwoDays ? address.page : .rule(id, .today), facts: address.facts)
      let content = RuleContent(site, rule, own, pair)
      return content.content(view.hasTwoDays ? view : .today) ?? .leaf(site.missing(address))
    case .changes, .year, .between:
      return .leaf(site.changesLeaf(Address(address.page), pair))
    default: return .leaf(site.changesLeaf(Address(.changes), pair))
    }
  }

  private func refused(_ mistake: FormMistake) -> Content {
    guard case .rule(let id, _) = address.page, let rule = site.book.rule(id) else {
      return .leaf(StartPage(site, mistake: mistake).leaf)
    }
    let dossier = Dossier(rule, in: site)
    return .leaf(
      RulePage(RuleQuestion(site, dossier, address, day: site.today, mistake: mistake)).leaf)
  }

  /// One rule is opened; several, or near ones, are listed.
  private func search(_ typed: String) -> Content {
    let sought = typed.trimmingSpaces
    guard !sought.isEmpty else { return .leaf(StartPage(site).leaf) }
    switch site.book.rule(named: sought) {
    case .one(let rule): return .redirect(Address(.rule(rule.id, .today)))
    case .several(let ids), .none(let ids):
      let parts = SoughtName(sought).rules(in: site.book)
      if parts.count == 1 { return .redirect(Address(.rule(parts[0].id, .today))) }
      let near = ids.compactMap { site.book.rule(RuleID($0)) }
      let found = (parts.isEmpty ? near : parts).prefix(20)
      return .leaf(StartPage(site, sought: sought, found: Array(found)).leaf)
    }
  }
}

extension RuleView {
  /// Whether its page has a form for two days.
  fileprivate var hasTwoDays: Bool {
    switch self {
    case .today, .on, .version, .compare: true
    case .days, .timeline, .clocks: false
    }
  }
}

extension Result {
  /// What went wrong; `nil`: nothing did.
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}

extension FormMistake {
  /// A text that names no day, or two.
  init(_ error: DayReadingError, field: String, typed: String) {
    let (message, help): (String, [String]) =
      switch error {
      case .ambiguous(let text, let month, let day):
        (
          "\u{201C}\(text)\u{201D} can be read two ways",
          ["It can be \(month.spokenInFull), or \(day.spokenInFull).", "Write \(month) or \(day)."]
        )
      case .figures(let text, let reading):
        (
          "\u{201C}\(text)\u{201D} is not read: figures with the year last mean two days in most months",
          ["Did you mean \(reading)?"]
        )
      case .impossible(let text, let reason):
        ("\u{201C}\(text)\u{201D} is not a day: \(reason.words)", [])
      case .shortYear(let text):
        ("\u{201C}\(text)\u{201D} has a year of two digits", ["Write all four."])
      case .unreadable(let text), .backwards(let text):
        (
          "\u{201C}\(text)\u{201D} is not a day",
          ["Write a day such as October 27, 2025 or 2025-10-27."]
        )
      }
    self.init(field: field, typed: typed, message: message, help: help)
  }
}

extension DayError {
  /// Why there is no such day.
  fileprivate var words: String {
    switch self {
    case .notISO: return "it has another form"
    case .noSuchYear(let year): return "there is no year \(year)"
    case .noSuchMonth(let month, _): return "there is no month \(month)"
    case .noSuchDay(_, let month, let year, let length):
      let first = try? Day(year: year, month: month, day: 1)
      let name = first.map { $0.spokenInFull.split(separator: " ").dropFirst().first ?? "" } ?? ""
      return "\(name) has \(length) days"
    }
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}

extension Site {
  /// A fact that no rule asks for, or a value that none accepts.
  func factMistake(_ facts: [FactName: String]) -> FormMistake? {
    for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
      let kinds = book.rules.flatMap(\.facts).filter { $0.name == name }.map(\.kind)
      guard !kinds.isEmpty else {
        return FormMistake(
          field: "on", typed: "", message: "No rule of this book asks for \u{201C}\(name)\u{201D}",
          help: [])
      }
      guard kinds.contains(where: { $0.accepts(value) }) else {
        return FormMistake(
          field: "on", typed: "",
          message: "\u{201C}\(name)\u{201D} cannot be \u{201C}\(value)\u{201D}", help: [])
      }
    }
    return nil
  }

  /// What is said where there is no page: what is near, or why it is not answered for.
  func missing(_ address: Address) -> Leaf {
    let page = MissingPage(address)
    guard case .rule(let id, let view) = address.page else {
      return page.leaf("The site has no such page.")
    }
    if let findings = book.broken.rules[id] {
      return page.leaf("This rule is not answered for: its files have errors.", findings: findings)
    }
    if book.rule(id) != nil {
      return page.leaf(
        "This rule has no such page.", near: [("the rule", Address(.rule(id, .today)))])
    }
    guard case .none(let near) = book.rule(named: String(id.lastPart)) else {
      return page.leaf("No rule of this book has this id.", near: named(id))
    }
    return page.leaf(
      "No rule of this book has this id.",
      near: near.prefix(5).map { ($0, Address(.rule(RuleID($0), view))) })
  }

  private func named(_ id: RuleID) -> [(String, Address)] {
    switch book.rule(named: String(id.lastPart)) {
    case .one(let rule): [(rule.id.text, Address(.rule(rule.id, .today)))]
    case .several(let ids), .none(let ids):
      ids.prefix(5).map { ($0, Address(.rule(RuleID($0), .today))) }
    }
  }
}
