import Pages
import Serving

extension WebReply {
  /// A page for the wire. What is pinned never changes; the rest is asked for again each time.
  init(_ response: Response) {
    let lasting = response.isPinned ? "public, max-age=31536000, immutable" : "no-cache"
    self.init(
      status: response.status.rawValue,
      fields: [
        WebField("content-type", response.mediaType), WebField("cache-control", lasting),
        WebField("content-security-policy", response.policy),
      ] + (response.location.map { [WebField("location", $0)] } ?? []),
      body: response.bytes)
  }

  /// The same question under an address that stays; the one that was typed may mean another later.
  static func redirect(to address: String) -> WebReply {
    WebReply(
      status: 307, fields: [WebField("cache-control", "no-cache"), WebField("location", address)],
      body: [])
  }
}

extension Problem {
  /// What a page says where there is no book to answer from.
  func page(_ status: Response.Status) -> Response {
    Outage(
      status == .missing ? "Not found" : "The book cannot be read", "\(code) \(message)",
      help: help + notes, findings: findings
    ).response(code == "K003" ? .missing : status)
  }
}
