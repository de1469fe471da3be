import Days
import RuleModel

/// A change with the day on which it became public.
struct Dated {
  var change: Change
  var publicDay: Int
}

extension BookGenerator {
  mutating func addVersion(_ index: Int, to draft: inout RuleDraft) {
    let word = index == 0 && random.chance(85) ? "commence" : random.pick(Self.words) ?? "text"
    guard let dated = makeChange(word, in: draft) else { return }
    let name = "v\(index < 10 ? "0" : "")\(index)-\(word)"
    let stillBorn = isStillBorn(dated.change, in: draft)
    let back = (dated.change.from?.first).map { $0 < kept(dated.publicDay) } ?? false
    let operative: Int? =
      back || dated.change == .annulFromTheBeginning
      ? random.chance(60) ? dated.publicDay + random.number(0...15) : nil : nil
    let (units, except) = makeUnits(draft)
    draft.versions.append(
      aVersion(
        name, dated.change, public: kept(dated.publicDay), units: units, except: except,
        criteria: makeCriteria(dated.change, draft), operative: operative.map(kept),
        laterVersions: makeLaterVersions(dated.change, in: draft), seq: makeSeq(dated, in: draft),
        isStillBorn: stillBorn))
  }

  private static let words: [String] = [
    ("commence", 5), ("delay", 8), ("suspend", 12), ("extend", 8), ("lift", 8), ("repeal", 6),
    ("sunset", 8), ("annul", 3), ("void", 3), ("reinstate", 5), ("text", 9), ("require", 14),
    ("permit", 5), ("waive", 6), ("withhold", 6), ("restrain", 3), ("bar", 5), ("resume", 4),
    ("announce", 4), ("close", 3), ("condition", 6), ("contest", 2),
  ].flatMap { Array(repeating: $0.0, count: $0.1) }

  private mutating func makeChange(_ word: String, in draft: RuleDraft) -> Dated? {
    switch word {
    case "delay", "extend", "lift", "reinstate", "close": makeModifier(word, in: draft)
    case "sunset": makeSunset()
    case "void": Dated(change: .annulFromTheBeginning, publicDay: day())
    case "announce": makeAnnouncement()
    case "condition": makeConditionChange(draft)
    case "contest": makeContest(draft)
    default: makeState(word, in: draft)
    }
  }

  private mutating func makeState(_ word: String, in draft: RuleDraft) -> Dated? {
    let at = day()
    let from = boundary(at, in: draft)
    return makeState(word, from, at, in: draft).map {
      Dated(change: $0, publicDay: publicDay(before: at))
    }
  }

  private mutating func makeState(
    _ word: String, _ from: Boundary, _ at: Int, in draft: RuleDraft
  ) -> Change? {
    switch word {
    case "commence": .commence(from)
    case "suspend": .suspend(from, spanEnd(after: at, in: draft))
    case "repeal": .repeal(from, .repealed)
    case "annul": .annul(from)
    case "text": .text(from, .summary)
    case "require": .require(from)
    case "permit": .permit(from)
    case "waive": .waive(from, spanEnd(after: at, in: draft))
    case "withhold": .withhold(from, .unstated, .unstated)
    case "restrain": .restrain(from)
    case "bar": .bar(from, spanEnd(after: at, in: draft))
    case "resume": .resume(from)
    default: nil
    }
  }

  private mutating func makeModifier(_ word: String, in draft: RuleDraft) -> Dated? {
    let targets = draft.targets { Self.acts(word, on: $0) }
    guard let target = random.pick(targets) else { return nil }
    let start = Int(target.change.from?.first?.ordinal ?? target.publicDay.ordinal) - 19_723
    let publicDay =
      switch word {
      case "delay": random.chance(80) ? start - random.number(1...25) : start + random.number(0...5)
      case "reinstate", "close":
        Int(target.publicDay.ordinal) - 19_723 + random.number(0...40)
      default: start + random.number(-10...50)
      }
    guard let change = makeModifier(word, of: target, publicDay, in: draft) else { return nil }
    return Dated(change: change, publicDay: publicDay)
  }

  private mutating func makeModifier(
    _ word: String, of target: DatedVersion, _ publicDay: Int, in draft: RuleDraft
  ) -> Change? {
    let at =
      random.chance(85) ? publicDay + random.number(0...30) : publicDay - random.number(1...8)
    switch word {
    case "delay": return .delay(of: target.name, boundary(at, in: draft))
    case "lift": return .lift(of: target.name, boundary(at, in: draft))
    case "reinstate": return .reinstate(of: target.name)
    case "close":
      return .close(of: target.name, .fulfilled, random.chance(50) ? .on(kept(at)) : nil)
    default:
      if case .sunset = target.change {
        return .extend(of: target.name, .until(.on(kept(publicDay + random.number(0...60)))))
      }
      return .extend(of: target.name, spanEnd(after: publicDay, in: draft))
    }
  }

