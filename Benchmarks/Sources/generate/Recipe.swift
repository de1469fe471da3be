/// What a generated book is made from; the same recipe gives the same bytes.
struct Recipe: Equatable {
  /// The number of rules.
  var rules = 200
  /// The number of dated versions over all rules; at least two a rule.
  var versions = 1000
  /// The number of units over all rules; a rule without named units counts as one.
  var units = 500
  /// The number of commits.
  var commits = 5
  /// What the random choices begin from.
  var seed: UInt64 = 1

  /// The recipe in a line, as it is written into the book and read back.
  var line: String {
    "rules=\(rules) versions=\(versions) units=\(units) commits=\(commits) seed=\(seed)"
  }

  init() {}

  /// Reads the line out of a text; `nil`: it is not there.
  init?(in text: String) {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("rules=") }) else {
      return nil
    }
    for part in line.split(separator: " ") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let number = UInt64(sides[1]) else { return nil }
      set(String(sides[0]), number)
    }
  }

  private mutating func set(_ name: String, _ number: UInt64) {
    switch name {
    case "rules": rules = Int(number)
    case "versions": versions = Int(number)
    case "units": units = Int(number)
    case "commits": commits = Int(number)
    case "seed": seed = number
    default: break
    }
  }
}
