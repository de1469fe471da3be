import BookTesting
import Days
import RuleModel

/// A day from which a facet has a state, with all that decides between equal days.
struct BaseBoundary {
  let start: Day
  let operative: Day
  let publicDay: Day
  let seq: Int
  let state: FacetState

  init(_ start: Day, _ version: DatedVersion, _ state: FacetState) {
    self.start = start
    operative = version.operative ?? max(start, version.publicDay)
    publicDay = version.publicDay
    seq = version.seq
    self.state = state
  }

  var rank: (Day, Day, Day, Int) { (start, operative, publicDay, seq) }
}

extension ImaginedDay {
  /// Step 6: the states of the greatest boundaries; empty before the first.
  private func base(_ boundaries: [BaseBoundary]) -> Set<FacetState> {
    let begun = boundaries.filter { $0.start <= day }
    return Set(
      begun.filter { one in !begun.contains { $0.rank > one.rank } }.map(\.state))
  }

  private func boundaries(_ state: (DatedVersion) -> FacetState?) -> [BaseBoundary] {
    counting.compactMap { version in
      guard let state = state(version), let start = start(of: version) else { return nil }
      return BaseBoundary(start, version, state)
    }
  }

  var text: Set<FacetState> {
    let found = base(
      boundaries { if case .text = $0.change { .text($0.name) } else { nil } })
    return found.isEmpty ? [.text(nil)] : found
  }

  var enforcement: Set<FacetState> {
    let found = base(
      boundaries {
        switch $0.change {
        case .withhold: .enforcement(.withheld)
        case .restrain: .enforcement(.restrained)
        case .resume: .enforcement(.ordinary)
        default: nil
        }
      })
    let isBarred = counting.contains { if case .bar = $0.change { lies($0) } else { false } }
    if isBarred { return [.enforcement(.barred)] }
    return found.isEmpty ? [.enforcement(.ordinary)] : found
  }

  var applicability: Set<FacetState> {
    let found = base(
      boundaries {
        switch $0.change {
        case .require: .applicability(.required)
        case .permit: .applicability(.optional)
        default: nil
        }
      })
    let below = found.isEmpty ? [.applicability(beforeTheFirstRequirement)] : found
    let isWaived = counting.contains { if case .waive = $0.change { lies($0) } else { false } }
    return isWaived ? Set(below.map(waived)) : below
  }

  private func waived(_ state: FacetState) -> FacetState {
    switch state {
    case .applicability(.required), .applicability(.optional), .applicability(.withForce):
      .applicability(.waived)
    default: state
    }
  }

  private var beforeTheFirstRequirement: ApplicabilityState {
    func isPublicRequirement(_ version: DatedVersion) -> Bool {
      guard case .require = version.change else { return false }
      return version.publicDay <= day
    }
    if counting.contains(where: isPublicRequirement) { return .notYet }
    return standing.contains(where: isPublicRequirement) ? .outOfScope : .withForce
  }
}

extension ImaginedDay {
  var force: Set<FacetState> {
    let isVoid = counting.contains { $0.change == .annulFromTheBeginning }
    if isVoid { return [.force(.void)] }
    let found = base(forceBoundaries)
    let below = found.isEmpty ? [.force(beforeTheFirstBoundary)] : found
    return isSuspended
      ? Set(below.map { $0 == .force(.inForce) ? .force(.suspended) : $0 }) : below
  }

  private var beforeTheFirstBoundary: ForceState {
    guard let said = commencements.map(\.publicDay).min() else { return .none }
    return day >= said ? .pending : .none
  }

  private var forceBoundaries: [BaseBoundary] {
    let endings = counting.compactMap { version in
      endingDay(version).map { BaseBoundary($0, version, .force(.ended)) }
    }
    let beginnings = commencements.compactMap { version -> BaseBoundary? in
      guard let start = start(of: version), !isStopped(version, start) else { return nil }
      return BaseBoundary(start, version, .force(.inForce))
    }
    return endings + beginnings
  }

  private func endingDay(_ version: DatedVersion) -> Day? {
    switch version.change {
    case .repeal, .annul: start(of: version)
    case .sunset(let until, let tolls): sunset(version, until: until, tolls: tolls)
    default: nil
    }
  }

  /// Whether a still-born ending keeps a commencement from beginning.
  private func isStopped(_ commence: DatedVersion, _ start: Day) -> Bool {
    counting.contains { ending in
      guard ending.isStillBorn, let end = endingDay(ending) else { return false }
      return commence.publicDay <= ending.publicDay && end <= start
    }
  }
}
