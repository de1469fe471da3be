import ArgumentParser
import InForceKit
import Reports
import Serving

/// Shows the pages of a book to whoever sits at this machine.
struct Serve: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "The pages of the book, on this machine only.", form: "serve [OPTIONS]",
    examples: [
      "inforce serve --get /r/us/bis/affiliates-rule/on/2025-10-15/",
      "inforce serve --get /on/2025-05-15.json",
    ],
    notes: """
      Without --get it serves until you end it, at 127.0.0.1 only, and only reads. Pages follow \
      HEAD: a new commit needs no restart. Under /@COMMIT/ every page stays as it was on the day \
      of that commit, and under /@COMMIT,DATE/ as it was on another. With --get it opens no \
      socket: one response is printed, and the status is 0 for a page, 1 for a redirection, 64 for \
      an address that means nothing here, and 2 where the book cannot be read.
      """)

  @Option(name: .shortAndLong, help: "The port; 0 takes one that is free.")
  var port = 8744

  @Option(
    help: ArgumentHelp(
      "How many connections are open at a time; the next ones wait.", valueName: "count"))
  var connections = ServerLimits().connections

  @Option(
    help: ArgumentHelp(
      "How long a connection may say nothing whole, or take nothing of its answer.",
      valueName: "seconds"))
  var idle = ServerLimits().idleSeconds

  @Flag(help: "Open the first page in a browser.")
  var open = false

  @Option(help: ArgumentHelp("Print the response to one request, and end.", valueName: "path"))
  var get: String?

  @Flag(help: "With --get: print the status and the fields before the response.")
  var headers = false

  @OptionGroup(title: "The book") var book: BookOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard (0...65_535).contains(port) else {
      throw Problem(
        "S004", "there is no port \(port)", help: ["a port is 0 to 65535"], status: .usage)
    }
    try book.refuseContradictions()
    let limits = try limits()
    let server = try BookServer(book)
    if let get { return OneReply(Attendant(server), headers: headers).write(to: get, on: console) }
    return try serve(server, limits, console)
  }

  private func limits() throws(Problem) -> ServerLimits {
    guard (1...65_536).contains(connections), (1...86_400).contains(idle) else {
      throw Problem(
        "S005", "a server has 1 to 65536 connections, which are idle for 1 to 86400 seconds",
        help: ["without --connections and --idle it has usual limits"], status: .usage)
    }
    var limits = ServerLimits()
    (limits.connections, limits.idleSeconds) = (connections, idle)
    return limits
  }

  private func serve(
    _ server: BookServer, _ limits: ServerLimits, _ console: Console
  ) throws(Problem) -> ExitStatus {
    do { try server.warmUp() } catch { console.tell(shown("warning: \(error.text)")) }
    do {
      try WebServer(Attendant(server), port: port, limits).run { port in
        let address = "http://\(WebServer.address):\(port)/"
        console.answer(address)
        if open, !Browser.open(address) { console.tell("note: no browser could be started") }
      }
    } catch {
      throw Problem(error)
    }
    return .done
  }
}
