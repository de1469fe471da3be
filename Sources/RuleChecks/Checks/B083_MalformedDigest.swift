import RuleModel

/// A digest that is none, or half of a capture.
enum MalformedDigest: Check {
  static let code = "B083"
  static let slug = "malformed-digest"
  static let level = Finding.Level.error
  static let summary = "`sha256` is not a digest, or stands without the day of capture"
  static let explanation = """
    A digest has 64 digits of 0-9 and a-f. It proves which bytes were read, on the day `captured`:
    both are given, or neither.

    Not so:
      sha256: 3f2a…
    But so:
      sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
      captured: 2025-01-16
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      switch (instrument.sha256, instrument.captured) {
      case (let digest?, _) where !isDigest(digest):
        [
          finding(
            "this is not a SHA-256 digest", at: instrument.places["sha256"],
            "\(counted(digest.count, "character"))",
            help: ["64 digits of 0-9 and a-f, as `sha256sum` prints them"])
        ]
      case (.some, nil):
        [
          finding(
            "a digest without the day of capture", at: instrument.places["sha256"],
            help: ["add `captured: YYYY-MM-DD`"])
        ]
      case (nil, .some):
        [
          finding(
            "a day of capture without a digest", at: instrument.places["captured"],
            help: ["add `sha256: …`, or remove the line"])
        ]
      default: []
      }
    }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
