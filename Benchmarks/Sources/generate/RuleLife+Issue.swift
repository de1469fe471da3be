import BenchSupport

extension RuleLife {
  /// The first document: a commencement, a wording, and perhaps when compliance is due.
  mutating func issue() {
    document = own(random.pick(["rule", "statute", "rule", "interim final rule"]))
    let lead = random.pick([0, 0, 1, 30, 30, 60, 90, 180, 365])
    commence(lead)
    if left > 0 { amend(words: random.int(2...8), reach: nil) }
    if left > 1, random.chance(0.6) { due(after: lead) }
    if left > 1, lead >= 60, status == .inForce, random.chance(0.12) { postpone(lead) }
  }

  private mutating func commence(_ lead: Int) {
    if left > 4, random.chance(0.06) { return awaitCondition() }
    let day = free(.force, today + lead)
    let from = commencement(day, lead)
    undoable = write("commence", named: day) { $0["from"] = from }
    status = .inForce
  }

  private mutating func commencement(_ day: CivilDay, _ lead: Int) -> String {
    if lead > 0, day == today + lead, random.chance(0.15) {
      return "{days: \(lead), after: published, of: \(document.id), day: \(day)}"
    }
    guard lead > 0, random.chance(0.04) else { return "\(day)" }
    boundary[.force] = day + 12
    return "{between: [\(day), \(day + 12)], best: \(day + 3)}"
  }

  /// Commences with a condition, which a later document meets.
  private mutating func awaitCondition() {
    let condition = "step-\(conditions.count + 1)"
    conditions.append(condition)
    let met = random.chance(0.8) ? today + random.int(40...300) : nil
    write("commence", named: nil) { $0["from"] = "{when: \(condition)}" }
    status = .inForce
    guard let met, met < BookPlan.lastDay - 40 * left else { return }
    today = met
    document = own("notice")
    let day = free(.force, met)
    write("condition", named: day) {
      $0["of"] = condition
      $0["status"] = "met"
      $0["from"] = "\(day)"
    }
  }

  /// Optional at first, due later.
  mutating func due(after lead: Int) {
    let start = today + lead
    if left > 1, random.chance(0.4) {
      let day = free(.applicability, start)
      write("permit", named: day) { $0["from"] = "\(day)" }
    }
    let day = free(.applicability, start + random.pick([0, 30, 90, 180, 365, 540]))
    write("require", named: day) { $0["from"] = "\(day)" }
  }

  /// Moves a commencement that lies ahead, or keeps the rule from ever beginning.
  private mutating func postpone(_ lead: Int) {
    guard let target = undoable, let old = boundary[.force] else { return }
    today = today + random.int(10...(lead / 2))
    document = own("rule")
    if random.chance(0.15) {
      let day = today + 5
      write("repeal", named: day) {
        $0["from"] = "\(day)"
        $0["still_born"] = "true"
      }
      status = .ended
      return
    }
    let day = free(.force, old + random.int(30...400))
    write("delay", named: day) {
      $0["of"] = target
      $0["from"] = "\(day)"
    }
  }

  /// A new wording.
  mutating func amend(words: Int, reach: String?) {
    let lead = texts == 0 ? 0 : random.pick([0, 0, 1, 30, 60])
    let late = texts > 0 && random.chance(0.03)
    let day = free(.text, late ? today - 15 : today + lead)
    texts += 1
    let kind = random.weighted([(6, "verbatim"), (3, "summary"), (1, "not_held")])
    let operative = day < today ? "\(today)" : nil
    let body = kind == "not_held" ? "" : Words.wording(words, &random)
    write("text", named: day, body: body) {
      $0["from"] = "\(day)"
      $0["operative"] = operative
      $0["wording"] = kind
      $0["units"] = reach
    }
  }
}
