#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The instant of a reply as HTTP writes it (RFC 9110, 5.6.7).
enum HTTPDate {
  /// Now.
  static var now: String {
    var instant = time(nil)
    var civil = tm()
    gmtime_r(&instant, &civil)
    let day = "\(weekdays[Int(civil.tm_wday)]), \(two(civil.tm_mday)) \(months[Int(civil.tm_mon)])"
    let clock = [civil.tm_hour, civil.tm_min, civil.tm_sec].map(two).joined(separator: ":")
    return "\(day) \(1900 + Int(civil.tm_year)) \(clock) GMT"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
