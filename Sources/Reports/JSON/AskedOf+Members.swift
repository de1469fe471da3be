import Days
import RuleModel

extension AskedOf {
  /// The members with which a document of a verb begins; `own`: what it was asked besides clocks.
  func members(of verb: String, _ own: [JSON.Member]) -> [JSON.Member] {
    let facts = self.facts.sorted { $0.key < $1.key }
      .map { JSON.Member($0.key.text, .string($0.value)) }
    let clocks: [JSON.Member] = [
      .init("mode", .string(viewpoint.mode.rawValue)), .init("known", .text(viewpoint.known)),
      .init("rev", .text(revision)), .init("today", .text(viewpoint.today)),
      .init("facts", .object(facts)),
    ]
    return [
      .init("format", .string("inforce.\(verb)")), .init("version", "1.0"),
      .init("asked", .object(own + clocks)), .init("book", book),
    ]
  }

  /// What the known clock was set to, where it was; for a heading.
  var knownWords: String? {
    viewpoint.mode == .known ? "as known on \(viewpoint.known.spoken)" : nil
  }
}
