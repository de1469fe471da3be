import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who says nothing whole, or takes nothing, is not waited for, and keeps nobody else waiting.
@Suite struct SlowClientTests {
  @Test func aPartOfAHeadAndSilenceIsClosed() throws {
    let tool = try ServingTool("--idle", "1")
    defer { _ = tool.end(by: SIGTERM) }
    let parts = ["", "G", "GET /half HTTP/1.1\r\nHost: 127.0", "GET / HTTP/1.1\r\nA: b\r\n"]
    let connections = try parts.map { part in
      let connection = try Connection(port: tool.port)
      connection.send(part)
      return connection
    }
    for (connection, part) in zip(connections, parts) { #expect(connection.isClosed, "\(part)") }
  }

  @Test func silenceAfterAReplyIsClosed() throws {
    let tool = try ServingTool("--idle", "1")
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send(tool.request("GET /about/"))
    _ = try #require(connection.response())
    #expect(connection.isClosed)
  }

  @Test func aHeadThatComesAByteAtATimeIsClosedThoughItNeverFallsSilent() throws {
    let tool = try ServingTool("--idle", "1")
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send("GET / HTTP/1.1\r\nX: ")
    let drops = String(repeating: "a", count: 12_000)
    #expect(connection.isEndedWhileSending(drops, restMicroseconds: 5000))
  }

  @Test(arguments: ["X: y\r\n", "X: \(String(repeating: "a", count: 1000))\r\n", "y"])
  func aHeadWithoutEndIsRefusedAndClosed(piece: String) throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send("GET / HTTP/1.1\r\nX: z\r\n")
    connection.send(String(repeating: piece, count: 40_000 / piece.utf8.count))
    #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 400 "))
    #expect(connection.isClosed)
  }

  @Test func aBodyThatComesSlowlyIsRefusedAndClosed() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let connection = try Connection(port: tool.port)
    connection.send(tool.request("GET /", "Content-Length: 50000"))
    #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 413 "))
    let drops = String(repeating: "a", count: 12_000)
    #expect(connection.isEndedWhileSending(drops, restMicroseconds: 2000))
  }

  @Test func othersAreAnsweredWhileManyAreSlow() throws {
    let tool = try ServingTool()
    defer { _ = tool.end(by: SIGTERM) }
    let slow = try (0..<40).map { _ in try Connection(port: tool.port) }
    for connection in slow { connection.send("GET /about/ HTTP/1.1\r\n") }
    let quick = try Connection(port: tool.port)
    quick.send(tool.request("GET /help/"))
    #expect(try #require(quick.response()).head.hasPrefix("HTTP/1.1 200 "))
    for connection in slow { connection.send("Host: evil.example\r\n\r\n") }
    for connection in slow {
      #expect(try #require(connection.response()).head.hasPrefix("HTTP/1.1 421 "))
    }
  }

  @Test func whoAsksAndTakesNothingIsClosed() throws {
    let tool = try ServingTool("--idle", "1")
    defer { _ = tool.end(by: SIGTERM) }
    let greedy = try Connection(port: tool.port)
    let asked = 3000
    greedy.send(String(repeating: tool.request("GET /help/"), count: asked))
    let other = try Connection(port: tool.port)
    other.send(tool.request("GET /help/"))
    let length = try #require(other.response()).body.count
    sleep(3)
    let came = try #require(greedy.bytesUntilEnd())
    #expect(came < asked * length)
  }

  @Test func oneConnectionTooManyWaitsUntilAnotherEnds() throws {
    let tool = try ServingTool("--connections", "2")
    defer { _ = tool.end(by: SIGTERM) }
    var first: Connection? = try Connection(port: tool.port)
    let second = try Connection(port: tool.port)
    for connection in [first, second] {
      connection?.send(tool.request("GET /help/"))
      _ = try #require(connection?.response())
    }
    let third = try Connection(port: tool.port)
    third.send(tool.request("GET /about/"))
    #expect(!third.hasAnything(withinMilliseconds: 500))
    second.send(tool.request("GET /help/"))
    _ = try #require(second.response())
    first = nil
    #expect(try #require(third.response()).head.hasPrefix("HTTP/1.1 200 "))
  }

  @Test(arguments: [["--idle", "0"], ["--connections", "0"], ["--connections", "65537"]])
  func aLimitThatCannotBeIsRefused(options: [String]) throws {
    let folder = try TemporaryFolder()
    let outcome = try Invocation(
      program: Checkout.tool,
      arguments: ["serve", "--get", "/", "--rulebook", ClosedWorld.conformance + "/kestovia"]
        + options,
      folder: folder.path, environment: ClosedWorld.environment(home: folder.path)
    ).run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("error[S005]"))
  }
}
