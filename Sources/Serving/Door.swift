/// Who is let in: a server that only reads, for people at this machine.
struct Door: Sendable {
  /// Longer targets mean nothing here.
  static let longestTarget = 2048
  /// More is in no request of a browser that comes here.
  static let mostFieldBytes = 8192

  /// What is said instead of an answer; `nil`: come in.
  func refusal(_ request: WebRequest) -> WebReply? {
    wrongHost(request) ?? wrongMethod(request) ?? tooMuch(request) ?? malformed(request)
  }

  /// A page from elsewhere that got this machine a name of its own reads nothing here.
  private func wrongHost(_ request: WebRequest) -> WebReply? {
    guard let host = request.host?.lowercased() else {
      return .plain(400, "The request names no host.")
    }
    var ours = ["127.0.0.1", "localhost"].map { "\($0):\(request.port)" }
    if request.port == WebRequest.plainPort { ours += ["127.0.0.1", "localhost"] }
    guard !ours.contains(host) else { return nil }
    return .plain(421, "This server answers as \(ours[0]) and \(ours[1]) only.")
  }

  private func wrongMethod(_ request: WebRequest) -> WebReply? {
    guard !["GET", "HEAD"].contains(request.method) else { return nil }
    return .plain(
      405, "This server only reads: GET and HEAD.",
      adding: [WebField("allow", "GET, HEAD")] + (request.hasBody ? Door.ending : []))
  }

  private func tooMuch(_ request: WebRequest) -> WebReply? {
    if request.hasBody {
      return .plain(413, "A question is all in its address.", adding: Door.ending)
    }
    if request.target.utf8.count > Door.longestTarget {
      return .plain(414, "An address has at most \(Door.longestTarget) bytes.")
    }
    let bytes = request.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
    guard bytes > Door.mostFieldBytes else { return nil }
    return .plain(431, "The fields of a request have at most \(Door.mostFieldBytes) bytes.")
  }

  private func malformed(_ request: WebRequest) -> WebReply? {
    request.target.hasPrefix("/") ? nil : .plain(400, "An address begins with a slash.")
  }

  private static let ending = [WebField("connection", "close")]
}
