internal import NIOCore

/// Ends a connection that asks and does not take what it asked for: otherwise it would be held for
/// ever, and the answer with it.
final class WriteDeadline: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = Any

  private let limit: TimeAmount

  /// A handler that waits so long for each piece of an answer.
  init(_ limit: TimeAmount) { self.limit = limit }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let written = promise ?? context.eventLoop.makePromise(of: Void.self)
    let channel = context.channel
    let deadline = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
    written.futureResult.whenComplete { _ in deadline.cancel() }
    context.write(data, promise: written)
  }
}
