public import Days

/// A named set of values with dated membership: a country group, a list of destinations.
public struct Group: Hashable, Sendable {
  /// Who was in the group from a day on.
  public struct Membership: Hashable, Sendable {
    /// The first day on which it holds.
    public let from: Day
    /// The instrument that says so.
    public let by: InstrumentID
    /// The pin-point in it.
    public let at: String?
    /// Everybody in it.
    public let values: [String]
    /// The day from which it counts, where it reaches back.
    public let operative: Day?
    /// The day on which the instrument became public.
    public let publicDay: Day
    /// Where the entry stands.
    public let place: Place

    package init(
      from: Day, by: InstrumentID, at: String?, values: [String], operative: Day?,
      publicDay: Day, place: Place
    ) {
      self.from = from
      self.by = by
      self.at = at
      self.values = values
      self.operative = operative
      self.publicDay = publicDay
      self.place = place
    }
  }

  /// Its id.
  public let id: GroupID
  /// Its title.
  public let title: String
  /// Whether the lists are fully known; a value that an incomplete list does not name is
  /// neither in nor out.
  public let isComplete: Bool
  /// The memberships, in the order of the file.
  public let members: [Membership]
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    id: GroupID, title: String, isComplete: Bool, members: [Membership], places: Places
  ) {
    self.id = id
    self.title = title
    self.isComplete = isComplete
    self.members = members
    self.places = places
  }

  /// The membership that counts on a day, among those public by the known day.
  ///
  /// `nil` before the first: nobody is in it.
  public func membership(on day: Day, known: Day) -> Membership? {
    members.filter { $0.from <= day && $0.publicDay <= known && ($0.operative ?? known) <= known }
      .max { ($0.from, $0.publicDay) < ($1.from, $1.publicDay) }
  }
}
