public import Days

/// Something that was said, from the day on which it was until it was closed.
public struct AnnouncedSpan: Hashable, Sendable {
  /// What was announced, and by which version.
  public let announcement: OpenAnnouncement
  /// The day on which it was closed; `nil`: it is still open.
  public let until: Day?
}

extension Inquiry {
  /// What was announced about a unit, in the order in which it was said.
  public func announced(_ rule: Rule, unit: UnitID?) -> [AnnouncedSpan] {
    let reading = reading(rule, unit: unit)
    let days = reading.announcementChanges.map(\.day).sorted()
    let said = days.flatMap { reading.announcements(on: $0) }.unique
    return said.map { item in
      let closed = days.first { $0 > item.since && !reading.announcements(on: $0).contains(item) }
      return AnnouncedSpan(announcement: item, until: closed)
    }
  }
}
