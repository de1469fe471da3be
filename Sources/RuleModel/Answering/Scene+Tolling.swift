package import Days

extension Scene {
  /// The day of a sunset, moved by extensions that came in time and, where it tolls, by the days
  /// under a suspension.
  package func sunset(of version: DatedVersion, on day: Day) -> MovedDay {
    guard case .sunset(let until, let tolls) = version.change else {
      return MovedDay(because: [version.name])
    }
    var end = MovedDay(day: until, last: until, because: [version.name])
    if tolls { end = tolled(end, clockFrom: version.publicDay, on: day) }
    for prolongation in modifiers(of: version, on: day)
    where end.liesAhead(of: prolongation.publicDay) {
      guard let new = extended(by: prolongation) else { continue }
      end = tolls ? tolled(new, clockFrom: prolongation.publicDay, on: day) : new
      end.because = [version.name, prolongation.name]
    }
    return end
  }

  private func extended(by version: DatedVersion) -> MovedDay? {
    guard case .extend(_, let end) = version.change else { return nil }
    guard case .until(let boundary) = end else { return MovedDay(because: []) }
    return MovedDay(
      day: day(of: boundary, by: version, .end), last: lastDay(of: boundary), because: [])
  }

  /// The end after the suspended days between the start of the clock and the end have been added.
  private func tolled(_ end: MovedDay, clockFrom publicDay: Day, on day: Day) -> MovedDay {
    guard var moved = end.day, let begun = lastCommencement(before: moved, on: day) else {
      return end
    }
    let clock = max(publicDay, begun)
    for span in suspended {
      let start = max(span.from ?? clock, clock)
      guard start < moved else { break }
      guard let until = span.until else { return MovedDay(because: end.because) }
      if until > start { moved = moved.advanced(by: start.distance(to: until)) ?? .last }
    }
    return MovedDay(day: moved, last: moved, because: end.because)
  }

  private func lastCommencement(before end: Day, on day: Day) -> Day? {
    active(on: day).compactMap { version -> Day? in
      guard case .commence = version.change else { return nil }
      return commencement(of: version, on: day).day
    }.filter { $0 < end }.max()
  }

  /// The runs of days on which a suspension lies over the case, disjoint, earliest first.
  ///
  /// Whether it reaches the case is asked anew after each change of a group.
  func suspensions() -> [DaySpan] {
    let turns = groupDays
    let segments = [nil] + turns.map { $0 }
    var spans: [DaySpan] = []
    for (index, from) in segments.enumerated() {
      let until = index < turns.count ? turns[index] : nil
      guard let segment = DaySpan(from: from, until: until) else { continue }
      let day = from ?? turns.first?.previous ?? Day.first
      spans += suspensionSpans(on: day).compactMap { $0.intersection(segment) }
    }
    return merged(spans)
  }

  private func suspensionSpans(on day: Day) -> [DaySpan] {
    active(on: day).compactMap { version in
      guard case .suspend(let from, _) = version.change,
        let start = self.day(of: from, by: version, .start)
      else { return nil }
      return DaySpan(from: start, until: end(of: version, on: day).day)
    }
  }

  private func merged(_ spans: [DaySpan]) -> [DaySpan] {
    let ordered = spans.sorted { ($0.from ?? .first) < ($1.from ?? .first) }
    var result: [DaySpan] = []
    for span in ordered {
      guard let last = result.last, last.until.map({ $0 >= span.from ?? .first }) ?? true else {
        result.append(span)
        continue
      }
      let until = last.until.flatMap { end in span.until.map { max(end, $0) } }
      result[result.count - 1] = DaySpan(from: last.from, until: until) ?? last
    }
    return result
  }

  /// The days on which a group that a version asks for changes.
  package var groupDays: [Day] {
    let groups = versions.flatMap(\.criteria).compactMap(\.test.group)
    guard !groups.isEmpty else { return [] }
    let days = Set(groups).flatMap { circumstance.groups[$0]?.members.map(\.from) ?? [] }
    return Set(days).sorted()
  }
}
