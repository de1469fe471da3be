public import Days

/// A rulebook as it stood at one revision: every reference in it resolves.
public struct Rulebook: Sendable {
  /// Its title.
  public let title: String
  /// Whose midnight its days begin at: a name of the IANA time zone database.
  public let zone: String
  /// The first day for which it is complete.
  public let completeFrom: Day
  /// The day through which its sources were reviewed.
  public let checked: Day
  /// After how many days they are to be reviewed again.
  public let reviewEvery: Int
  /// The issued documents, by id.
  public let instruments: [InstrumentID: Instrument]
  /// The rules that can be answered for, by id.
  public let rules: [Rule]
  /// The groups, by id.
  public let groups: [GroupID: Group]
  /// The subjects that regimes govern, by id.
  public let subjects: [RegimeSubject]
  /// The golden questions with their answers, in the order of the files.
  public let golden: [GoldenAnswer]
  /// What cannot be answered for, because something it depends on is wrong.
  public let broken: Broken
  /// Where the keys of `rulebook.yaml` stand.
  public let places: Places
  /// What a comparison with this book as its base lets pass.
  public package(set) var gate = Gate.usual
  /// The changes of answers that were accepted, where they were read.
  public package(set) var acknowledgements: [Acknowledgement] = []
  /// The labels of the rules that are not answered for, as far as they can be read.
  package var brokenLabels: [RuleLabel]
  /// The facts that the rules of the whole book declare, answered for or not, each kind once.
  package var facts: [FactDeclaration]

  /// What cannot be answered for, and why.
  public struct Broken: Sendable, Equatable {
    /// Rules that are not answered for.
    public var rules: [RuleID: [Finding]]
    /// Subjects that are not answered for.
    public var subjects: [SubjectID: [Finding]]
    /// Errors on which nothing depends but the book's good order.
    public var other: [Finding]

    /// Rules, subjects and files with what is wrong with them.
    public init(
      rules: [RuleID: [Finding]] = [:], subjects: [SubjectID: [Finding]] = [:],
      other: [Finding] = []
    ) {
      self.rules = rules
      self.subjects = subjects
      self.other = other
    }

    /// Every finding, by place.
    public var findings: [Finding] {
      (rules.values.flatMap(\.self) + subjects.values.flatMap(\.self) + other).unique
        .sorted { ($0.label.place, $0.code) < ($1.label.place, $1.code) }
    }
  }

  package init(
    title: String, zone: String, completeFrom: Day, checked: Day, reviewEvery: Int,
    instruments: [InstrumentID: Instrument], rules: [Rule], groups: [GroupID: Group],
    subjects: [RegimeSubject], golden: [GoldenAnswer], broken: Broken, places: Places
  ) {
    self.title = title
    self.zone = zone
    self.completeFrom = completeFrom
    self.checked = checked
    self.reviewEvery = reviewEvery
    self.instruments = instruments
    self.rules = rules.sorted { $0.id < $1.id }
    self.groups = groups
    self.subjects = subjects.sorted { $0.id < $1.id }
    self.golden = golden
    self.broken = broken
    self.places = places
    brokenLabels = broken.rules.keys.map {
      RuleLabel(id: $0, title: "", short: nil, aliases: [], cite: [], facts: [])
    }
    facts = rules.flatMap(\.facts).unique
  }

  /// The labels of all rules, answered for or not.
  package var labels: [RuleLabel] { rules.map { RuleLabel($0) } + brokenLabels }

  /// The rule with that id.
  public func rule(_ id: RuleID) -> Rule? {
    var (low, high) = (0, rules.count)
    while low < high {
      let middle = (low + high) / 2
      if rules[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < rules.count && rules[low].id == id ? rules[low] : nil
  }

  /// The subject with that id.
  public func subject(_ id: SubjectID) -> RegimeSubject? { subjects.first { $0.id == id } }
}
