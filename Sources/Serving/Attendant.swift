/// Answers every request as HTTP wants it: who may ask, what is the same as before, what a head is.
package struct Attendant: Sendable {
  private let answering: any Answering
  private let door = Door()

  package init(_ answering: any Answering) { self.answering = answering }

  /// The reply, where it is at hand; `nil`: it takes a while.
  func replyAtHand(to request: WebRequest) -> WebReply? {
    if let refusal = door.refusal(request) { return finished(refusal, request) }
    return answering.replyAtHand(to: request).map { finished($0, request) }
  }

  /// The reply, however long it takes.
  package func reply(to request: WebRequest) -> WebReply {
    if let refusal = door.refusal(request) { return finished(refusal, request) }
    return finished(answering.reply(to: request), request)
  }

  /// A reply with its tag, which the one who answers keeps: the bytes are looked at once.
  package static func tagged(_ reply: WebReply) -> WebReply {
    guard reply.status == 200 else { return reply }
    var reply = reply
    reply.fields.append(WebField("etag", EntityTag.of(reply.body)))
    return reply
  }

  private func finished(_ reply: WebReply, _ request: WebRequest) -> WebReply {
    if let tag = reply.value(of: "etag"), let known = request.value(of: "if-none-match"),
      EntityTag.isNamed(tag, in: known)
    {
      let kept = reply.fields.filter { Attendant.ofAnUnchangedPage.contains($0.name) }
      return WebReply(status: 304, fields: kept + Attendant.protection, body: [])
    }
    let length = WebField("content-length", String(reply.body.count))
    return WebReply(
      status: reply.status, fields: reply.fields + Attendant.protection + [length],
      body: request.method == "HEAD" ? [] : reply.body)
  }

  private static let ofAnUnchangedPage: Set<String> = ["etag", "cache-control"]

  /// What keeps pages from elsewhere away from ours, and ours from saying where they are read.
  private static let protection = [
    WebField("x-content-type-options", "nosniff"), WebField("referrer-policy", "no-referrer"),
    WebField("cross-origin-opener-policy", "same-origin"),
    WebField("cross-origin-resource-policy", "same-origin"), WebField("x-frame-options", "DENY"),
  ]
}
