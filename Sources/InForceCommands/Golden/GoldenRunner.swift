import ArgumentParser
import Days
import InForceKit
import Reports
import RuleModel

/// Asks the golden questions of a book as one would type them, and compares the answers.
struct GoldenRunner {
  private let session: Session

  /// A runner that asks the book of a session, on its day.
  init(_ session: Session) { self.session = session }

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
      let differences = GoldenComparison(golden).differences(from: try reply(to: golden.ask))
      return differences.isEmpty ? nil : .differs(golden, differences)
    } catch {
      switch error {
      case .notAQuestion(let reason): return .notAQuestion(golden, reason)
      case .needsGit: return .needsGit(golden)
      }
    }
  }

  /// What the question is answered with.
  private func reply(to ask: String) throws(GoldenTrouble) -> GoldenReply {
    guard let words = ShellWords.split(ask), let verb = words.first else {
      throw .notAQuestion("a quote is not closed")
    }
    switch verb {
    case "on": return try reply(to: try command(words))
    case "show": return try groupReply(Array(words.dropFirst()))
    default: throw .notAQuestion("`\(verb)` cannot be asked here: `on` and `show` can")
    }
  }

  private func command(_ words: [String]) throws(GoldenTrouble) -> On {
    do {
      guard let on = try InForce.parseAsRoot(words) as? On else {
        throw GoldenTrouble.notAQuestion("this is another verb")
      }
      return on
    } catch {
      throw .notAQuestion(InForce.message(for: error))
    }
  }

  private func reply(to on: On) throws(GoldenTrouble) -> GoldenReply {
    let isPinned = on.book.rev != nil || on.clocks.believed
    guard !isPinned || session.opened.commit != nil || !session.opened.prefix.isEmpty else {
      throw .needsGit
    }
    do {
      let document = try DayQuestion(on, in: try session(for: on.book)).document()
      return .day(document, try on.verdict(document))
    } catch {
      return .problem(error)
    }
  }

  private func groupReply(_ words: [String]) throws(GoldenTrouble) -> GoldenReply {
    let asked: AskedGroup
    do {
      asked = try AskedGroup.parse(words)
    } catch {
      throw .notAQuestion(AskedGroup.message(for: error))
    }
    do {
      return .group(try asked.members(in: try session(for: asked.book)))
    } catch {
      return .problem(error)
    }
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

/// What a golden question was answered with.
enum GoldenReply {
  /// An answer about a day, and its status.
  case day(OnDocument, ExitStatus)
  /// Who was in a group.
  case group([String])
  /// No answer.
  case problem(Problem)
}

/// Why a golden question was not asked.
enum GoldenTrouble: Error {
  /// It is not one.
  case notAQuestion(String)
  /// It asks for a revision, and the book lies outside git.
  case needsGit
}

extension Finding {
  fileprivate static func differs(_ golden: GoldenAnswer, _ differences: [String]) -> Finding {
    Finding(
      "B098", .error, "the golden answer `\(golden.id)` is not what the book answers",
      at: Label(golden.place, differences.count == 1 ? "one difference" : "differences"),
      help: differences + (golden.why.isEmpty ? [] : ["it shows: \(golden.why)"]))
  }

  fileprivate static func notAQuestion(_ golden: GoldenAnswer, _ reason: String) -> Finding {
    Finding(
      "B098", .error, "the golden answer `\(golden.id)` cannot be asked", at: Label(golden.place),
      help: reason.split(separator: "\n").prefix(3).map(String.init))
  }

  fileprivate static func skipped(_ count: Int, from first: GoldenAnswer) -> Finding {
    Finding(
      "B099", .note,
      "\(counted(count, "golden answer")) not asked: what they ask about has errors",
      at: Label(first.place, "the first of them"), help: ["correct those errors first"])
  }

  fileprivate static func needsGit(_ golden: GoldenAnswer) -> Finding {
    Finding(
      "B099", .note, "the golden answer `\(golden.id)` was not asked: it needs a git revision",
      at: Label(golden.place), help: ["check the book inside its repository"])
  }
}
