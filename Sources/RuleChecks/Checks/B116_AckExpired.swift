import Days
import RuleModel

/// An acknowledgement whose last day has passed.
enum AckExpired: Check {
  static let code = "B116"
  static let slug = "ack-expired"
  static let level = Finding.Level.error
  static let summary = "an accepted change whose acceptance has expired"
  static let explanation = """
    Somebody accepted a changed answer until a day, and wanted to be asked again after it. Look at
    the sources: accept it anew with a later day or none, or correct the answer and delete the file.

    Not so:
      expires: 2025-09-01       and that day has passed
    But so:
      a new `expires`, or none, after somebody has looked
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.book.acknowledgements.filter { !$0.counts(on: book.today) }.map { ack in
      finding(
        "the acceptance of `\(ack.id)` counted through \(ack.expires.map(\.description) ?? "")",
        at: ack.places["expires"],
        help: ["accept it anew with a later day, or correct the answer and delete the file"])
    }
  }
}
