import Days
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns instants into civil days of a named zone. Only commands read it.
struct CivilClock {
  private let zone: String

  /// The clock of a zone of the IANA time zone database.
  ///
  /// - Throws: a ``Problem`` when this machine does not know the zone; never another zone instead.
  init(zone: String) throws(Problem) {
    guard CivilClock.isKnown(zone) else {
      throw Problem(unknownZone: zone)
    }
    self.zone = zone
  }

  /// The civil day now.
  var today: Day? { Day(ordinal: Int(ordinal(of: Int64(time(nil))))) }

  /// The civil day of an instant, as days since 1970-01-01.
  func ordinal(of seconds: Int64) -> Int32 {
    var instant = time_t(seconds)
    var civil = tm()
    guard CivilClock.read(&instant, in: zone, &civil) else {
      return Int32(clamping: seconds / 86_400)
    }
    let day = try? Day(
      year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday))
    return day?.ordinal ?? Int32(clamping: seconds / 86_400)
  }

  /// The zone that the process has. A process has one at a time, and a server many threads.
  private static let set = Mutex<String?>(nil)

  private static func read(_ instant: inout time_t, in zone: String, _ civil: inout tm) -> Bool {
    set.withLock { current in
      if current != zone {
        setenv("TZ", zone, 1)
        tzset()
        current = zone
      }
      return localtime_r(&instant, &civil) != nil
    }
  }

  private static func isKnown(_ zone: String) -> Bool {
    let letters = zone.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0))
    }
    guard !zone.isEmpty, letters, !zone.hasPrefix("/") else { return false }
    let folders = ["/usr/share/zoneinfo/", "/var/db/timezone/zoneinfo/", "/usr/lib/zoneinfo/"]
    return folders.contains { access($0 + zone, R_OK) == 0 && !isFolder($0 + zone) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Problem {
  /// A zone that this machine does not know; never another zone instead.
  init(unknownZone zone: String) {
    self.init(
      "D007", "this machine does not know the time zone `\(zone)`",
      help: ["install `tzdata`, or correct `zone` in rulebook.yaml"], status: .incomplete)
  }
}
