public import Days

/// One issued document: who issued what, and when it was signed, public and printed.
public struct Instrument: Hashable, Sendable {
  /// A day that a document has, as well as it is known.
  public enum DocumentDay: Hashable, Sendable {
    /// That day.
    case on(Day)
    /// A day from the first to the last, both included; it counts from the last.
    case between(Day, Day)

    /// The day from which it counts.
    public var counts: Day {
      switch self {
      case .on(let day): day
      case .between(_, let last): last
      }
    }
  }

  /// How well the book knows the document.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// Its own text was read.
    case primary
    /// Others describe it.
    case secondary
    /// From memory: to be checked.
    case recalled
  }

  private let parts: Shared<Parts>

  package init(
    id: InstrumentID, title: String, kind: String, issuer: String?, cite: String?,
    document: String?, docket: [String], rin: [String], signed: DocumentDay?,
    announced: DocumentDay?, filed: DocumentDay?, published: DocumentDay?, urls: [String],
    sha256: String?, captured: Day?, evidence: Evidence, controls: String?,
    contradicts: [InstrumentID], places: Places
  ) {
    parts = Shared(
      Parts(
        id: id, title: title, kind: kind, issuer: issuer, cite: cite, document: document,
        docket: docket, rin: rin, signed: signed, announced: announced, filed: filed,
        published: published, urls: urls, sha256: sha256, captured: captured,
        evidence:
          evidence, controls: controls, contradicts: contradicts, places: places))
  }

  /// The first day on which the public could know it: the earliest of announced, filed, published.
  public var publicDay: Day? {
    [announced, filed, published].compactMap { $0?.counts }.min()
  }

  /// The day of that kind, as it counts.
  public func day(_ anchor: ComputedDay.Anchor) -> Day? {
    switch anchor {
    case .signed: signed?.counts
    case .announced: announced?.counts
    case .filed: filed?.counts
    case .published: published?.counts
    }
  }
}

extension Instrument {
  /// Its id.
  public var id: InstrumentID { parts.value.id }

  /// Its title.
  public var title: String { parts.value.title }

  /// What kind of document it is, in the words of `InstrumentKinds`.
  public var kind: String { parts.value.kind }

  /// Who issued it.
  public var issuer: String? { parts.value.issuer }

  /// How it is cited.
  public var cite: String? { parts.value.cite }

  /// Its document number.
  public var document: String? { parts.value.document }

  /// Its docket numbers.
  public var docket: [String] { parts.value.docket }

  /// Its regulation identifier numbers.
  public var rin: [String] { parts.value.rin }

  /// The day of signature.
  public var signed: DocumentDay? { parts.value.signed }

  /// The day on which this very document was made available.
  public var announced: DocumentDay? { parts.value.announced }

  /// The day of filing for public inspection.
  public var filed: DocumentDay? { parts.value.filed }

  /// The day of publication in the official journal.
  public var published: DocumentDay? { parts.value.published }

  /// Where it can be read.
  public var urls: [String] { parts.value.urls }

  /// The digest of kept bytes, where bytes were kept.
  public var sha256: String? { parts.value.sha256 }

  /// The day on which the bytes were captured.
  public var captured: Day? { parts.value.captured }

  /// How well the book knows it.
  public var evidence: Evidence { parts.value.evidence }

  /// Whether it controls over the statements it contradicts, with the reason.
  public var controls: String? { parts.value.controls }

  /// The statements that it contradicts.
  public var contradicts: [InstrumentID] { parts.value.contradicts }

  /// Where its keys stand in its file.
  public var places: Places { parts.value.places }
}

extension Instrument {
  /// What it consists of.
  fileprivate struct Parts: Hashable, Sendable {
    let id: InstrumentID
    let title: String
    let kind: String
    let issuer: String?
    let cite: String?
    let document: String?
    let docket: [String]
    let rin: [String]
    let signed: DocumentDay?
    let announced: DocumentDay?
    let filed: DocumentDay?
    let published: DocumentDay?
    let urls: [String]
    let sha256: String?
    let captured: Day?
    let evidence: Evidence
    let controls: String?
    let contradicts: [InstrumentID]
    let places: Places
  }
}

/// Where the keys of a file stand, so that a finding can point at the right one.
public struct Places: Hashable, Sendable {
  /// The file.
  public let path: String
  private let byKey: [String: Place]

  /// The places of the values of a file's keys.
  public init(path: String, byKey: [String: Place] = [:]) {
    self.path = path
    self.byKey = byKey
  }

  /// Where the value of the key stands; the file's first character where it has no such key.
  public subscript(key: String) -> Place { byKey[key] ?? .file(path) }

  /// Whether the file has the key.
  public func has(_ key: String) -> Bool { byKey[key] != nil }
}
