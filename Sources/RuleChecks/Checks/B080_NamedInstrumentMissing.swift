import RuleModel

/// A count or a contradiction names an instrument that the book does not have.
enum NamedInstrumentMissing: Check {
  static let code = "B080"
  static let slug = "named-instrument-missing"
  static let level = Finding.Level.error
  static let summary = "a count or a contradiction names an instrument that is not there"
  static let explanation = """
    `of` in a computed day and `contradicts` name instruments of this book.

    Not so:
      contradicts: [us/web/faq-71]          the file is instruments/us/web/faq-17.yaml
    But so:
      contradicts: [us/web/faq-17]
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    var names = Suggestions { book.book.instruments.keys.map(\.text) }
    let counts = book.inVersions { _, version in
      version.computed.map { missing([$0.of], at: version.places["from"], book, &names) } ?? []
    }
    return counts
      + book.inInstruments { missing($0.contradicts, at: $0.places["contradicts"], book, &names) }
  }

  private static func missing(
    _ ids: [InstrumentID], at start: Place, _ book: CheckedBook, _ names: inout Suggestions
  ) -> [Finding] {
    ids.filter { book.book.instruments[$0] == nil }.map { id in
      finding(
        "there is no instrument `\(id)`", at: book.sources.place(of: id.text, from: start),
        help: names.help(for: id.text))
    }
  }
}
