internal import HTTPTypes
internal import HummingbirdCore
internal import NIOCore
internal import NIOPosix

/// Carries requests from a connection to the attendant, and replies back.
struct Carrier: Sendable {
  private let attendant: Attendant
  private let limits: ServerLimits
  private let workers: NIOThreadPool

  init(_ attendant: Attendant, _ limits: ServerLimits) {
    self.attendant = attendant
    self.limits = limits
    workers = NIOThreadPool(numberOfThreads: limits.workers)
    workers.start()
  }

  /// What Hummingbird calls for each request.
  var responder: HTTPChannelHandler.Responder {
    { request, writer, channel in
      let asked = WebRequest(request.head, port: channel.localAddress?.port ?? 0)
      let reply = try await reply(to: asked)
      try await writer.write(response: reply.head, body: reply.bytes)
      guard reply.value(of: "connection") == "close" else { return }
      let linger = TimeAmount.seconds(Int64(limits.lingerSeconds))
      channel.eventLoop.scheduleTask(in: linger) { channel.close(promise: nil) }
    }
  }

  /// What takes long is worked out by threads of its own, a few at a time.
  private func reply(to request: WebRequest) async throws -> WebReply {
    if let reply = attendant.replyAtHand(to: request) { return reply }
    return try await workers.runIfActive { attendant.reply(to: request) }
  }
}

extension WebRequest {
  fileprivate init(_ head: HTTPRequest, port: Int) {
    self.init(
      method: head.method.rawValue, target: head.path ?? "", host: head.authority, port: port,
      fields: head.headerFields.map { WebField($0.name.canonicalName, $0.value) })
  }
}

extension WebReply {
  fileprivate var head: HTTPResponse {
    var head = HTTPResponse(status: .init(code: status, reasonPhrase: WebReply.phrase(status)))
    for field in fields {
      guard let name = HTTPField.Name(field.name) else { continue }
      head.headerFields.append(HTTPField(name: name, value: field.value))
    }
    head.headerFields.append(HTTPField(name: .date, value: HTTPDate.now))
    return head
  }

  fileprivate var bytes: ResponseBody {
    body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: body))
  }
}
