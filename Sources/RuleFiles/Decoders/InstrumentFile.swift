import Days
import RuleModel

extension Instrument {
  /// The instrument that a file of `instruments/` describes.
  static func decode(_ node: YAMLNode, id: InstrumentID, path: String) -> Reading<Instrument> {
    node.keys(for: "the file") { reader in
      let title = reader.requiredString("title")
      let kind = reader.requiredString("kind")
      let evidence = reader.requiredChoice(
        "evidence", of: Instrument.Evidence.allCases.map(\.rawValue))
      let instrument = Instrument(
        id: id, title: title?.value ?? id.text, kind: kind?.value ?? "",
        issuer: reader.string("issuer")?.value, cite: reader.string("cite")?.value,
        document: reader.string("document")?.value, docket: reader.words("docket"),
        rin: reader.words("rin"), signed: reader.documentDay("signed"),
        announced: reader.documentDay("announced"), filed: reader.documentDay("filed"),
        published: reader.documentDay("published"), urls: reader.words("url"),
        sha256: reader.string("sha256")?.value, captured: reader.day("captured")?.value,
        evidence: evidence.flatMap { Evidence(rawValue: $0.value) } ?? .recalled,
        controls: reader.string("controls")?.value,
        contradicts: reader.words("contradicts").map { InstrumentID($0) },
        places: reader.places(path: path))
      if instrument.publicDay == nil { reader.add(.neverPublic(at: reader.place)) }
      return instrument
    }
  }
}

extension MappingReader {
  /// A day of a document, or the window in which it lies.
  fileprivate mutating func documentDay(_ key: String) -> Instrument.DocumentDay? {
    value(key) { node in
      node.boundary(for: key).map { written -> Instrument.DocumentDay? in
        switch written.boundary {
        case .on(let day): .on(day)
        case .between(let first, let last, _): .between(first, last)
        case .when: nil
        }
      }
    }.flatMap(\.self)
  }
}

extension Finding {
  fileprivate static func neverPublic(at place: Place) -> Finding {
    Finding(
      .neverPublic, "no day on which the document was public", at: place,
      help: ["give at least one of `announced`, `filed` and `published`"])
  }
}
