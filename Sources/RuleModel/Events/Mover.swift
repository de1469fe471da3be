import Days

/// What makes a facet stand otherwise from a day on.
struct Mover {
  /// The versions that decide from then and did not before, or else those that did.
  let versions: [VersionName]
  /// The group whose list changes; `nil`: a version does it.
  let group: GroupID?
}

extension UnitReading {
  /// What makes a facet stand otherwise from a day on than on the day before.
  func mover(
    of facet: Change.Facet, _ timeline: Timeline<Standing>, on day: Day, in book: Rulebook
  ) -> Mover {
    if let group = group(changing: facet, on: day, in: book) {
      return Mover(versions: [], group: group)
    }
    let before = day.previous.map { timeline.value(on: $0).because } ?? []
    let after = timeline.value(on: day).because
    let begun = after.filter { !before.contains($0) }
    let ended = before.filter { !after.contains($0) }
    let deciding = [begun, ended, after].first { !$0.isEmpty } ?? []
    return Mover(versions: deciding, group: nil)
  }

  /// A group that changes on the day, unless a version of the facet has that day itself.
  private func group(
    changing facet: Change.Facet, on day: Day, in book: Rulebook
  ) -> GroupID? {
    let versions = reading(of: facet).versions
    guard !versions.contains(where: { $0.hasBoundary(on: day) }) else { return nil }
    return versions.flatMap(\.criteria).compactMap(\.test.group).unique.first { id in
      book.groups[id]?.members.contains { $0.from == day } ?? false
    }
  }
}

extension DatedVersion {
  /// Whether one of its own boundaries can occur on the day.
  fileprivate func hasBoundary(on day: Day) -> Bool {
    if change.from?.first == day || change.from?.last?.next == day { return true }
    guard case .until(let end) = change.end else { return publicDay == day }
    return end.first == day || end.last?.next == day || publicDay == day
  }
}
