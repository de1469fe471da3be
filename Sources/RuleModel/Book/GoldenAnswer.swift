/// A question as one would type it, and what its answer must say: the rulebook's own test.
public struct GoldenAnswer: Hashable, Sendable {
  /// What one state must be, and optionally its run of days.
  public struct Expectation: Hashable, Sendable {
    /// The state's word; `nil`: any.
    public let state: String?
    /// The first day, as an answer writes it; `.some(nil)`: from the beginning.
    public let since: String??
    /// The end, as an answer writes it; `.some(nil)`: none.
    public let until: String??

    /// A state with the run of days that must be its own, where they are named.
    public init(state: String?, since: String??, until: String??) {
      self.state = state
      self.since = since
      self.until = until
    }
  }

  /// What an answer of one unit must say.
  public struct Expected: Hashable, Sendable {
    /// By the name of the facet, `text`, `duty` or `certainty`.
    public var states: [String: Expectation] = [:]
    /// What is announced, exactly, in any order; `nil`: not asked.
    public var announced: [String]?
    /// How many views there are; `nil`: not asked.
    public var views: Int?

    /// An expectation of nothing.
    public init() {}
  }

  /// Its id.
  public let id: String
  /// The question: the words after `inforce`.
  public let ask: String
  /// What each answer must say.
  public let expected: Expected
  /// What the answers of single units must say.
  public let units: [UnitID: Expected]
  /// Which regimes must govern, by subject; `nil` for one that cannot be told.
  public let regimes: [SubjectID: String?]
  /// Who must be in the group asked for.
  public let members: [String]
  /// Who must not be in it.
  public let notMembers: [String]
  /// The exit status; `nil`: not asked.
  public let exit: Int?
  /// What it shows, in a line.
  public let why: String
  /// Where it stands.
  public let place: Place

  /// A question with its right answer.
  public init(
    id: String, ask: String, expected: Expected, units: [UnitID: Expected],
    regimes: [SubjectID: String?], members: [String], notMembers: [String], exit: Int?,
    why: String, place: Place
  ) {
    self.id = id
    self.ask = ask
    self.expected = expected
    self.units = units
    self.regimes = regimes
    self.members = members
    self.notMembers = notMembers
    self.exit = exit
    self.why = why
    self.place = place
  }
}
