import ArgumentParser
import Days
import InForceKit
import Reports
import RuleModel

/// Asks the golden questions of a book as one would type them, and compares the answers.
struct GoldenRunner {
  private let session: Session
  private let isInRepository: Bool

  /// A runner that asks the book of a session, on its day; earlier states only inside git.
  init(_ session: Session, isInRepository: Bool) {
    self.session = session
    self.isInRepository = isInRepository
  }

  /// A finding for each answer that is not as it must be. Questions about what has errors of its
  /// own are not asked, which is said once.
  func findings() -> [Finding] {
    let asked = session.book.golden.filter { !asksForBroken($0) }
    let skipped = session.book.golden.count - asked.count
    let first = session.book.golden.first(where: asksForBroken)
    return asked.compactMap(finding) + (first.map { [.skipped(skipped, from: $0)] } ?? [])
  }

  private func asksForBroken(_ golden: GoldenAnswer) -> Bool {
    let broken = session.book.broken
    if golden.regimes.keys.contains(where: { broken.subjects[$0] != nil }) { return true }
    let words = ShellWords.split(golden.ask) ?? []
    return words.contains { word in
      let name = word.prefix { $0 != "#" }
      return broken.rules.keys.contains { $0.text == name || $0.lastPart == name }
    }
  }

  private func finding(_ golden: GoldenAnswer) -> Finding? {
    do {
      let differences = GoldenComparison(golden).differences(from: try reply(to: golden))
      return differences.isEmpty ? nil : .differs(golden, differences)
    } catch {
      switch error {
      case .notAQuestion(let reason): return .notAQuestion(golden, reason)
      case .needsGit: return .needsGit(golden)
      }
    }
  }

  /// What the question is answered with.
  private func reply(to golden: GoldenAnswer) throws(GoldenTrouble) -> GoldenReply {
    guard let words = ShellWords.split(golden.ask), !words.isEmpty else {
      throw .notAQuestion("a quote is not closed")
    }
    let rest = Array(words.dropFirst())
    switch words[0] {
    case "on": return try reply(to: try on(rest), needsTable: golden.asksForAnswers)
    case "show": return try reply(to: try Show.asked(rest))
    default: throw .notAQuestion("`\(words[0])` cannot be asked here: `on` and `show` can")
    }
  }

  /// The question in plain words, which most are, or as the parser reads it.
  private func on(_ words: [String]) throws(GoldenTrouble) -> On {
    if let plain = On(plain: words) { return plain }
    return try On.asked(words)
  }

  private func reply(to on: On, needsTable: Bool) throws(GoldenTrouble) -> GoldenReply {
    try requireRecord(for: on.book, on.clocks)
    do {
      let question = try DayQuestion(on, in: try session(for: on.book))
      let document = needsTable ? try question.document() : try question.documentWithoutTable()
      return .day(document, try on.verdict(document))
    } catch {
      return .problem(error)
    }
  }

  private func reply(to show: Show) throws(GoldenTrouble) -> GoldenReply {
    try requireRecord(for: show.book, show.clocks)
    do {
      let stance = try Stance(
        on: show.on, show.book, show.clocks, show.facts, in: try session(for: show.book))
      guard case .group(let group) = try stance.session.book.thing(show.name) else {
        throw GoldenTrouble.notAQuestion("`show` is asked here for groups only")
      }
      let shown = ShowGroup(asked: stance.asked(), group: group, in: stance.inquiry)
      return .group(shown.membership?.values ?? [])
    } catch let problem as Problem {
      return .problem(problem)
    } catch let trouble as GoldenTrouble {
      throw trouble
    } catch {
      throw .notAQuestion("\(error)")
    }
  }

  /// A question about a recorded state needs a record.
  private func requireRecord(
    for book: BookOptions, _ clocks: ClockOptions
  ) throws(GoldenTrouble) {
    guard book.rev == nil && !clocks.believed || isInRepository else { throw .needsGit }
  }

  /// The session on the day, and of the revision, that a question names.
  private func session(for options: BookOptions) throws(Problem) -> Session {
    let today = try options.today.map { typed throws(Problem) in try session.day(typed) }
    guard options.rev != nil else {
      return Session(
        opened: session.opened, today: today ?? session.today, options: session.options)
    }
    var pinned = session.options
    pinned.rev = options.rev
    pinned.worktree = false
    let opened = try Session(pinned).opened
    return Session(opened: opened, today: today ?? session.today, options: pinned)
  }
}

extension ParsableArguments {
  /// The verb with the options and names that were typed behind it.
  fileprivate static func asked(_ words: [String]) throws(GoldenTrouble) -> Self {
    do {
      return try parse(words)
    } catch {
      throw .notAQuestion(message(for: error))
    }
  }
}

extension GoldenAnswer {
  /// Whether something is expected of rules, and not of regimes alone.
  fileprivate var asksForAnswers: Bool {
    !units.isEmpty || !expected.states.isEmpty || expected.announced != nil || expected.views != nil
  }
}
