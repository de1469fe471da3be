import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// The screen of `inforce` without a verb.
struct StartScreen {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// About ten lines.
  var text: String { (StartScreen.head + examples + ["\n"] + state + StartScreen.foot).joined() }

  /// The screen where no book was found.
  static var withoutBook: String {
    (head + [
      "  inforce on 2025-05-15 --rulebook PATH\n", "  inforce help dates\n", "\n",
      "Book      none here or in a folder above: --rulebook PATH, or INFORCE_RULEBOOK=PATH\n",
    ] + foot).joined()
  }

  private static var head: [String] {
    ["inforce \(InForce.configuration.version)   \(InForce.configuration.abstract)\n\n"]
  }

  private static var foot: [String] { ["\n`inforce help` lists the verbs and the topics.\n"] }

  /// Three examples that this book can answer.
  private var examples: [String] {
    let day = "\(session.book.checked)"
    let rule = busiest.map { " \($0)" } ?? ""
    return ["on \(day)", "on \(day)\(rule)", "on \(day)\(rule) --then"].unique
      .map { "  inforce \($0)\n" }
  }

  /// The rule with the most dated versions: the one that shows most.
  private var busiest: Substring? {
    session.book.rules.max { ($0.versions.count, $1.id) < ($1.versions.count, $0.id) }?
      .id.lastPart[...]
  }

  private var state: [String] {
    let book = session.book
    return [
      "Book      \(shown(book.title)), \(counted(book.rules.count, "rule"))\n",
      "Read      \(session.opened.folder), \(pinned)\n",
      "Checked   through \(book.checked.spoken), \(freshness)\n",
    ] + broken
  }

  private var pinned: String {
    session.opened.commit.map { "commit \($0.id.description.prefix(7))" }
      ?? "as it is, not pinned to a commit"
  }

  private var freshness: String {
    let age = session.book.checked.distance(to: session.today)
    let every = session.book.reviewEvery
    return age > every
      ? "\(counted(age, "day")) ago: STALE, a review is due every \(counted(every, "day"))"
      : "\(counted(max(0, age), "day")) ago; the next review is due within \(counted(every, "day"))"
  }

  private var broken: [String] {
    let broken = session.book.broken
    let count = broken.rules.count + broken.subjects.count
    return count == 0 ? [] : ["Broken    \(count) not answered for: inforce check\n"]
  }
}
