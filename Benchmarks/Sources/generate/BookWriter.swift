import BenchSupport

/// Writes a whole book, commit by commit; what belongs to later commits waits in memory.
struct BookWriter {
  private let plan: BookPlan
  private let history: History
  private var later: [[GeneratedFile]]
  private var acts: Set<Document> = []
  /// How many versions and files were written.
  private(set) var versions = 0
  private(set) var files = 0

  init(_ plan: BookPlan, _ history: History) {
    self.plan = plan
    self.history = history
    later = Array(repeating: [], count: plan.recipe.commits)
  }

  /// Writes every commit.
  mutating func write() {
    history.commit("The book as it was", on: plan.end(ofCommit: 0))
    furnish()
    for number in 0..<plan.recipe.rules { add(RuleLife(plan, number)) }
    for act in acts.sorted(by: { $0.id < $1.id }) {
      put(GeneratedFile(path: act.path, text: act.text, day: act.published))
    }
    for number in 1..<max(1, plan.recipe.commits) { record(number) }
  }

  private mutating func furnish() {
    let furniture = Furniture(plan: plan)
    let groups = furniture.groups
    for file in [furniture.head(0), furniture.note] + groups.files + furniture.regimes { put(file) }
    acts.formUnion(groups.acts)
  }

  private mutating func add(_ life: RuleLife) {
    versions += life.made
    acts.formUnion(life.omnibus)
    for file in life.files { put(file) }
    for number in 1..<max(1, plan.recipe.commits) where reviewed(life.home.number, number) {
      guard plan.commit(of: life.begins) < number else { continue }
      later[number].append(
        GeneratedFile(
          path: life.path("rule"), text: life.ruleText(reviews: number), day: BookPlan.lastDay))
    }
  }

  private mutating func put(_ file: GeneratedFile) {
    files += 1
    let number = plan.commit(of: file.day)
    if number == 0 { history.put(file) } else { later[number].append(file) }
  }

  /// Whether a rule's description is corrected in a commit: one of two thousand.
  private func reviewed(_ rule: Int, _ commit: Int) -> Bool {
    var random = SplitMix(plan.recipe.seed, 5, UInt64(rule * 10_007 + commit))
    return random.chance(0.0005)
  }

  private mutating func record(_ number: Int) {
    history.commit("Slice \(number)", on: plan.end(ofCommit: number))
    history.put(Furniture(plan: plan).head(number))
    for file in later[number] { history.put(file) }
    later[number] = []
  }
}
