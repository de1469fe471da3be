import Days
import RuleChanges
import RuleModel

/// An acknowledgement of an answer that the book does not give.
enum AckStale: Check {
  static let code = "B117"
  static let slug = "ack-stale"
  static let level = Finding.Level.warning
  static let summary = "an accepted answer that the book no longer gives"
  static let explanation = """
    An acknowledgement accepts one answer on some days. While the book gives that answer, the file
    is its history, and `inforce why` quotes it. This one is about an answer that the book gives on
    none of its days: the answer was changed again, or the rule is gone. `inforce ack prune` deletes
    such files once they were merged.

    Not so:
      now: "force:nf1:60d5f4a1"  and the book answers something else on these days
    But so:
      no file: the later change has an acknowledgement of its own
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let standings = AckStandings(book.book, known: .last, today: book.today)
    return book.book.acknowledgements.filter { standings.standing(of: $0) == .gone }.map { ack in
      finding(
        "the book no longer gives the answer that `\(ack.id)` accepts", at: ack.places["now"],
        help: ["`inforce ack prune` deletes it once it was merged"])
    }
  }
}
