import Days
import Reports
import RuleModel

extension Site {
  /// What was asked for.
  func content(_ asked: Asked) -> Content {
    if let mistake = factMistake(asked.address.facts) {
      return .leaf(StartPage(self, mistake: mistake).leaf)
    }
    if !asked.typed.isEmpty, let typed = TypedQuestion(asked, self).content { return typed }
    return content(asked.address) ?? .leaf(missing(asked.address))
  }

  /// `nil`: there is no such page, or not in this form.
  private func content(_ address: Address) -> Content? {
    switch address.page {
    case .start: start(address.form)
    case .rules(let folder, let part):
      page(address, part == 1 ? rulesData(in: folder) : nil) {
        ShelfPage(self, address).rules(in: folder, part: part)
      }
    case .documents(let folder, let part):
      page(address, part == 1 ? documentsData(in: folder) : nil) {
        ShelfPage(self, address).documents(in: folder, part: part)
      }
    case .day(let day, let clock, let part): self.day(address, day, clock, part)
    case .days: page(address, daysData) { DaysPage(self).leaf }
    case .rule(let id, let view):
      book.rule(id).flatMap { RuleContent(self, $0, address).content(view) }
    case .lanes(let tag): lanes(address, tag)
    case .changes, .year, .between: changes(address)
    case .document(let id): book.instruments[id].flatMap { document(address, $0) }
    case .subject(let id): book.subject(id).flatMap { subject(address, $0) }
    case .answers(let base, let head): answers(address, base, head)
    case .about: about(address)
    case .codes: page(address, codesData) { ManualPages(self).codes }
    case .code(let code): page(address, codeData(code)) { ManualPages(self).code(code) }
    case .help: page(address, helpData) { ManualPages(self).help }
    case .topic(let name): page(address, topicData(name)) { ManualPages(self).topic(name) }
    case .asset(let asset): self.asset(asset)
    }
  }

  /// A page that leads to others, and its data.
  private func page(
    _ address: Address, _ data: @autoclosure () -> ContentsDocument?, _ leaf: () -> Leaf?
  ) -> Content? {
    switch address.form {
    case .page: leaf().map { .leaf($0) }
    case .json: data().map { .data($0.json) }
    default: nil
    }
  }

  private func start(_ form: Form) -> Content? {
    switch form {
    case .page: return .leaf(StartPage(self).leaf)
    case .json, .markdown:
      let list = ListDocument(
        asked: asked(.now, on: today, facts: [:]), .rules, tag: nil,
        in: inquiry(.now, on: today, facts: [:]))
      return .outcome(list, form)
    default: return nil
    }
  }

  private func day(_ address: Address, _ day: Day, _ clock: Clock, _ part: Int) -> Content? {
    guard part <= DayPage.parts(of: book.rules.count) else { return nil }
    switch address.form {
    case .page: return .leaf(DayPage(self, address, on: day, clock, part: part).leaf)
    case .json where part == 1, .markdown where part == 1:
      return .outcome(overview(on: day, clock, facts: address.facts), address.form)
    default: return nil
    }
  }

  private func lanes(_ address: Address, _ tag: String?) -> Content? {
    if let tag, !LanesPage.tags(of: book).contains(tag) { return nil }
    let page = LanesPage(self, address, tag: tag)
    switch address.form {
    case .page: return .leaf(page.leaf)
    case .json, .markdown: return .outcome(page.document, address.form)
    case .picture:
      return .markup(page.picture.document(title: page.leaf.title), MediaType.picture)
    case .calendar, .feed: return nil
    }
  }

  private func document(_ address: Address, _ instrument: Instrument) -> Content? {
    let page = DocumentPage(self, address, instrument)
    switch address.form {
    case .page: return .leaf(page.leaf)
    case .json, .markdown: return .outcome(page.document, address.form)
    default: return nil
    }
  }

  private func subject(_ address: Address, _ subject: RegimeSubject) -> Content? {
    switch address.form {
    case .page: .leaf(SubjectPage(self, address, subject).leaf)
    case .json: .data(regimes(subject, facts: address.facts).json)
    default: nil
    }
  }

  private func about(_ address: Address) -> Content? {
    switch address.form {
    case .page: .leaf(AboutPage(self).leaf)
    case .json: .data(about.json)
    default: nil
    }
  }

  private func answers(_ address: Address, _ base: String, _ head: String) -> Content? {
    guard let answers else { return nil }
    let comparison = answers(base, head, today)
    switch (address.form, comparison) {
    case (.page, _): return .leaf(AnswersPage(address, comparison).leaf)
    case (.json, .report(let document)), (.markdown, .report(let document)):
      return .outcome(document, address.form)
    default: return nil
    }
  }

  private func asset(_ asset: Asset) -> Content {
    switch asset {
    case .style: .text(StyleSheet.text, MediaType.style)
    case .script: .text(PageScript.text, MediaType.script)
    case .names: .text(RuleNamesFile(book).text, MediaType.script)
    }
  }
}
