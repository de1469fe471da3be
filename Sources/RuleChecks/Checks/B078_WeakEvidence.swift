import RuleModel

/// Nobody who wrote the book has read the document that decides.
enum WeakEvidence: Check {
  static let code = "B078"
  static let slug = "weak-evidence"
  static let level = Finding.Level.note
  static let summary = "a formal change rests on a document known from others or from memory"
  static let explanation = """
    Force, wording and duty are decided by documents. `evidence: secondary` says that the book knows
    one from what others wrote, `recalled` that it was written from memory. Read it, then raise the
    mark.

    Not so:
      evidence: recalled        for the rule that brings everything into force
    But so:
      evidence: primary, with `url`, and `sha256` of what was read
    """

  private static let formal: Set<Change.Facet> = [.force, .text, .applicability]

  static func findings(in book: CheckedBook) -> [Finding] {
    let weak = Set(book.instruments.filter { $0.evidence != .primary }.map(\.id))
    guard !weak.isEmpty else { return [] }
    let formalVersions = book.book.rules.flatMap { rule in
      rule.versions.filter {
        weak.contains($0.by) && rule.facet(of: $0).map(formal.contains) ?? false
      }
    }
    let byInstrument = Dictionary(grouping: formalVersions, by: \.by)
    return book.inInstruments { instrument in
      guard instrument.evidence != .primary, let versions = byInstrument[instrument.id],
        let first = versions.min(by: { $0.places.path < $1.places.path })
      else { return [] }
      return [
        finding(
          "\(counted(versions.count, "formal change")) rest\(versions.count == 1 ? "s" : "") on "
            + "a document that is known as \(instrument.evidence.rawValue)",
          at: instrument.places["evidence"],
          related: [Finding.Label(first.places["by"], "among them this one")],
          help: ["read the document, then write `evidence: primary`"])
      ]
    }
  }
}
