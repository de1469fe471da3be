import Days
import Reports
import RuleModel

/// The data of pages that lead to others.
extension Site {
  /// The rules in a folder, and the folders below it; `nil`: there is no such folder.
  func rulesData(in folder: [String]) -> ContentsDocument? {
    guard let shelf = bookcase.rules[folder] else { return nil }
    return contents(
      "Rules", shelf, below: { .rules(folder: $0, part: 1) },
      shelf.items.map {
        .init(.rule, $0.id.text, title: $0.title, at: link(.rule($0.id, .today)))
      })
  }

  /// The documents in a folder, and the folders below it; `nil`: there is no such folder.
  func documentsData(in folder: [String]) -> ContentsDocument? {
    guard let shelf = bookcase.documents[folder] else { return nil }
    return contents(
      "Documents", shelf, below: { .documents(folder: $0, part: 1) },
      shelf.items.map {
        .init(.instrument, $0.id.text, title: $0.title, at: link(.document($0.id)))
      })
  }

  /// The runs of days on which the same regimes govern, subject by subject.
  var daysData: ContentsDocument {
    let inquiry = inquiry(.now, on: today, facts: [:])
    return contents(
      "On a date",
      book.subjects.flatMap { subject in
        inquiry.regimes(subject, in: .always).map { days, answer in
          let day = days.from ?? days.through ?? today
          return .init(
            .run, subject.id.text, title: answer.words, days: days,
            at: link(.day(day, .now, part: 1)))
        }
      })
  }

  /// The runs of days with the same answer about a rule.
  func daysData(_ dossier: Dossier, facts: [FactName: String]) -> ContentsDocument {
    let rule = dossier.rule
    return contents(
      "\(rule.called) on a date",
      dossier.segments.all.map { segment in
        .init(
          .run, rule.id.text, title: rule.title, days: segment.days,
          at: link(segment.page(of: rule.id), facts))
      }, facts: facts)
  }

  /// Every code.
  var codesData: ContentsDocument {
    contents(
      "Codes",
      manual.codes.map {
        .init(.code, $0.code, title: $0.summary, at: link(.code($0.code)))
      })
  }

  /// What a code means; `nil`: there is none of that name.
  func codeData(_ name: String) -> ContentsDocument? {
    manual.codes.first { $0.code == name }.map { code in
      contents("\(code.code) \(code.slug)", text: code.explanation, [])
    }
  }

  /// The topics of the help.
  var helpData: ContentsDocument {
    contents(
      "Help",
      manual.topics.map { .init(.topic, $0.name, title: $0.about, at: link(.topic($0.name))) })
  }

  /// A topic; `nil`: there is none of that name.
  func topicData(_ name: String) -> ContentsDocument? {
    manual.topics.first { $0.name == name }.map { topic in
      contents("Help: \(topic.name)", text: topic.text, [])
    }
  }

  private func contents<Item>(
    _ title: String, _ shelf: Shelf<Item>, below: ([String]) -> Page,
    _ items: [ContentsDocument.Entry]
  ) -> ContentsDocument {
    let folders = shelf.folders.map { name, count in
      let folder = shelf.folder + [name]
      return ContentsDocument.Entry(
        .folder, folder.joined(separator: "/"), title: name, count: count, at: link(below(folder)))
    }
    return contents(
      ([title] + shelf.folder).joined(separator: "/"), folders + items)
  }

  private func contents(
    _ title: String, text: String? = nil, _ entries: [ContentsDocument.Entry],
    facts: [FactName: String] = [:]
  ) -> ContentsDocument {
    ContentsDocument(
      asked: asked(.now, on: today, facts: facts), title: title, text: text, entries)
  }

  /// The address of a page from the root of the site.
  private func link(_ page: Page, _ facts: [FactName: String] = [:]) -> String {
    let address = Address(page, facts: facts)
    return "/" + address.path + address.query
  }
}
