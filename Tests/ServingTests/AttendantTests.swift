import Serving
import Testing

/// Answers everything with the target, at hand where it begins with `/now`.
private struct Echo: Answering {
  func replyAtHand(to request: WebRequest) -> WebReply? {
    request.target.hasPrefix("/now") ? reply(to: request) : nil
  }

  func reply(to request: WebRequest) -> WebReply {
    Attendant.tagged(
      WebReply(
        status: request.target == "/none" ? 404 : 200,
        fields: [WebField("content-type", "text/plain"), WebField("cache-control", "no-cache")],
        body: Array(request.target.utf8)))
  }
}

@Suite struct AttendantTests {
  private let attendant = Attendant(Echo())

  private func ask(
    _ method: String = "GET", _ target: String = "/a", host: String? = "127.0.0.1:8744",
    port: Int = 8744, _ fields: [WebField] = []
  ) -> WebReply {
    attendant.reply(
      to: WebRequest(method: method, target: target, host: host, port: port, fields: fields))
  }

  @Test func aPageIsGivenWithItsTagAndItsProtection() {
    let reply = ask()
    #expect(reply.status == 200)
    #expect(String(decoding: reply.body, as: UTF8.self) == "/a")
    #expect(reply.value(of: "content-length") == "2")
    #expect(reply.value(of: "x-content-type-options") == "nosniff")
    #expect(reply.value(of: "referrer-policy") == "no-referrer")
    #expect(reply.value(of: "cross-origin-opener-policy") == "same-origin")
    #expect(reply.value(of: "cross-origin-resource-policy") == "same-origin")
    #expect(reply.value(of: "etag")?.hasPrefix("\"") == true)
  }

  @Test(arguments: [
    "127.0.0.1:8744", "localhost:8744", "LOCALHOST:8744",
  ])
  func whoCallsItByItsNameIsLetIn(host: String) { #expect(ask(host: host).status == 200) }

  @Test(arguments: [
    "evil.example", "evil.example:8744", "127.0.0.1", "localhost", "127.0.0.1:8745", "",
    "127.0.0.1:8744.evil.example", "127.0.0.1.evil.example:8744", "[::1]:8744", "0.0.0.0:8744",
    "user@127.0.0.1:8744", "127.0.0.1:8744 ", "localhost.:8744",
  ])
  func aNameThatIsNotOursReadsNothing(host: String) {
    let reply = ask(host: host)
    #expect(reply.status == 421)
    #expect(!String(decoding: reply.body, as: UTF8.self).contains("/a"))
  }

  @Test func whereThePortNeedsNoMentionTheNameAloneWillDo() {
    #expect(ask(host: "localhost", port: 80).status == 200)
    #expect(ask(host: "127.0.0.1:80", port: 80).status == 200)
  }

  @Test func aRequestWithoutAHostIsRefused() { #expect(ask(host: nil).status == 400) }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "X"])
  func whatDoesMoreThanReadIsRefused(method: String) {
    let reply = ask(method)
    #expect(reply.status == 405)
    #expect(reply.value(of: "allow") == "GET, HEAD")
  }

  @Test func aHeadHasTheFieldsOfThePageAndNoBytes() {
    let (page, head) = (ask(), ask("HEAD"))
    #expect(head.body.isEmpty)
    #expect(head.status == page.status)
    #expect(head.fields == page.fields)
  }

  @Test(arguments: [
    ("content-length", "1", 413), ("content-length", "99999999999999999999", 413),
    ("transfer-encoding", "chunked", 413), ("content-length", "0", 200),
  ])
  func aBodyIsNotTakenIn(name: String, value: String, status: Int) {
    let reply = ask("GET", "/a", [WebField(name, value)])
    #expect(reply.status == status)
    #expect((reply.value(of: "connection") == "close") == (status == 413))
  }

  @Test(arguments: [(2048, 200), (2049, 414), (100_000, 414)])
  func anAddressHasItsLength(length: Int, status: Int) {
    let target = "/" + String(repeating: "a", count: length - 1)
    #expect(ask("GET", target).status == status)
  }

  @Test(arguments: [(8192 - 5, 200), (8192 - 4, 431), (100_000, 431)])
  func fieldsHaveTheirLength(length: Int, status: Int) {
    let fields = [WebField("a", String(repeating: "b", count: length))]
    #expect(ask("GET", "/a", fields).status == status)
  }

  @Test(arguments: ["", "*", "http://127.0.0.1:8744/a", "a"])
  func anAddressBeginsWithASlash(target: String) { #expect(ask("GET", target).status == 400) }

  @Test func whoHasThePageIsToldThatItIsTheSame() throws {
    let tag = try #require(ask().value(of: "etag"))
    for known in [tag, "W/" + tag, "\"x\", \(tag)", "\"x\",\(tag),\"y\"", "*"] {
      let reply = ask("GET", "/a", [WebField("if-none-match", known)])
      #expect(reply.status == 304, "\(known)")
      #expect(reply.body.isEmpty)
      #expect(reply.value(of: "etag") == tag)
      #expect(reply.value(of: "cache-control") == "no-cache")
    }
    #expect(ask("GET", "/b", [WebField("if-none-match", tag)]).status == 200)
    #expect(ask("GET", "/a", [WebField("if-none-match", "\"x\"")]).status == 200)
  }

  @Test func whatIsNotThereHasNoTag() {
    #expect(ask("GET", "/none").value(of: "etag") == nil)
    #expect(ask("GET", "/none", [WebField("if-none-match", "*")]).status == 404)
  }

  @Test func differentPagesHaveDifferentTags() {
    let targets = (0..<5000).map { "/\($0)" } + ["/\0", "/\0\0", "/a\0", "/"]
    let tags = targets.compactMap { ask("GET", $0).value(of: "etag") }
    #expect(Set(tags).count == targets.count)
  }

  @Test func aRequestFromThisProcessNeedsNoSocket() {
    #expect(attendant.reply(to: .local(method: "GET", target: "/now")).status == 200)
  }
}
