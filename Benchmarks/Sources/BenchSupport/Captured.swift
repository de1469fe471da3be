#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a command writes; `nil`: it cannot be run, or ends with another status.
public func captured(_ words: [String], input: ChildStream = .null, status: Int32 = 0) -> [UInt8]? {
  guard let pipe = Pipe() else { return nil }
  defer { close(pipe.reading) }
  guard let child = Child(words, input: input, output: .descriptor(pipe.writing)) else {
    close(pipe.writing)
    return nil
  }
  close(pipe.writing)
  let bytes = allBytes(of: pipe.reading)
  return child.end().status == status ? bytes : nil
}

/// The same as text.
public func capturedText(_ words: [String], status: Int32 = 0) -> String? {
  captured(words, status: status).map { String(decoding: $0, as: UTF8.self) }
}

/// The bytes of a file; `nil`: it cannot be read.
public func contents(of path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return allBytes(of: descriptor)
}

/// Writes a file anew; `false`: it could not be written.
@discardableResult
public func put(_ text: String, to path: String) -> Bool {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  let sink = ByteSink(descriptor)
  sink.write(text)
  sink.flush()
  return !sink.hasFailed
}

private func allBytes(of descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: piece[..<count])
  }
}
