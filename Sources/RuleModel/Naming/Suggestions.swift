/// Says which name may be meant where one is missing, for many that are.
///
/// Every suggestion looks at all names. Where very many are missing nobody slipped on a key: a folder
/// was left out, and only the first of them get a suggestion.
package struct Suggestions: Sendable {
  /// So many are made.
  package static let most = 20

  private let names: @Sendable () -> [String]
  private var sorted: [String]?
  private var made = 0

  /// Suggestions among names, in any order; they are asked for when the first one is missing.
  package init(among names: @escaping @Sendable () -> [String]) { self.names = names }

  /// What helps somebody who wrote a name that is missing, in at most one line.
  package mutating func help(for name: String) -> [String] {
    guard made < Suggestions.most else { return [] }
    made += 1
    let all = sorted ?? names().sorted()
    sorted = all
    return nearest(to: name, among: all).prefix(1).map { "did you mean `\($0)`?" }
  }
}
