import RuleModel

/// Nobody can find the document.
enum InstrumentUnfindable: Check {
  static let code = "B082"
  static let slug = "instrument-unfindable"
  static let level = Finding.Level.warning
  static let summary = "an instrument without an address and without a citation"
  static let explanation = """
    Whoever doubts an answer must be able to find its source: by `cite`, by `document`, or at a
    `url`.

    Not so:
      title: Notice on chips, kind: notice, published: 2025-01-15
    But so:
      cite: 90 Fed. Reg. 4544 (Jan. 15, 2025)
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      guard instrument.cite == nil, instrument.document == nil, instrument.urls.isEmpty else {
        return []
      }
      return [
        finding(
          "`\(instrument.id)` cannot be found: it has no `cite`, `document` or `url`",
          at: instrument.places["title"], help: ["add at least one of them"])
      ]
    }
  }
}
