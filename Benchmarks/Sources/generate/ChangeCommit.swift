import BenchSupport

/// One more commit that touches an exact number of files: an act, what it changes, and corrections.
struct ChangeCommit {
  let plan: BookPlan
  let files: Int
  let seed: UInt64

  /// The files, each at a path of its own.
  var changed: [GeneratedFile] {
    let day = BookPlan.lastDay + 1 + Int(seed % 100)
    let act = Document(
      id: "us/acts/2026/change-\(seed)", title: "Act on many things, no. \(seed)", kind: "statute",
      signed: day - 3, published: day)
    let rules = distinctRules()
    let first = GeneratedFile(path: act.path, text: act.text, day: day)
    let rest = rules.enumerated().map { place, rule in
      var life = RuleLife(plan, rule)
      return place % 3 == 2
        ? GeneratedFile(
          path: life.path("rule"), text: life.ruleText(reviews: 50 + Int(seed)), day: day)
        : version(place, &life, act, day)
    }
    return Array(([first] + rest).prefix(files))
  }

  private func distinctRules() -> [Int] {
    var random = SplitMix(plan.recipe.seed, 6, seed)
    var chosen: [Int] = []
    var seen: Set<Int> = []
    while chosen.count < min(files - 1, plan.recipe.rules) {
      let rule = random.int(0...(plan.recipe.rules - 1))
      if seen.insert(rule).inserted { chosen.append(rule) }
    }
    return chosen
  }

  private func version(
    _ place: Int, _ life: inout RuleLife, _ act: Document, _ day: CivilDay
  ) -> GeneratedFile {
    life.document = act
    life.isFiled = true
    life.today = day
    if place % 2 == 0 {
      life.write("restrain", named: day) { $0["from"] = "\(day)" }
    } else {
      let wording = Words.wording(4, &life.random)
      life.write("text", named: day, body: wording) {
        $0["from"] = "\(day)"
        $0["wording"] = "verbatim"
      }
    }
    return life.files[life.files.count - 1]
  }
}
