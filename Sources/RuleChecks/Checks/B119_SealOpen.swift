import Days
import RuleChanges
import RuleModel

/// A seal without a digest, which nobody can verify.
enum SealOpen: Check {
  static let code = "B119"
  static let slug = "seal-open"
  static let level = Finding.Level.warning
  static let summary = "a seal without the digest of its answers"
  static let explanation = """
    Without a digest a seal holds between two revisions only: whoever has one copy of the book cannot
    tell whether its sealed answers are still the ones that were sealed.

    Not so:
      sealed: {through: 2024-12-31}
    But so:
      the line that `inforce ack seal --through 2024-12-31` prints
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    guard let seal = book.book.gate.sealed, seal.digest == nil else { return [] }
    return [
      finding(
        "nobody can verify this seal: it has no digest",
        at: book.sources.place(of: "sealed", from: book.book.places["gate"]),
        help: ["`inforce ack seal --through \(seal.through)` prints the line with it"])
    ]
  }
}
