/// What somebody asks a server for: a method, a target, and fields.
package struct WebRequest: Sendable {
  /// What is to be done.
  package let method: String
  /// The path and the query, as they came.
  package let target: String
  /// The name of the server, as the asker has it; `nil`: they said none.
  package let host: String?
  /// The port at which it came in.
  package let port: Int
  /// The other fields; a name has no capitals.
  package let fields: [WebField]

  package init(
    method: String, target: String, host: String?, port: Int, fields: [WebField] = []
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.port = port
    self.fields = fields
  }

  /// A request that came over no network, and that nobody refuses.
  package static func local(method: String, target: String) -> WebRequest {
    WebRequest(method: method, target: target, host: "127.0.0.1", port: WebRequest.plainPort)
  }

  /// The port that needs no mention.
  static let plainPort = 80

  /// The value of a field; `nil`: it is not there.
  package func value(of name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Whether bytes follow that somebody wants to be taken in.
  var hasBody: Bool {
    value(of: "transfer-encoding") != nil || value(of: "content-length").map { $0 != "0" } ?? false
  }
}

/// A line of a request or of a reply.
package struct WebField: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
