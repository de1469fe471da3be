#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A connection to a port of this machine, over which a test says what no client would say.
package final class Connection {
  private let socket: Int32
  private var pending: [UInt8] = []
  /// Whether the other side ended it: that nothing came in time is something else.
  private var isEnded = false

  package init(port: Int, host: String = "127.0.0.1") throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    socket = Connection.opened(kind)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr(host)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Invocation.Failure("connect: \(errno)") }
    // What never answers must fail a test, and not stop it.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  deinit { close(socket) }

  private static func opened(_ kind: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.socket(AF_INET, kind, 0)
    #else
      Darwin.socket(AF_INET, kind, 0)
    #endif
  }

  /// Sends text as it is; what the other side no longer takes is lost.
  package func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = sent(rest)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends text a byte at a time, with a rest after each; whether the other side ended it meanwhile.
  package func isEndedWhileSending(_ text: String, restMicroseconds: UInt32) -> Bool {
    for byte in text.utf8 {
      guard sent([byte]) == 1 else { return Connection.isEnd(errno) }
      usleep(restMicroseconds)
    }
    return false
  }

  private func sent(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { bytes in
      #if canImport(Glibc)
        Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      #else
        Darwin.send(socket, bytes.baseAddress, bytes.count, 0)
      #endif
    }
  }

  private static func isEnd(_ code: Int32) -> Bool { [EPIPE, ECONNRESET].contains(code) }

  /// The next response: the head, and as many bytes as it says; `nil`: the connection was closed.
  package func response(toHead: Bool = false) -> (head: String, body: [UInt8])? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = pending.firstRange(of: end) {
        let head = String(decoding: pending[..<range.lowerBound], as: UTF8.self)
        let length = toHead ? 0 : Connection.length(in: head)
        if pending.count - range.upperBound >= length {
          let body = Array(pending[range.upperBound..<range.upperBound + length])
          pending.removeFirst(range.upperBound + length)
          return (head, body)
        }
      }
      guard receive() else { return nil }
    }
  }

  /// Whether the other side has closed it, with nothing more to say.
  package var isClosed: Bool { !receive() && pending.isEmpty && isEnded }

  /// How many bytes come until the other side ends it; `nil`: it does not.
  package func bytesUntilEnd() -> Int? {
    while receive() {}
    return isEnded ? pending.count : nil
  }

  /// Whether something comes within a time: bytes, or the end.
  package func hasAnything(withinMilliseconds time: Int32) -> Bool {
    var wanted = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return !pending.isEmpty || poll(&wanted, 1, time) > 0
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else {
      isEnded = count == 0 || Connection.isEnd(errno)
      return false
    }
    pending += buffer.prefix(count)
    return true
  }

  private static func length(in head: String) -> Int {
    let name = "content-length:"
    let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name) }
    return line.flatMap { Int($0.dropFirst(name.utf8.count).drop { $0 == " " }) } ?? 0
  }
}
