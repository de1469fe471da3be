/// What the arguments ask for.
struct Request {
  enum Verb { case make, change, stream, texts }

  var verb = Verb.make
  var recipe = Recipe()
  var files = 25
  var seed: UInt64 = 1
  var checkout = false
  var collects = true
  var folder = ""

  /// Reads the arguments; `nil`: they cannot be read.
  init?(_ arguments: [String]) {
    var words = arguments[...]
    let verbs: [String: Verb] = ["change": .change, "stream": .stream, "texts": .texts]
    verb = words.first.flatMap { verbs[$0] } ?? .make
    if verb != .make { words = words.dropFirst() }
    var units: Int?
    while let word = words.popFirst() {
      switch word {
      case "--checkout": checkout = true
      case "--no-gc": collects = false
      case _ where word.hasPrefix("--"):
        guard let text = words.popFirst(), let number = Int(text), number >= 0 else { return nil }
        if word == "--units" { units = number } else if !set(word, number) { return nil }
      default: folder = word
      }
    }
    recipe.units = units ?? recipe.rules * 5 / 2
    if folder.isEmpty && verb != .stream || recipe.rules < 8 || recipe.commits < 1 { return nil }
  }

  private mutating func set(_ option: String, _ number: Int) -> Bool {
    switch option {
    case "--rules": recipe.rules = number
    case "--versions": recipe.versions = number
    case "--commits": recipe.commits = number
    case "--files": files = number
    case "--seed":
      recipe.seed = UInt64(number)
      seed = UInt64(number)
    default: return false
    }
    return true
  }
}
