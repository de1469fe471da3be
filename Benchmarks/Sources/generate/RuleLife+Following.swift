import BenchSupport

extension RuleLife {
  /// Moves or ends something that is open; `false`: nothing is.
  mutating func follow() -> Bool {
    guard random.chance(0.55) else { return false }
    if let open = stay, move(open, .force, { $0.stay = $1 }) { return true }
    if let open = relief, move(open, .applicability, { $0.relief = $1 }) { return true }
    if let open = injunction, move(open, .enforcement, { $0.injunction = $1 }) { return true }
    if let open = sunset, prolong(open, .force, { $0.sunset = $1 }) { return true }
    guard !announcements.isEmpty else { return false }
    close(announcements.removeFirst())
    return true
  }

  private mutating func move(
    _ open: Open, _ facet: Facet, _ keep: (inout RuleLife, Open?) -> Void
  ) -> Bool {
    if open.canLift, random.chance(0.5) { return lift(open, facet, keep) }
    return prolong(open, facet, keep)
  }

  private mutating func prolong(
    _ open: Open, _ facet: Facet, _ keep: (inout RuleLife, Open?) -> Void
  ) -> Bool {
    guard let old = open.end, old > today + 1 else { return false }
    let end = free(facet, old + random.int(60...700))
    write("extend", named: old) {
      $0["of"] = open.name
      $0["until"] = "\(end)"
      $0["units"] = open.reach
    }
    var longer = open
    longer.end = end
    keep(&self, longer)
    return true
  }

  private mutating func lift(
    _ open: Open, _ facet: Facet, _ keep: (inout RuleLife, Open?) -> Void
  ) -> Bool {
    let day = today + 1
    if let end = open.end, end <= day { return false }
    boundary[facet] = open.end == nil ? max(boundary[facet] ?? day, day) : day
    write("lift", named: day) {
      $0["of"] = open.name
      $0["from"] = "\(day)"
      $0["units"] = open.reach
    }
    keep(&self, nil)
    return true
  }

  private mutating func close(_ open: Open) {
    let how = random.pick(["fulfilled", "withdrawn", "lapsed"])
    write("close", named: today) {
      $0["of"] = open.name
      $0["how"] = how
      $0["units"] = open.reach
    }
  }

  /// Something is said about the future of the rule.
  mutating func announce() {
    document = own("press release")
    let reach = someUnits()
    let what = random.pick([
      "planned_repeal", "planned_adoption", "planned_change", "planned_suspension",
      "planned_extension", "proposed",
    ])
    let name = write("announce", named: today) {
      $0["what"] = what
      $0["units"] = reach
    }
    announcements.append(Open(name: name, end: nil, reach: reach, canLift: false))
  }

  /// Somebody says otherwise.
  mutating func contest() {
    document = own("letter")
    let of = undoable ?? home.id
    write("contest", named: today) { $0["of"] = of }
  }

  /// It is announced that nobody enforces the rule, or that somebody does again.
  mutating func withhold() {
    guard boundary[.enforcement] == nil || random.chance(0.4) else { return enforce("resume") }
    document = own("guidance")
    let day = free(.enforcement, today)
    let lookback = random.pick(["not_pursued", "pursued", "unstated"])
    let revocable = random.pick(["without_notice", "with_notice", "unstated"])
    let reach = someUnits()
    let cases = someCases()
    write("withhold", named: day) {
      $0["from"] = "\(day)"
      $0["lookback"] = lookback
      $0["revocable"] = revocable
      $0["units"] = reach
      $0["scope"] = cases
    }
  }

  /// A change of enforcement that is a day alone.
  mutating func enforce(_ change: String) {
    let day = free(.enforcement, today)
    write(change, named: day) { $0["from"] = "\(day)" }
  }

  /// A change of applicability, perhaps for some cases only.
  mutating func apply(_ change: String) {
    let day = free(.applicability, today + random.pick([0, 30, 90, 365]))
    let reach = someUnits()
    let cases = someCases()
    let selected = cases == nil ? selection() : nil
    write(change, named: day) {
      $0["from"] = "\(day)"
      $0["units"] = reach
      $0["scope"] = cases
      $0["select"] = selected
    }
  }
}
