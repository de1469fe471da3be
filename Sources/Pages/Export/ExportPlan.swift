package import RuleModel

/// Which pages an export holds, in an order that never changes.
package struct ExportPlan: Sendable {
  private let site: Site

  /// The plan for a prepared site.
  package init(_ site: Site) { self.site = site }

  /// The pages about the book.
  package var bookAddresses: [Address] {
    let pages: [Page] =
      folders + days + lanes + changes + manual
      + site.book.subjects.map { .subject($0.id) }
      + Asset.allCases.map { .asset($0) }
    let documents = site.book.instruments.keys.sorted().map { Page.document($0) }
    return all([.start], [.json, .markdown]) + all(pages, []) + twins
      + all(documents, [.json, .markdown])
  }

  /// The pages about one rule.
  package func addresses(of rule: Rule) -> [Address] {
    RuleFiles(Dossier(rule, in: site), in: site).addresses
  }

  private func all(_ pages: [Page], _ forms: [Form]) -> [Address] {
    pages.flatMap { page in ([.page] + forms).map { Address(page, as: $0) } }
  }

  private var folders: [Page] {
    let rules = site.bookcase.rules.all.flatMap { shelf -> [Page] in
      (1...shelf.parts).map { .rules(folder: shelf.folder, part: $0) }
    }
    let documents = site.bookcase.documents.all.flatMap { shelf -> [Page] in
      (1...shelf.parts).map { .documents(folder: shelf.folder, part: $0) }
    }
    return rules + documents
  }

  /// The same rules on all days one after the other: what was worked out of them is at hand then.
  private var days: [Page] {
    let days = BookDays(site).days
    let parts = 1...DayPage.parts(of: site.book.rules.count)
    return [.days] + parts.flatMap { part in days.map { .day($0, .now, part: part) } }
  }

  private var lanes: [Page] {
    [.lanes(tag: nil)] + LanesPage.tags(of: site.book).map { .lanes(tag: $0) }
  }

  private var changes: [Page] {
    [.changes] + ChangesPage(site, Address(.changes)).years.map { .year($0) }
  }

  private var manual: [Page] {
    [.about, .codes, .help] + site.manual.codes.map { .code($0.code) }
      + site.manual.topics.map { .topic($0.name) }
  }

  private var twins: [Address] {
    let data = BookDays(site).days.filter { BookDays.hasData(site, $0) }
      .map { Page.day($0, .now, part: 1) }
    return data.map { Address($0, as: .json) }
      + lanes.flatMap { page in [Form.json, .markdown, .picture].map { Address(page, as: $0) } }
      + [Form.json, .feed, .calendar].map { Address(.changes, as: $0) }
      + (folders.filter(\.isFirstPart) + [.days] + manual).map { Address($0, as: .json) }
      + site.book.subjects.map { Address(.subject($0.id), as: .json) }
      + changes.dropFirst().flatMap { page in
        ChangesPage.twins(in: site).map { Address(page, as: $0) }
      }
  }
}

extension Page {
  /// Whether it is not a further part of a long list.
  fileprivate var isFirstPart: Bool {
    switch self {
    case .rules(_, let part), .documents(_, let part): part == 1
    default: true
    }
  }
}
