#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser of whoever sits here.
enum Browser {
  #if canImport(Darwin)
    private static let program = "open"
  #else
    private static let program = "xdg-open"
  #endif

  /// Opens an address in it; `false`: there is no program that does.
  static func open(_ address: String) -> Bool {
    var settings = posix_spawnattr_t()
    posix_spawnattr_init(&settings)
    defer { posix_spawnattr_destroy(&settings) }
    var none = sigset_t()
    sigemptyset(&none)
    // The server waits for signals that a browser must not miss.
    posix_spawnattr_setsigmask(&settings, &none)
    posix_spawnattr_setflags(&settings, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = [strdup(program), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, program, nil, &settings, &arguments, environ) == 0
  }
}
