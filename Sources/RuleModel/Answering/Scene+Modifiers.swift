package import Days

/// A day as later versions moved it, and the versions that did.
package struct MovedDay {
  /// The day; `nil`: it does not come, as far as is known.
  package var day: Day?
  /// The last day on which it can come; `nil`: it can always still come.
  package var last: Day?
  /// The version that set it, and the one that moved it last.
  package var because: [VersionName]
  /// What it waits for where no day is given.
  var awaits = Ruling.Awaits.nothing

  /// Whether it had not passed on that day; an uncertain day has passed on its last possible one.
  package func liesAhead(of day: Day) -> Bool { last.map { $0 > day } ?? true }
}

extension Scene {
  /// The day of a commencement, moved by its last delay that came in time.
  package func commencement(of version: DatedVersion, on day: Day) -> MovedDay {
    guard let from = version.change.from else { return MovedDay(because: [version.name]) }
    var moved = MovedDay(
      day: self.day(of: from, by: version, .start), last: lastDay(of: from),
      because: [version.name])
    for delay in modifiers(of: version, on: day) where moved.liesAhead(of: delay.publicDay) {
      guard case .delay(_, let later) = delay.change else { continue }
      moved.day = self.day(of: later, by: delay, .start)
      moved.last = lastDay(of: later)
      moved.because = [version.name, delay.name]
    }
    return moved
  }

  /// The end of an overlay, moved by the extensions and lifts that came in time.
  package func end(of version: DatedVersion, on day: Day) -> MovedDay {
    let start = version.change.from.flatMap { self.day(of: $0, by: version, .start) }
    var moved = stated(version.change.end ?? .open, by: version, notBefore: start)
    moved.because = [version.name]
    for modifier in modifiers(of: version, on: day)
    where moved.liesAhead(of: modifier.publicDay) {
      guard let next = movedEnd(by: modifier, from: moved, start) else { continue }
      moved = next
      moved.because = [version.name, modifier.name]
    }
    return moved
  }

  private func movedEnd(
    by modifier: DatedVersion, from old: MovedDay, _ start: Day?
  ) -> MovedDay? {
    switch modifier.change {
    case .extend(_, let end):
      let start = max(start ?? modifier.publicDay, modifier.publicDay)
      return stated(end, by: modifier, notBefore: start)
    case .lift(_, let from): return lifted(from, by: modifier, from: old)
    default: return nil
    }
  }

  /// The end that a lift sets: it never prolongs, and one that awaits a condition ends nothing yet.
  private func lifted(
    _ from: Boundary, by modifier: DatedVersion, from old: MovedDay
  ) -> MovedDay? {
    guard let day = day(of: from, by: modifier, .start) else {
      guard old.day == nil, case .when(let condition) = from else { return nil }
      return MovedDay(day: nil, last: old.last, because: [], awaits: .condition(condition))
    }
    if let oldLast = old.last, day > oldLast { return nil }
    return MovedDay(day: day, last: lastDay(of: from), because: [])
  }

  private func stated(
    _ end: SpanEnd, by version: DatedVersion, notBefore start: Day?
  ) -> MovedDay {
    switch end {
    case .until(let boundary):
      var moved = MovedDay(
        day: day(of: boundary, by: version, .end), last: lastDay(of: boundary), because: [])
      if case .when(let condition) = boundary, moved.day == nil {
        moved.awaits = .condition(condition)
      }
      return moved
    case .open: return MovedDay(because: [])
    case .lifted: return MovedDay(because: [], awaits: .document)
    case .unknown:
      guard extreme(version, .end) == .early else { return MovedDay(because: []) }
      return MovedDay(day: (start ?? version.publicDay).next, last: nil, because: [])
    }
  }

  /// The versions that act on this one, reach the case on a day and stand themselves, earliest
  /// public first.
  package func modifiers(of version: DatedVersion, on day: Day) -> [DatedVersion] {
    cast(on: day).acting[version.name] ?? []
  }
}

/// Overlays that contain a day.
package struct Overlays {
  let spans: [(version: DatedVersion, end: MovedDay)]

  /// Whether none does.
  package var isEmpty: Bool { spans.isEmpty }

  /// The state they bring about; an end that no day is given for is the last one's.
  package func ruling(_ state: FacetState) -> Ruling {
    let endless = spans.last { $0.end.day == nil }
    return Ruling(
      state, because: spans.flatMap(\.end.because), awaits: endless?.end.awaits ?? .nothing)
  }
}

extension Scene {
  /// The overlays of a kind, among active versions, whose span contains the day.
  package func overlays(
    of active: [DatedVersion], on day: Day, where isKind: (Change) -> Bool
  ) -> Overlays {
    Overlays(
      spans: active.filter { isKind($0.change) }.compactMap { version in
        guard let from = version.change.from,
          let start = self.day(of: from, by: version, .start), start <= day
        else { return nil }
        let end = end(of: version, on: day)
        if let last = end.day, last <= day { return nil }
        return (version, end)
      })
  }
}
