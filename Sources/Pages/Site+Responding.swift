import Days
import Reports
import RuleModel

extension Site {
  /// What the target of a request is answered with: the path and the query as they came.
  ///
  /// This is the whole of the server: what remains is to carry bytes. `pin` is the commit under
  /// whose address the site was opened; links on the page stay under it.
  package func response(to target: String, root: String = "/") -> Response {
    guard let asked = AddressReading.read(target) else {
      return rendered(
        .leaf(MissingPage.unknownAddress.leaf("The site has no such address.")),
        Links(.server(root: root, pin: .living)))
    }
    let links = Links(.server(root: root, pin: asked.address.pin))
    let canonical = links.text(.page(asked.address, fragment: nil))
    let given = target.split(separator: "?", maxSplits: 1).first.map(String.init) ?? target
    let wanted = canonical.split(separator: "?", maxSplits: 1).first.map(String.init) ?? canonical
    guard !asked.typed.isEmpty || root + given.dropFirst() == wanted else {
      return redirect(.moved, to: canonical)
    }
    return rendered(content(asked), links, pin: asked.address.pin)
  }

  /// The bytes of a page as a file of an export.
  package func file(_ address: Address) -> Response {
    rendered(content(Asked(address)), Links(.folder(file: address.file)), pin: .same)
  }

  private func rendered(_ content: Content, _ links: Links, pin: Pin = .living) -> Response {
    let isPinned = pin != .living
    switch content {
    case .leaf(let leaf):
      var writer = MarkupWriter(.html, address: links.text)
      writer.write(Frame(self, pin: pin).document(leaf))
      return Response(leaf.status, MediaType.page, writer.text, isPinned: isPinned)
    case .outcome(let outcome, let form):
      let name = form == .markdown ? "md" : "json"
      let text = Formats.named(name)?.write(outcome, Style()) ?? ""
      return Response(.found, form.mediaType, text, isPinned: isPinned)
    case .data(let data):
      return Response(.found, MediaType.json, data.file, isPinned: isPinned)
    case .markup(let node, let type):
      var writer = MarkupWriter(.xml, address: links.text)
      writer.write(node)
      return Response(.found, type, writer.text, isPinned: isPinned)
    case .text(let text, let type):
      return Response(.found, type, text, isPinned: isPinned)
    case .redirect(let address):
      return redirect(.seeOther, to: links.text(.page(address, fragment: nil)))
    }
  }

  private func redirect(_ status: Response.Status, to location: String) -> Response {
    Response(status, MediaType.page, "", isPinned: false, location: location)
  }
}

/// What an address leads to, before it is written.
enum Content: Sendable {
  /// A page.
  case leaf(Leaf)
  /// A document of the command line, in a form for machines.
  case outcome(any Outcome, Form)
  /// The data of a page that no verb prints.
  case data(JSON)
  /// A picture or a feed.
  case markup(Node, String)
  /// Text of a type.
  case text(String, String)
  /// Another address.
  case redirect(Address)
}

extension JSON {
  /// The value as a file.
  var file: String { pretty + "\n" }
}

extension Pin {
  /// Whether the same address will always mean the same state.
  var isPinned: Bool {
    switch self {
    case .commit, .seen: true
    case .living, .same: false
    }
  }
}

extension Response {
  init(
    _ status: Status, _ mediaType: String, _ text: String, isPinned: Bool, location: String? = nil
  ) {
    self.init(
      status: status, mediaType: mediaType, bytes: Array(text.utf8),
      isPinned: isPinned && status == .found, location: location)
  }
}
