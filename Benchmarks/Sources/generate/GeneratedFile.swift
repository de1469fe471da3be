import BenchSupport

/// A file of the book, and the day from which it can be recorded.
struct GeneratedFile {
  let path: String
  let text: String
  let day: CivilDay
}
