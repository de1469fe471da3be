import BenchSupport

extension RuleLife {
  /// What a document can do to a rule.
  enum Event {
    case amend, suspend, sunset, repeal, annul, withhold, restrain, bar, waive
    case announce, contest, require, permit
  }

  private static let events: [(weight: Double, value: Event)] = [
    (40, .amend), (6, .suspend), (3, .sunset), (2.5, .repeal), (1.2, .annul), (4, .withhold),
    (2, .restrain), (1.5, .bar), (4, .waive), (7, .announce), (2, .contest), (5, .require),
    (2.5, .permit),
  ]

  /// What the document of the day does.
  mutating func happen() {
    if status == .ended { return afterTheEnd() }
    if follow() { return }
    switch random.weighted(RuleLife.events) {
    case .amend: amendment()
    case .suspend: stay == nil && sunset == nil ? suspend() : amendment()
    case .sunset: stay == nil && sunset == nil ? schedule() : amendment()
    case .repeal: stay == nil && sunset == nil ? repeal() : amendment()
    case .annul: stay == nil && sunset == nil ? annul() : amendment()
    case .withhold: withhold()
    case .restrain: enforce("restrain")
    case .bar: injunction == nil ? bar() : enforce("resume")
    case .waive: relief == nil ? waive() : amendment()
    case .announce: announce()
    case .contest: contest()
    case .require: apply("require")
    case .permit: apply("permit")
    }
  }

  /// An amendment, perhaps with a day on which it must be complied with.
  private mutating func amendment() {
    let reach = someUnits()
    amend(words: random.int(1...6), reach: reach)
    guard left > 0, random.chance(0.15) else { return }
    let day = free(.applicability, today + random.pick([30, 90, 180, 365]))
    write("require", named: day) {
      $0["from"] = "\(day)"
      $0["units"] = reach
    }
  }

  private mutating func suspend() {
    let day = free(.force, today + random.pick([0, 1, 14]))
    span("suspend", .force, day) { life, open in life.stay = open }
  }

  private mutating func waive() {
    let day = free(.applicability, today + random.pick([0, 1, 30]))
    span("waive", .applicability, day) { life, open in life.relief = open }
  }

  private mutating func bar() {
    document = own("court order")
    let day = free(.enforcement, today)
    span("bar", .enforcement, day) { life, open in life.injunction = open }
  }

  /// Writes a change that has an end, and remembers it as open.
  private mutating func span(
    _ change: String, _ facet: Facet, _ day: CivilDay, _ keep: (inout RuleLife, Open) -> Void
  ) {
    let reach = someUnits()
    let cases = change == "suspend" ? nil : someCases()
    let end = random.chance(0.65) ? day + random.int(60...700) : nil
    let word = random.pick(["open", "lifted", "lifted", "unknown"])
    let isThrough = random.chance(0.5)
    let name = write(change, named: day) {
      $0["from"] = "\(day)"
      if let end {
        $0[isThrough ? "through" : "until"] = "\(isThrough ? end - 1 : end)"
      } else {
        $0["until"] = word
      }
      $0["units"] = reach
      $0["scope"] = cases
    }
    if let end { boundary[facet] = max(boundary[facet] ?? end, end) }
    keep(&self, Open(name: name, end: end, reach: reach, canLift: end != nil || word != "open"))
  }

  private mutating func schedule() {
    let end = free(.force, today + random.int(200...1500))
    let tolls = random.chance(0.3)
    let name = write("sunset", named: end) {
      $0["through"] = "\(end - 1)"
      $0["tolls"] = "\(tolls)"
    }
    sunset = Open(name: name, end: end, reach: nil, canLift: false)
  }

  private mutating func repeal() {
    let day = free(.force, today + random.pick([0, 1, 30]))
    let cause = random.weighted([(5, "repealed"), (4, "superseded"), (1, "lapsed")])
    undoable = write("repeal", named: day) {
      $0["from"] = "\(day)"
      $0["cause"] = cause
    }
    status = .ended
  }

  private mutating func annul() {
    document = own("court order")
    let day = free(.force, today)
    let isFromTheBeginning = random.chance(0.4)
    undoable = write("annul", named: day) {
      $0["effect"] = isFromTheBeginning ? "ab_initio" : "prospective"
      $0[isFromTheBeginning ? "operative" : "from"] = "\(day)"
    }
    status = .ended
  }

  /// The rule comes back, or people talk about it.
  private mutating func afterTheEnd() {
    if let target = undoable, target.contains("annul") || target.contains("repeal"),
      random.chance(0.3)
    {
      undoable = nil
      _ = free(.force, today)
      write("reinstate", named: today) { $0["of"] = target }
      status = .inForce
      return
    }
    undoable = nil
    let day = free(.force, today + random.pick([0, 30]))
    write("commence", named: day) { $0["from"] = "\(day)" }
    status = .inForce
  }
}
