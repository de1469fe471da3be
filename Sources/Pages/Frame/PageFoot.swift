import Days
import Reports
import RuleModel

/// The foot of every page: which book, how fresh, what it is not, and where else it can be had.
struct PageFoot: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  func node(_ leaf: Leaf) -> Node {
    .footer[.class("site")](
      twins(leaf), links(leaf),
      .p(
        "Sources checked through ", site.book.checked.node, ". ", commit, " Today is ",
        site.today.node, ". ", digest(leaf)),
      .p(.strong("Not an official edition, not legal advice.")))
  }

  private var commit: Node {
    guard let commit = site.edition.commit else { return "Book not pinned: no commit." }
    return ["Book ", .code[.title(commit)](.text(String(commit.prefix(12)))), "."]
  }

  private func digest(_ leaf: Leaf) -> Node {
    guard let digest = leaf.digest else { return .nothing }
    return [
      "Digest of the data: ", .code[.class("digest")](.text("sha256:\(digest)")), ".",
    ]
  }

  private func twins(_ leaf: Leaf) -> Node {
    guard !leaf.twins.isEmpty else { return .nothing }
    let links = leaf.twins.map { form -> Node in
      .a[.href(Address(leaf.address.page, as: form, facts: leaf.address.facts))](
        .text(form.words))
    }
    return .p[.class("twins")]("The same as ", links.separated(by: ", "), ".")
  }

  /// The address that stays up to date, and the one that stays as it is.
  private func links(_ leaf: Leaf) -> Node {
    guard site.reach == .server, let commit = site.edition.commit else { return .nothing }
    var living = leaf.address
    living.pin = .living
    var pinned = leaf.address
    pinned.pin = .seen(commit, today: site.today)
    return .p[.class("permalinks")](
      .a[.href(living), .data(.copy, "link")]("Permalink"), " · ",
      .a[.href(pinned), .data(.copy, "pinned")]("Pinned permalink"))
  }
}

extension Form {
  /// What the bytes of the form are.
  var mediaType: String {
    switch self {
    case .page: MediaType.page
    case .json: MediaType.json
    case .markdown: MediaType.markdown
    case .picture: MediaType.picture
    case .calendar: MediaType.calendar
    case .feed: MediaType.feed
    }
  }

  /// What people call it.
  var words: String {
    switch self {
    case .page: "page"
    case .json: "JSON"
    case .markdown: "Markdown"
    case .picture: "picture (SVG)"
    case .calendar: "calendar (iCalendar)"
    case .feed: "feed (Atom)"
    }
  }
}
