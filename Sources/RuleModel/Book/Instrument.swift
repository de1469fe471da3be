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

  /// Its id.
  public let id: InstrumentID
  /// Its title.
  public let title: String
  /// What kind of document it is, in the words of `InstrumentKinds`.
  public let kind: String
  /// Who issued it.
  public let issuer: String?
  /// How it is cited.
  public let cite: String?
  /// Its document number.
  public let document: String?
  /// Its docket numbers.
  public let docket: [String]
  /// Its regulation identifier numbers.
  public let rin: [String]
  /// The day of signature.
  public let signed: DocumentDay?
  /// The day on which this very document was made available.
  public let announced: DocumentDay?
  /// The day of filing for public inspection.
  public let filed: DocumentDay?
  /// The day of publication in the official journal.
  public let published: DocumentDay?
  /// Where it can be read.
  public let urls: [String]
  /// The digest of kept bytes, where bytes were kept.
  public let sha256: String?
  /// The day on which the bytes were captured.
  public let captured: Day?
  /// How well the book knows it.
  public let evidence: Evidence
  /// Whether it controls over the statements it contradicts, with the reason.
  public let controls: String?
  /// The statements that it contradicts.
  public let contradicts: [InstrumentID]
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    id: InstrumentID, title: String, kind: String, issuer: String?, cite: String?,
    document: String?, docket: [String], rin: [String], signed: DocumentDay?,
    announced: DocumentDay?, filed: DocumentDay?, published: DocumentDay?, urls: [String],
    sha256: String?, captured: Day?, evidence: Evidence, controls: String?,
    contradicts: [InstrumentID], places: Places
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.issuer = issuer
    self.cite = cite
    self.document = document
    self.docket = docket
    self.rin = rin
    self.signed = signed
    self.announced = announced
    self.filed = filed
    self.published = published
    self.urls = urls
    self.sha256 = sha256
    self.captured = captured
    self.evidence = evidence
    self.controls = controls
    self.contradicts = contradicts
    self.places = places
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
