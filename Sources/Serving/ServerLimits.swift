internal import HummingbirdCore
internal import NIOCore

/// How much a server takes on, so that no one keeps it from the others.
package struct ServerLimits: Sendable {
  /// How many connections are open; the next ones wait.
  package var connections = 1024
  /// How long, in seconds, a connection may say nothing whole, or take nothing of what it asked for.
  package var idleSeconds = 30
  /// How long one that is refused may go on talking.
  var lingerSeconds = 2
  /// How many answers are worked out at a time.
  var workers = 4
  /// How long replies that are under way keep a server that is to end.
  var farewellMilliseconds = 3000

  /// The usual limits.
  package init() {}

  /// How long a connection may be idle, as NIO says it.
  private var idle: TimeAmount { .seconds(Int64(idleSeconds)) }

  /// What Hummingbird is told of them.
  var ofChannels: HTTP1Channel.Configuration {
    let idle = idle
    return .init(
      additionalChannelHandlers: [WriteDeadline(idle)], idleTimeout: idle,
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 200))
  }
}
