/// Somebody who answers requests and knows what they are about.
package protocol Answering: Sendable {
  /// The reply, where it is at hand; `nil`: it takes a while.
  func replyAtHand(to request: WebRequest) -> WebReply?
  /// The reply, however long it takes: it is asked for beside the threads that carry bytes.
  func reply(to request: WebRequest) -> WebReply
}
