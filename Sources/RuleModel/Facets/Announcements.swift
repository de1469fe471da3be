public import Days

/// Something that has been said and not done.
public struct OpenAnnouncement: Hashable, Sendable {
  /// What was announced.
  public let what: Change.Announced
  /// The first day on which it is open.
  public let since: Day
  /// The version that says so.
  public let because: VersionName
}

/// A view that others have stated on the rule's status.
public struct StatedView: Hashable, Sendable {
  /// The version or the rule it is about.
  public let of: Change.Contested
  /// The first day on which it stands.
  public let since: Day
  /// The version that records it.
  public let because: VersionName
}

extension UnitReading {
  /// What was announced and not closed by that day, in the order in which it was said.
  package func announcements(on day: Day) -> [OpenAnnouncement] {
    let closed = closings(by: day)
    return said.standing(on: day).compactMap { version -> OpenAnnouncement? in
      guard case .announce(let what, let from) = version.change else { return nil }
      let since = from?.last ?? version.publicDay
      guard since <= day, !closed.contains(version.name), mayReach(version, on: day) else {
        return nil
      }
      return OpenAnnouncement(what: what, since: since, because: version.name)
    }.sorted { ($0.since, $0.because) < ($1.since, $1.because) }
  }

  /// The views stated by that day, in the order in which they were.
  package func views(on day: Day) -> [StatedView] {
    said.standing(on: day).compactMap { version -> StatedView? in
      guard case .contest(let of, let from) = version.change else { return nil }
      let since = from?.last ?? version.publicDay
      guard since <= day, mayReach(version, on: day) else { return nil }
      return StatedView(of: of, since: since, because: version.name)
    }.sorted { ($0.since, $0.because) < ($1.since, $1.because) }
  }

  /// The days on which an announcement opens or closes, with the version that does it.
  package var announcementChanges: [(day: Day, version: VersionName)] {
    said.versions.compactMap { version in
      switch version.change {
      case .announce(_, let from), .close(_, _, let from):
        (from?.last ?? version.publicDay, version.name)
      default: nil
      }
    }
  }

  /// The versions that say something and do nothing.
  private var said: Scene {
    Scene(
      versions: versions.filter { [.announcements, .views].contains($0.change.ownFacet) },
      circumstance: circumstance, extremes: .none)
  }

  /// What is closed by a day, for a case that the closing surely reaches.
  private func closings(by day: Day) -> Set<VersionName> {
    Set(
      said.active(on: day).compactMap { version -> VersionName? in
        guard case .close(let of, _, let from) = version.change else { return nil }
        return from?.last ?? version.publicDay <= day ? of : nil
      })
  }

  /// Whether the case may be meant: a missing fact hides nothing that was said.
  private func mayReach(_ version: DatedVersion, on day: Day) -> Bool {
    version.criteria.allSatisfy { circumstance.passes($0, on: day) ?? true }
  }
}
