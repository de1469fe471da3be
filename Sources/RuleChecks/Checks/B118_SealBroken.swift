import Days
import RuleChanges
import RuleModel

/// A digest of the gate that is not that of the answers it seals.
enum SealBroken: Check {
  static let code = "B118"
  static let slug = "seal-broken"
  static let level = Finding.Level.error
  static let summary = "the sealed answers are not those of the digest"
  static let explanation = """
    `sealed` says that no answer through a day changes any more, and holds the digest of them all. The
    answers of this book have another one: somebody changed an answer of a sealed day, or wrote the
    wrong digest. `inforce diff` says which answers changed. A change that is right is accepted with
    `inforce ack add ID --unseal`, and the digest is set anew.

    Not so:
      sealed: {through: 2024-12-31, digest: "seal1:0000…"}
    But so:
      the line that `inforce ack seal --through 2024-12-31` prints
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    guard let seal = BrokenSeal(of: book.book, side: .head) else { return [] }
    return [
      finding(
        "the answers through \(seal.through) have another digest than the seal",
        at: book.sources.place(of: seal.stated, from: book.book.places["gate"]),
        help: [
          "the digest of the answers is \(seal.computed)",
          "`inforce diff` names what changed; if that is right: `inforce ack add ID --unseal`, and "
            + "set `digest: \"\(seal.computed)\"`",
        ])
    ]
  }
}
