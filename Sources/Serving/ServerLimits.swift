internal import HummingbirdCore
internal import NIOCore

/// How much a server takes on, so that no one keeps it from the others.
struct ServerLimits: Sendable {
  /// How many connections are open; the next ones wait.
  let connections: Int
  /// How long a connection may say nothing whole.
  let idleSeconds: Int64
  /// How long one that is refused may go on talking.
  let lingerSeconds: Int64
  /// How many answers are worked out at a time.
  let workers: Int
  /// How long replies that are under way keep a server that is to end.
  let farewellMilliseconds: Int

  /// The limits of every server.
  static let usual = ServerLimits(
    connections: 1024, idleSeconds: 30, lingerSeconds: 2, workers: 4, farewellMilliseconds: 3000)

  /// What Hummingbird is told of them.
  var ofChannels: HTTP1Channel.Configuration {
    .init(
      idleTimeout: .seconds(idleSeconds),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 200))
  }
}
