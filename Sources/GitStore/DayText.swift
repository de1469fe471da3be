#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The day with that number since 1970-01-01, as `YYYY-MM-DD`.
func dayText(_ ordinal: Int32) -> String {
  var seconds = time_t(ordinal) * 86_400
  var calendar = tm()
  guard gmtime_r(&seconds, &calendar) != nil else { return "day \(ordinal)" }
  let parts = [Int(calendar.tm_year) + 1900, Int(calendar.tm_mon) + 1, Int(calendar.tm_mday)]
  return zip(parts, [4, 2, 2]).map(padded).joined(separator: "-")
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