  private static func acts(_ word: String, on change: Change) -> Bool {
    switch (word, change) {
    case ("delay", .commence), ("extend", .suspend), ("extend", .sunset), ("extend", .waive),
      ("extend", .bar), ("lift", .suspend), ("lift", .waive), ("lift", .bar),
      ("reinstate", .annul), ("reinstate", .annulFromTheBeginning), ("reinstate", .repeal),
      ("close", .announce):
      true
    default: false
    }
  }

  private mutating func makeSunset() -> Dated {
    let until = day()
    return Dated(
      change: .sunset(until: kept(until), tolls: random.chance(60)),
      publicDay: publicDay(before: until - (random.chance(50) ? random.number(0...60) : 0)))
  }

  private mutating func makeAnnouncement() -> Dated {
    let at = day()
    return Dated(
      change: .announce(
        random.pick(Change.Announced.allCases) ?? .proposed, random.chance(50) ? .on(kept(at)) : nil
      ),
      publicDay: publicDay(before: at))
  }

  private mutating func makeConditionChange(_ draft: RuleDraft) -> Dated? {
    guard let condition = random.pick(draft.conditions) else { return nil }
    let at = day()
    let status = random.chance(70) ? .met : random.pick(Change.ConditionStatus.allCases) ?? .met
    let from: Boundary = random.chance(90) ? .on(kept(at)) : window(at)
    return Dated(
      change: .condition(of: ConditionID(condition), status, from),
      publicDay: publicDay(before: at))
  }

  private mutating func makeContest(_ draft: RuleDraft) -> Dated? {
    guard let target = random.pick(draft.versions) else { return nil }
    let at = day()
    return Dated(
      change: .contest(of: .version(target.name), random.chance(50) ? .on(kept(at)) : nil),
      publicDay: publicDay(before: at))
  }
}

extension BookGenerator {
  /// A day on or before the day, or now and then after it.
  private mutating func publicDay(before day: Int) -> Int {
    if random.chance(25) { return day }
    return random.chance(78) ? day - random.number(1...40) : day + random.number(1...20)
  }

  private mutating func boundary(_ at: Int, in draft: RuleDraft) -> Boundary {
    if random.chance(15), let condition = random.pick(draft.conditions) {
      return .when(ConditionID(condition))
    }
    return random.chance(8) ? window(at) : .on(kept(at))
  }

  private mutating func window(_ at: Int) -> Boundary {
    guard uncertain < 3 else { return .on(kept(at)) }
    uncertain += 1
    let last = at + random.number(0...9)
    return .between(kept(at), kept(last), best: nil)
  }

  private mutating func spanEnd(after start: Int, in draft: RuleDraft) -> SpanEnd {
    switch random.number(1...20) {
    case 1, 2: return .open
    case 3, 4, 5: return .lifted
    case 6 where uncertain < 3:
      uncertain += 1
      return .unknown
    case 7: return .until(.on(kept(start)))
    default: return .until(boundary(start + random.number(1...50), in: draft))
    }
  }

  private mutating func makeUnits(_ draft: RuleDraft) -> (units: [UnitID]?, except: [UnitID]) {
    guard !draft.units.isEmpty, random.chance(35) else { return (nil, []) }
    let some = random.some(draft.units).map { UnitID($0) }
    return random.chance(75) ? (some, []) : (nil, Array(some.prefix(1)))
  }

  private mutating func makeSeq(_ dated: Dated, in draft: RuleDraft) -> Int {
    var seq = random.chance(20) ? random.number(1...2) : 0
    let rivals = draft.versions.filter {
      $0.publicDay == kept(dated.publicDay) && Self.areRivals($0.change, dated.change)
    }
    while rivals.contains(where: { $0.seq == seq }) { seq += 1 }
    return seq
  }

  /// Whether the order of two changes that became public on one day must be told.
  private static func areRivals(_ one: Change, _ other: Change) -> Bool {
    if case .condition = one, case .condition = other { return true }
    return one.of != nil && one.of == other.of
  }

  private mutating func makeLaterVersions(
    _ change: Change, in draft: RuleDraft
  ) -> DatedVersion.LaterVersions? {
    let others = draft.targets { $0.ownFacet == change.ownFacet && $0.ownFacet != nil }
    switch random.number(1...100) {
    case 1...4: return .keep
    case 5...12: return random.pick(others).map { .void([$0.name]) }
    default: return nil
    }
  }

  private mutating func isStillBorn(_ change: Change, in draft: RuleDraft) -> Bool {
    let end: Day?
    switch change {
    case .repeal(let from, _), .annul(let from): end = from.first
    case .sunset(let until, _): end = until
    default: return false
    }
    guard let end else { return random.chance(10) }
    let commences = draft.versions.contains {
      if case .commence(let from) = $0.change { (from.last ?? end) >= end } else { false }
    }
    return commences ? random.chance(85) : random.chance(3)
  }
}
