import RuleModel

/// The legal order is said to have spoken before the document was signed.
enum OperativeBeforeSigned: Check {
  static let code = "B056"
  static let slug = "operative-before-signed"
  static let level = Finding.Level.error
  static let summary = "an operative day before the document was signed"
  static let explanation = """
    `operative` is the day from which the legal order says so, not the day of which it speaks. It
    cannot lie before the document existed; the day of which it speaks is `from`.

    Not so:
      from: 2024-03-01, operative: 2024-03-01      signed: 2024-03-15
    But so:
      from: 2024-03-01, operative: 2024-03-18      signed: 2024-03-15
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard let operative = version.operative, let instrument = rules.book.instruments[version.by],
        let signed = instrument.signed?.first, operative < signed
      else { return [] }
      return [
        finding(
          "operative on \(operative), before the document was signed on \(signed)",
          at: version.places["operative"], "too early",
          related: [Finding.Label(instrument.places["signed"], "signed here")],
          help: ["the days of which it speaks begin at `from`; `operative` is when it spoke"])
      ]
    }
  }
}
