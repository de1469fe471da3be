/// What a request is answered with.
package struct WebReply: Hashable, Sendable {
  /// How it went, as a number of HTTP.
  package let status: Int
  /// What is said of the bytes.
  package var fields: [WebField]
  /// The bytes.
  package var body: [UInt8]

  package init(status: Int, fields: [WebField], body: [UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// The value of a field; `nil`: it is not there.
  package func value(of name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A few words for somebody who is not given what they asked for.
  static func plain(_ status: Int, _ words: String, adding fields: [WebField] = []) -> WebReply {
    WebReply(
      status: status,
      fields: [
        WebField("content-type", "text/plain; charset=utf-8"),
        WebField("cache-control", "no-store"),
      ]
        + fields,
      body: Array("\(status) \(WebReply.phrase(status))\n\n\(words)\n".utf8))
  }

  /// What a status is called.
  package static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 303: "See Other"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 308: "Permanent Redirect"
    case 400: "Bad Request"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 421: "Misdirected Request"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    default: "Status \(status)"
    }
  }
}
