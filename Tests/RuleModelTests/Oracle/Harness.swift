import BookTesting
import RuleModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many books are made, and which.
enum Harness {
  /// `INFORCE_LONG=1` asks for the long run.
  static let isLong = getenv("INFORCE_LONG").map { String(cString: $0) == "1" } ?? false

  /// `INFORCE_SEED=n` asks for that book alone.
  static let only = getenv("INFORCE_SEED").flatMap { UInt64(String(cString: $0)) }

  /// `INFORCE_FROM=n` begins with that book.
  static let first = getenv("INFORCE_FROM").flatMap { UInt64(String(cString: $0)) } ?? 0

  /// The seeds of so many books, in as many parts as run at the same time.
  static func seeds(
    _ count: UInt64, from start: UInt64 = 0, of long: UInt64 = 20_000
  ) -> [Range<UInt64>] {
    if let only { return [only..<only + 1] }
    let all = isLong ? long : count
    let first = first + (isLong ? 0 : start)
    return (0..<8).map { first + all * $0 / 8..<first + all * ($0 + 1) / 8 }
  }

  /// Puts the question to a book; on failure shrinks the book and prints all there is to know.
  static func check(
    _ seed: UInt64, _ book: Rulebook, _ question: some CustomStringConvertible,
    complaint: (Rulebook) -> Complaint?
  ) -> Bool {
    guard complaint(book) != nil else { return true }
    let small = book.shrunk { complaint($0) != nil }
    let words = complaint(small)?.description ?? "gone after shrinking"
    Issue.record("seed \(seed)\n\(small.dump)\nasked: \(question)\n\(words)")
    return false
  }
}
