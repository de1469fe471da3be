#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix

/// A server at this machine's own address, which nobody else can reach.
package struct WebServer {
  /// Where it listens: by number, so that nothing is looked up.
  package static let address = "127.0.0.1"

  private let attendant: Attendant
  private let port: Int
  private let limits: ServerLimits

  /// A server at a port; 0: at one that is free.
  package init(_ attendant: Attendant, port: Int, _ limits: ServerLimits = ServerLimits()) {
    self.attendant = attendant
    self.port = port
    self.limits = limits
  }

  /// Serves until somebody ends the process with an interrupt or a termination.
  ///
  /// The caller's thread waits: a `main` that suspends makes every verb start later.
  package func run(listening: (_ port: Int) -> Void) throws(ServingFailure) {
    var signals = EndingSignals()
    let started = Handoff<Result<Int, ServingFailure>>()
    let ended = Handoff<Bool>()
    let core = core { started.bring(.success($0)) }
    let port = port
    Task.detached {
      do { try await core.run() } catch { started.bring(.failure(ServingFailure(error, port))) }
      ended.bring(true)
    }
    listening(try WebServer.wait(for: started))
    signals.wait()
    Task.detached { try? await core.shutdownGracefully() }
    _ = ended.wait(milliseconds: limits.farewellMilliseconds)
  }

  private static func wait(
    for started: Handoff<Result<Int, ServingFailure>>
  ) throws(ServingFailure) -> Int {
    guard let result = started.wait(milliseconds: 30_000) else {
      throw .failed("the socket did not open in time")
    }
    return try result.get()
  }

  private func core(
    listening: @escaping @Sendable (Int) -> Void
  ) -> HummingbirdCore.Server<HTTP1Channel> {
    let logger = Logger(label: "inforce") { _ in SwiftLogNoOpLogHandler() }
    return HummingbirdCore.Server(
      childChannelSetup: HTTP1Channel(
        responder: Carrier(attendant, limits).responder, configuration: limits.ofChannels),
      configuration: ServerConfiguration(
        address: .hostname(WebServer.address, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          limits.connections, logger: logger)),
      onServerRunning: { channel in listening(channel.localAddress?.port ?? 0) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
  }
}

extension ServingFailure {
  /// What a socket said.
  fileprivate init(_ error: any Error, _ port: Int) {
    self =
      switch (error as? IOError)?.errnoCode {
      case EADDRINUSE: .portInUse(port)
      case EACCES: .portForbidden(port)
      default: .failed("\(error)")
      }
  }
}
