import RuleModel

/// An instrument on which nothing rests.
enum InstrumentUnused: Check {
  static let code = "B081"
  static let slug = "instrument-unused"
  static let level = Finding.Level.warning
  static let summary = "an instrument that nothing names"
  static let explanation = """
    A document that was recorded and changes nothing is either a change that was forgotten, or a
    name that was mistyped elsewhere.

    Not so:
      instruments/us/fr/90-fr-50857.yaml    and no version `by: us/fr/90-fr-50857`
    But so:
      a version by it, or no file
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let used = book.namedInstruments
    return book.inInstruments { instrument in
      guard !used.contains(instrument.id) else { return [] }
      return [
        finding(
          "nothing rests on `\(instrument.id)`", at: instrument.places["title"],
          help: ["record what it changed, or remove the file"])
      ]
    }
  }
}

extension CheckedBook {
  /// Every instrument that something names. A rule that cannot be read may name any of them.
  fileprivate var namedInstruments: Set<InstrumentID> {
    guard book.broken.rules.isEmpty else { return Set(book.instruments.keys) }
    var named = Set(
      book.groups.values.flatMap { $0.members.map(\.by) }
        + book.instruments.values.flatMap(\.contradicts))
    for version in book.rules.lazy.flatMap(\.versions) {
      named.insert(version.by)
      if let computed = version.computed { named.insert(computed.of) }
    }
    return named
  }
}
