import Reports
import Serving

/// The response to one request, for a terminal or a script: no socket is opened.
struct OneReply {
  private let attendant: Attendant
  private let headers: Bool

  init(_ attendant: Attendant, headers: Bool) {
    self.attendant = attendant
    self.headers = headers
  }

  /// Prints it, and says what it means.
  func write(to target: String, on console: Console) -> ExitStatus {
    let reply = attendant.reply(to: .local(method: "GET", target: target))
    if headers { console.pass(head(reply)) }
    console.pass(reply.body)
    if let location = reply.value(of: "location") { console.tell(shown("see \(location)")) }
    return status(reply)
  }

  private func head(_ reply: WebReply) -> String {
    let first = "HTTP/1.1 \(reply.status) \(WebReply.phrase(reply.status))"
    return ([first] + reply.fields.map { "\($0.name): \($0.value)" } + ["", ""])
      .joined(separator: "\n")
  }

  private func status(_ reply: WebReply) -> ExitStatus {
    switch reply.status {
    case 200: .done
    case 300..<400: .negative
    case 400..<500: .usage
    default: .incomplete
    }
  }
}
