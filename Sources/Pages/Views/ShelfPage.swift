import Days
import Reports
import RuleModel

/// The rules, or the documents, folder by folder.
struct ShelfPage: Sendable {
  private let site: Site
  private let address: Address

  init(_ site: Site, _ address: Address) {
    self.site = site
    self.address = address
  }

  /// The rules in a folder; `nil`: there is no such folder or part.
  func rules(in folder: [String], part: Int) -> Leaf? {
    guard let shelf = site.bookcase.rules[folder], part <= shelf.parts else { return nil }
    let page: @Sendable (Int) -> Page = { .rules(folder: folder, part: $0) }
    return leaf(
      "Rules", shelf, part, page: page, below: { .rules(folder: $0, part: 1) },
      find: folder.isEmpty && part == 1 ? SearchForm("", site).node : .nothing,
      list: RuleRows(shelf.items(inPart: part), on: site.today, .now, in: site)
        .node(caption: "As they stand today, \(site.today.spoken)"))
  }

  /// The documents in a folder; `nil`: there is no such folder or part.
  func documents(in folder: [String], part: Int) -> Leaf? {
    guard let shelf = site.bookcase.documents[folder], part <= shelf.parts else { return nil }
    let page: @Sendable (Int) -> Page = { .documents(folder: folder, part: $0) }
    return leaf(
      "Documents", shelf, part, page: page, below: { .documents(folder: $0, part: 1) },
      find: .nothing, list: table(shelf.items(inPart: part)))
  }

  private func leaf<Item>(
    _ title: String, _ shelf: Shelf<Item>, _ part: Int, page: @escaping @Sendable (Int) -> Page,
    below: ([String]) -> Page, find: Node, list: Node
  ) -> Leaf {
    let folder = shelf.folder
    let crumbs = (0...folder.count).map { length in
      Leaf.Crumb(
        words: length == 0 ? title : folder[length - 1],
        address: Address(below(Array(folder.prefix(length)))))
    }
    let name = folder.isEmpty ? title : "\(title): \(folder.joined(separator: "/"))"
    return Leaf(
      address, title: name, crumbs: crumbs, twins: part == 1 ? [.json] : [],
      main: [
        .h1(.text(name)), find, folders(shelf, below),
        shelf.items.isEmpty
          ? .nothing
          : .div[.class("scroll"), .tabindex(0), .role("region"), .aria(.label, title)](list),
        PartLinks(part, of: shelf.parts, page: page).node,
      ])
  }

  private func folders<Item>(_ shelf: Shelf<Item>, _ below: ([String]) -> Page) -> Node {
    guard !shelf.folders.isEmpty else { return .nothing }
    return .ul[.class("columns folders")](
      shelf.folders.map { name, number in
        .li(
          .a[.href(Address(below(shelf.folder + [name])))](.text("\(name)/")),
          .text(" \(number)"))
      })
  }

  private func table(_ documents: [Instrument]) -> Node {
    .table[.class("spans")](
      .caption(.text(count(documents.count, "document"))),
      .thead(
        .tr(["Document", "Title", "Kind", "Public"].map { .th[.scope("col")](.text($0)) })),
      .tbody(
        documents.map { document in
          .tr(
            .th[.scope("row")](document.link), .td(.text(document.title.law)),
            .td(.text(document.kind)), .td(document.publicDay?.node ?? "not known"))
        }))
  }
}
