import BenchSupport

/// One rule of the book, lived through from its issue to the end of the history.
struct RuleLife {
  let home: Home
  let units: [String]
  let quota: Int
  var random: SplitMix
  var facts: [String] = []
  var files: [GeneratedFile] = []
  var omnibus: Set<Document> = []

  /// What stands at the moment of the last document.
  var status = Status.awaited
  var document: Document
  /// Whether the document is among the files: it is when a version names it.
  var isFiled = true
  var today: CivilDay
  var made = 0
  var documents = 0
  var texts = 0
  var begins = BookPlan.firstDay
  var conditions: [String] = []
  var names: Set<String> = []
  /// The last boundary by facet, so that no two fall on one day.
  var boundary: [Facet: CivilDay] = [:]
  var stay: Open?
  var sunset: Open?
  var relief: Open?
  var injunction: Open?
  var announcements: [Open] = []
  var undoable: String?

  /// Whether the rule is in force at the moment.
  enum Status { case awaited, inForce, ended }

  /// The facets on which versions may collide.
  enum Facet { case force, text, applicability, enforcement }

  /// Something that a later version can end or move.
  struct Open {
    let name: String
    var end: CivilDay?
    let reach: String?
    let canLift: Bool
  }

  init(_ plan: BookPlan, _ number: Int) {
    home = plan.home(of: number)
    quota = plan.versions[number]
    random = SplitMix(plan.recipe.seed, 3, UInt64(number))
    let count = plan.units[number]
    units = count > 1 ? Array(Words.units.prefix(count)) : []
    today = CivilDay(home.year, random.int(1...12), random.int(1...28))
    document = Document(id: "", title: "", kind: "", signed: today, published: today)
    live()
    files.insert(GeneratedFile(path: path("rule"), text: ruleText(reviews: 0), day: begins), at: 0)
  }

  private mutating func live() {
    chooseFacts()
    issue()
    begins = today
    while made < quota {
      goOn()
      happen()
    }
  }

  private mutating func chooseFacts() {
    if random.chance(0.25) { facts.append("class") }
    if random.chance(0.12) { facts.append("destination") }
    if random.chance(0.05) { facts.append("item") }
    if random.chance(0.03) { facts.append("first_in_service") }
  }

  /// How many versions may still be written.
  var left: Int { quota - made }

  /// Moves on to the day of the next document, which is after all that has a settled beginning.
  private mutating func goOn() {
    let days = BookPlan.lastDay - today
    let step = Double(days) / Double(left + 1) * (0.4 + 1.2 * random.unit())
    today = min(today + max(24, Int(step)), BookPlan.lastDay - left)
    if let end = sunset?.end, end <= today, status == .inForce {
      status = .ended
      sunset = nil
    }
    if let end = stay?.end, end <= today { stay = nil }
    if let end = relief?.end, end <= today { relief = nil }
    if let end = injunction?.end, end <= today { injunction = nil }
    document =
      random.chance(0.5) ? act() : own(random.pick(["rule", "rule", "interim final rule"]))
  }

  /// An act that changes many rules.
  private mutating func act() -> Document {
    let act = Document.omnibus(home.country, about: today + 20)
    guard act.published > today, act.published <= BookPlan.lastDay else { return own("rule") }
    today = act.published
    isFiled = false
    return act
  }

  /// A document about this rule alone.
  mutating func own(_ kind: String) -> Document {
    documents += 1
    let made = Document(
      id: "\(home.country)/\(home.agency)/\(today.parts.year)/r\(home.number)-\(documents)",
      title: "\(kind.capital) \(documents) on \(home.topic.spaced) no. \(home.number)", kind: kind,
      signed: today - random.int(0...5), published: today)
    isFiled = false
    return made
  }

  /// The path of a file of the rule.
  func path(_ name: String) -> String { "rules/\(home.id)/\(name).md" }
}
