#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension BookPlace {
  /// The book that was installed with the program that runs; `nil`: none was.
  package static var installed: BookPlace? { runningProgram.flatMap(installed(with:)) }

  /// The book that lies in `share/inforce/Rulebook`, where the program lies in `bin`.
  static func installed(with program: String) -> BookPlace? {
    let root = program.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    let folder = root + "/share/inforce/Rulebook"
    return exists(joined(folder, "rulebook.yaml")) ? try? BookPlace(named: folder) : nil
  }

  /// The file of this process, without symbolic links; `nil`: the system does not say.
  private static var runningProgram: String? {
    #if canImport(Glibc)
      return absolute("/proc/self/exe")
    #else
      var path = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(path.count)
      return _NSGetExecutablePath(&path, &size) == 0 ? absolute(String(cString: path)) : nil
    #endif
  }
}
