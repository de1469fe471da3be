import RuleModel

/// A number of a document that was written from memory.
enum RecalledIdentifier: Check {
  static let code = "B084"
  static let slug = "recalled-identifier"
  static let level = Finding.Level.warning
  static let summary = "a citation or a number that was written from memory"
  static let explanation = """
    A page or a document number from memory looks exactly like one that was looked up. With
    `evidence: recalled` leave numbers out, or look them up and raise the mark.

    Not so:
      evidence: recalled, cite: 90 Fed. Reg. 4544
    But so:
      evidence: secondary, cite: 90 Fed. Reg. 4544, url: where it was looked up
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      guard instrument.evidence == .recalled else { return [] }
      let given = ["cite", "document", "docket", "rin"].filter(instrument.places.has)
      return given.map { key in
        finding(
          "`\(key)` of a document that is known from memory", at: instrument.places[key],
          related: [Finding.Label(instrument.places["evidence"], "from memory")],
          help: ["look it up and write where it was found, or leave it out"])
      }
    }
  }
}
