import Days

/// The timelines of the facets of one rule, for one case and under the groups of one book.
///
/// Most versions reach every unit and touch one facet. So a facet of one unit, or by one known day,
/// often rests on the same versions as that of another, and is worked out once.
package final class FacetMemory {
  /// What a timeline depends on.
  private struct Key: Hashable {
    let facet: Change.Facet
    let versions: [VersionName]
    /// By which day an entry of a list must be public; `nil`: no list is asked for.
    let known: Day?
  }

  private var timelines: [Key: Timeline<Standing>] = [:]

  /// Nothing is remembered yet.
  package init() {}

  /// The timeline of a facet, as if it had been worked out now.
  func timeline(_ reading: FacetReading) -> Timeline<Standing> {
    let key = Key(
      facet: reading.facet, versions: reading.versions.map(\.name),
      known: reading.versions.contains(where: \.asksForGroups) ? reading.circumstance.known : nil)
    if let found = timelines[key] { return found }
    let made = reading.timeline()
    timelines[key] = made
    return made
  }
}
