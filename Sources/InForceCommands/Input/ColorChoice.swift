#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// When colours are sent.
enum ColorChoice: String {
  /// Where somebody sees them and nothing speaks against it.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  init(typed: String) throws(Problem) {
    guard let choice = ColorChoice(rawValue: typed) else {
      throw Problem("U004", "--color is auto, always or never, not `\(typed)`", status: .usage)
    }
    self = choice
  }

  /// Whether colours are sent to a stream.
  func isOn(for stream: Int32) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment("NO_COLOR") != nil || environment("TERM") == "dumb" { return false }
      if let forced = environment("CLICOLOR_FORCE"), forced != "0" { return true }
      return isatty(stream) == 1
    }
  }
}
