import BenchSupport

/// How many versions and units each rule has, and what it is called.
struct BookPlan {
  let recipe: Recipe
  /// The number of versions of each rule.
  let versions: [Int]
  /// The number of units of each rule.
  let units: [Int]

  /// The first and the last day on which a document of the book is published.
  static let firstDay = CivilDay(1975, 1, 1)
  static let lastDay = CivilDay(2026, 6, 30)
  /// What the first commit holds was public by this day.
  static let founding = CivilDay(2025, 6, 30)
  /// The day through which the book claims that its sources were reviewed.
  static let checked = CivilDay(2026, 10, 9)

  init(_ recipe: Recipe) {
    self.recipe = recipe
    var random = SplitMix(recipe.seed, 1)
    versions = shares(of: recipe.versions, among: recipe.rules, least: 2, most: 100) {
      let middle = random.unit()
      return 0.2 + middle * middle * middle * (random.chance(0.02) ? 30 : 6)
    }
    units = shares(of: recipe.units, among: recipe.rules, least: 1, most: 24) {
      random.chance(0.5) ? 0 : random.unit() * random.unit() * 4 + 0.3
    }
  }

  /// Where a rule is from.
  func home(of rule: Int) -> Home {
    var random = SplitMix(recipe.seed, 2, UInt64(rule))
    let span = versions[rule] / 2
    let late = max(1980, 2025 - span)
    let year = late - Int(random.unit() * random.unit() * Double(late - 1975))
    return Home(
      country: random.weighted(Words.countries), agency: random.pick(Words.agencies),
      year: min(year, 2025), topic: random.pick(Words.topics), form: random.pick(Words.forms),
      number: rule)
  }

  /// The slice of the history in which a document of a day is recorded; 0 is the first commit.
  func commit(of day: CivilDay) -> Int {
    guard recipe.commits > 1, day > BookPlan.founding else { return 0 }
    let length = BookPlan.lastDay - BookPlan.founding
    return min(
      recipe.commits - 1,
      1 + (day - BookPlan.founding - 1) * (recipe.commits - 1) / length)
  }

  /// The last day of a slice.
  func end(ofCommit number: Int) -> CivilDay {
    guard recipe.commits > 1 else { return BookPlan.lastDay }
    return BookPlan.founding
      + (BookPlan.lastDay - BookPlan.founding) * number / (recipe.commits - 1)
  }
}

/// Where a rule is from, and what it is called.
struct Home {
  let country: String
  let agency: String
  let year: Int
  let topic: String
  let form: String
  let number: Int

  var id: String { "\(country)/\(agency)/\(year)/\(topic)-\(form)-\(number)" }
  var title: String {
    "\(form.capital) on \(topic.spaced) no. \(number) of \(year) (\(agency), \(country))"
  }
}

extension String {
  /// The word with a capital letter at its beginning.
  var capital: String { prefix(1).uppercased() + dropFirst() }
  /// The words of a name.
  var spaced: String { split(separator: "-").joined(separator: " ") }
}

/// Divides a number by weights, so that the parts add up to it as far as the bounds allow.
private func shares(
  of total: Int, among count: Int, least: Int, most: Int, weight: () -> Double
) -> [Int] {
  let weights = (0..<count).map { _ in weight() }
  let sum = max(weights.reduce(0, +), 0.001)
  let free = Double(max(total - least * count, 0))
  var parts = weights.map { min(most, least + Int(free * $0 / sum)) }
  var missing = max(total, least * count) - parts.reduce(0, +)
  var index = 0
  while missing > 0, parts.contains(where: { $0 < most }) {
    if parts[index] < most {
      parts[index] += 1
      missing -= 1
    }
    index = (index + 7919) % count
    if index == 0 { index = missing % count }
  }
  return parts
}
