import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct SocketTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func itPrintsItsAddressServesAndEndsWhenItIsTold(signal: Int32) throws {
    let tool = try ServingTool()
    let connection = try Connection(port: tool.port)
    for _ in 0..<3 {
      connection.send(tool.request("GET /about/"))
      let response = try #require(connection.response())
      #expect(response.head.hasPrefix("HTTP/1.1 200 OK"))
      #expect(String(decoding: response.body, as: UTF8.self).hasSuffix("</html>\n"))
    }
    let ended = tool.end(by: signal)
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty)
    #expect(connection.isClosed)
  }

  @Test func aPortThatIsTakenIsAProblemWithHelp() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let folder = try TemporaryFolder()
    let outcome = try Invocation(
      program: Checkout.tool,
      arguments: [
        "serve", "-p", "\(tool.port)", "--rulebook", ClosedWorld.conformance + "/kestovia",
      ],
      folder: folder.path, environment: ClosedWorld.environment(home: folder.path)
    ).run()
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("error[S001]"))
    #expect(outcome.errors.contains("-p 0"))
  }

  @Test func itRefusesWhatIsNotAQuestion() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let long = String(repeating: "a", count: 3000)
    let cases = [
      (tool.request("POST /"), 405), (tool.request("DELETE /about/"), 405),
      ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421), ("GET / HTTP/1.1\r\n\r\n", 400),
      (tool.request("GET /" + long), 414), (tool.request("GET /", "X: \(long)\(long)\(long)"), 431),
      (tool.request("GET /", "Content-Length: 5"), 413),
      (tool.request("GET /r/../../etc/passwd"), 404),
      (tool.request("GET /r/%2e%2e%2f"), 404), (tool.request("GET /%00"), 404),
      ("nonsense\r\n\r\n", 400),
      (tool.request("GET /", "X: \(String(repeating: "b", count: 90_000))"), 400),
    ]
    for (request, status) in cases {
      let connection = try Connection(port: tool.port)
      connection.send(request)
      let response = try #require(connection.response(), "\(request.prefix(60))")
      #expect(response.head.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(60))")
    }
  }

  @Test func aHugeBodyIsRefusedBeforeItIsSent() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send(tool.request("POST /", "Content-Length: 99999999999"))
    #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 405"))
    connection.send(String(repeating: "x", count: 100_000))
    #expect(connection.isClosed, "it does not listen to the end")
  }

  @Test func aHeadHasNoBytesAndRequestsMayFollowOneAnother() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send(
      tool.request("HEAD /about/") + tool.request("GET /help/") + tool.request("GET /x"))
    let head = try #require(connection.response(toHead: true)).head
    #expect(head.hasPrefix("HTTP/1.1 200"))
    #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 200"))
    #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 404"))
  }

  @Test func nobodyElseCanReachIt() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    #expect(throws: Invocation.Failure.self) { try Connection(port: tool.port, host: "127.0.0.2") }
  }
}
