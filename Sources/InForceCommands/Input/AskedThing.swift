import RuleModel

/// What a name on the command line turned out to be.
enum AskedThing {
  /// A rule, or a unit of it.
  case rule(AskedRule)
  /// A group.
  case group(Group)
  /// A document.
  case instrument(Instrument)
}

extension Rulebook {
  /// The rule, the group or the document that is named; an exact id wins, then a rule.
  func thing(_ typed: String) throws(Problem) -> AskedThing {
    if let group = groups[GroupID(typed)], rule(RuleID(typed)) == nil { return .group(group) }
    if let instrument = instruments[InstrumentID(typed)] { return .instrument(instrument) }
    let problem: Problem
    do { return .rule(try asked(typed)) } catch { problem = error }
    guard problem.code == "R001" else { throw problem }
    if let group = only(groups.values.filter { $0.id.lastPart == typed }) { return .group(group) }
    if let found = only(instruments.values.filter { $0.isNamed(typed) }) {
      return .instrument(found)
    }
    throw unknown(typed, problem)
  }

  private func only<Thing>(_ found: [Thing]) -> Thing? { found.count == 1 ? found[0] : nil }

  private func unknown(_ typed: String, _ problem: Problem) -> Problem {
    let names = groups.keys.map(\.text) + instruments.keys.map(\.text)
    let parts = names.sorted().map { ($0, String($0.split(separator: "/").last ?? "")) }
    let near = nearest(to: typed, among: parts.map(\.1)).prefix(2)
      .compactMap { name in parts.first { $0.1 == name }?.0 }
    return Problem(
      "R001", "no rule, group or document of this book is named `\(typed)`",
      help: problem.help.dropLast() + near.map { "did you mean `\($0)`?" } + [
        "`inforce list rules`, `list groups` and `list instruments` name them all"
      ], status: .negative)
  }
}

extension Instrument {
  /// Whether a person may mean it: by the last part of its id, its number or its citation.
  fileprivate func isNamed(_ typed: String) -> Bool {
    if id.lastPart == typed || document == typed { return true }
    guard let asked = Citation(typed), let own = cite.flatMap({ Citation($0) }) else {
      return false
    }
    return asked == own
  }
}
