import ArgumentParser
import Days
import RuleModel

/// `show GROUP --on DATE`: who was in a group.
struct AskedGroup: ParsableArguments {
  @Argument(help: "The group, by its id or its last part.")
  var group: String

  @Option(name: .customLong("on"), help: "The day.")
  var date: String

  @OptionGroup var book: BookOptions
  @OptionGroup var clocks: ClockOptions

  /// Everybody who was in it.
  func members(in session: Session) throws(Problem) -> [String] {
    try clocks.refuseContradictions(with: book)
    let day = try session.day(date)
    let session = clocks.believed ? try session.recorded(by: day) : session
    let viewpoint = try clocks.viewpoint(on: day, in: session)
    guard let group = session.book.group(named: group) else {
      throw Problem(
        "R005", "no group of this book is named `\(self.group)`",
        help: nearest(to: self.group, among: session.book.groups.keys.map(\.text).sorted())
          .prefix(1).map { "did you mean `\($0)`?" }, status: .negative)
    }
    return group.membership(on: day, known: viewpoint.known)?.values ?? []
  }
}

extension Rulebook {
  /// The group that a person means: by id or by its last part.
  fileprivate func group(named name: String) -> Group? {
    if let group = groups[GroupID(name)] { return group }
    let found = groups.values.filter { $0.id.lastPart == name }
    return found.count == 1 ? found[0] : nil
  }
}
