import Days
import Reports
import RuleModel

/// What is the same on every page: the head of the document, the way about, the foot.
struct Frame: Sendable {
  private let site: Site
  private let pin: Pin

  init(_ site: Site, pin: Pin) {
    self.site = site
    self.pin = pin
  }

  /// The whole document.
  func document(_ leaf: Leaf) -> Node {
    .html[.lang("en")](
      head(leaf),
      .body(
        .a[.class("skip"), .href("main")]("Skip to the content"), header(leaf), crumbs(leaf),
        .main[.id("main"), .tabindex(-1)]([notice(leaf)] + leaf.main), PageFoot(site).node(leaf)))
  }

  /// A page that stays as it was says so, and leads to the one that does not.
  private func notice(_ leaf: Leaf) -> Node {
    guard pin.isPinned, let commit = site.edition.commit else { return .nothing }
    var living = leaf.address
    living.pin = .living
    return .p[.class("note")](
      "This page is pinned: the book at ", .code[.title(commit)](.text(String(commit.prefix(12)))),
      ", as it read on ", site.today.node, ". ",
      .a[.href(living)]("What the book says now"), " may be something else.")
  }

  private func head(_ leaf: Leaf) -> Node {
    let title = leaf.title == site.book.title ? leaf.title : "\(leaf.title) – \(site.book.title)"
    return .head(
      .meta[.charset("utf-8")](),
      .meta[.name("viewport"), .content("width=device-width, initial-scale=1")](),
      .meta[.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.ofPages)](),
      .meta[.name("referrer"), .content("no-referrer")](),
      .meta[.name("color-scheme"), .content("light dark")](),
      .title(.text(title)),
      .link[.rel("stylesheet"), .href(Address(.asset(.style)))](),
      .script[.src(Address(.asset(.script))), .defer](),
      leaf.twins.nodes { alternate($0, of: leaf) },
      leaf.linkedData.map { .data(type: "application/ld+json", json: $0.compact) } ?? .nothing)
  }

  private func alternate(_ form: Form, of leaf: Leaf) -> Node {
    .link[
      .rel("alternate"), .type(form.mediaType), .title(form.words),
      .href(Address(leaf.address.page, as: form, facts: leaf.address.facts))]()
  }

  private func header(_ leaf: Leaf) -> Node {
    .header[.class("site")](
      .p[.class("running")](
        .text(leaf.running.isEmpty ? leaf.title : leaf.running),
        leaf.digest.map { .span[.class("digest")](.text(" · sha256:\($0)")) } ?? .nothing),
      .a[.class("book"), .href(Address(.start))](.text(site.book.title)),
      .nav[.aria(.label, "Site")](
        .ul(Frame.places.nodes { words, page in .li(link(words, page, leaf)) })))
  }

  private static let places: [(String, Page)] = [
    ("Rules", .rules(folder: [], part: 1)), ("On a date", .days), ("Changes", .changes),
    ("Lanes", .lanes(tag: nil)), ("Documents", .documents(folder: [], part: 1)),
    ("About", .about), ("Help", .help),
  ]

  private func link(_ words: String, _ page: Page, _ leaf: Leaf) -> Node {
    leaf.address.page == page
      ? .a[.href(Address(page)), .aria(.current, "page")](.text(words))
      : .a[.href(Address(page))](.text(words))
  }

  private func crumbs(_ leaf: Leaf) -> Node {
    guard !leaf.crumbs.isEmpty else { return .nothing }
    return .nav[.class("crumbs"), .aria(.label, "Breadcrumb")](
      .ol(
        .li(.a[.href(Address(.start))]("Start")),
        leaf.crumbs.nodes { .li(.a[.href($0.address)](.text($0.words))) }))
  }
}
