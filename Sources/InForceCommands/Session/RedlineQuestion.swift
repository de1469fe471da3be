import Days
import InForceKit
import Reports
import RuleModel

/// A question about two texts of one rule: on two days, of two versions, or at two revisions.
struct RedlineQuestion {
  /// One of the two texts, with the book it is looked for in.
  fileprivate struct Side {
    let stance: Stance
    let typed: String
    let rule: AskedRule
    let revision: String?
    /// The version that was named in place of a day.
    var version: DatedVersion? {
      rule.rule.version(named: VersionName(typed)).flatMap {
        $0.change.ownFacet == .text ? $0 : nil
      }
    }
  }

  private let earlier: Side
  private let later: Side

  /// The book of the later text.
  var session: Session { later.stance.session }

  init(_ command: Redline) throws(Problem) {
    let words = [command.rule].compactMap(\.self) + command.dates + command.between.dropFirst(2)
    let revisions = Array(command.between.prefix(2))
    guard let name = words.first, words.count == (revisions.isEmpty ? 3 : 2) else {
      throw RedlineQuestion.wrongWords(words, hasRevisions: !revisions.isEmpty)
    }
    guard !revisions.isEmpty else {
      let session = try Session(command.book, scope: command.scope(name))
      earlier = try Side(command, name, words[1], session, nil)
      later = try Side(command, name, words[2], session, nil)
      return
    }
    try RedlineQuestion.refuseOtherRevisions(command, revisions)
    earlier = try Side(command, name, words[1], revisions[0])
    later = try Side(command, name, words[1], revisions[1])
  }

  private static func wrongWords(_ words: [String], hasRevisions: Bool) -> Problem {
    Problem(
      "U051",
      hasRevisions
        ? "--between takes two revisions, a rule and one date"
        : "a redline needs a rule and two dates, not \(counted(words.count, "word"))",
      help: [
        hasRevisions
          ? "inforce redline RULE DATE --between REV REV" : "inforce redline RULE DATE DATE"
      ], status: .usage)
  }

  private static func refuseOtherRevisions(
    _ command: Redline, _ revisions: [String]
  ) throws(Problem) {
    guard revisions.count == 2 else { throw wrongWords(revisions, hasRevisions: true) }
    let others = [
      command.book.rev.map { _ in "--rev" }, command.book.worktree ? "--worktree" : nil,
      command.clocks.believed ? "--believed" : nil,
    ].compactMap(\.self)
    guard let other = others.first else { return }
    throw Problem(
      "U002", "--between and \(other) contradict each other",
      help: ["--between names both revisions"], status: .usage)
  }
}

extension RedlineQuestion.Side {
  /// A text of a rule in the book of a session.
  fileprivate init(
    _ command: Redline, _ name: String, _ typed: String, _ session: Session, _ revision: String?
  ) throws(Problem) {
    self.typed = typed
    self.revision = revision
    let rule = try session.book.asked(name)
    let isVersion = rule.rule.version(named: VersionName(typed)) != nil
    stance = try Stance(
      on: isVersion ? nil : typed, command.book, command.clocks, command.facts, in: session)
    self.rule = isVersion || !command.clocks.believed ? rule : try stance.session.book.asked(name)
  }

  /// The same in the book as recorded at a revision.
  fileprivate init(
    _ command: Redline, _ name: String, _ typed: String, _ revision: String
  ) throws(Problem) {
    let session = try Session(
      command.book, revision: revision == ":worktree" ? .workTree : .named(revision),
      scope: command.scope(name))
    do {
      try self.init(command, name, typed, session, revision)
    } catch {
      throw Problem(
        error.code, error.message, help: error.help,
        notes: error.notes + ["in the book as recorded at \(revision); nothing was compared"],
        status: error.status, findings: error.findings)
    }
  }

  fileprivate var inquiry: Inquiry { stance.inquiry }

  /// The units that this side has; the one that was named where one was.
  fileprivate var units: [UnitID?] { rule.units }

  /// The text of a unit.
  fileprivate func side(of unit: UnitID?) -> RedlineSide {
    let asked = stance.asked()
    if let version { return RedlineSide(version, asked: asked, revision: revision, in: inquiry) }
    guard unit == nil || rule.rule.units.contains(where: { $0.id == unit }),
      let answer = inquiry.answers(rule.rule, unit: unit, on: stance.day).first
    else {
      return RedlineSide(
        missing: "the rule has no such unit there", on: stance.day, asked: asked,
        revision: revision)
    }
    return RedlineSide(answer, asked: asked, revision: revision, in: inquiry)
  }
}

extension RedlineQuestion {
  /// The answer.
  func document(marks: RedlineMarks?, isWhole: Bool) throws(Problem) -> RedlineDocument {
    if earlier.version != nil, later.version != nil {
      return document([nil], marks, isWhole)
    }
    let units = (later.units + earlier.units.filter { !later.units.contains($0) }).unique
    return document(units, marks, isWhole)
  }

  private func document(
    _ units: [UnitID?], _ marks: RedlineMarks?, _ isWhole: Bool
  ) -> RedlineDocument {
    let known = later.rule.rule.units + earlier.rule.rule.units
    return RedlineDocument(
      asked: later.stance.asked(),
      units: units.map { unit in
        .init(
          rule: later.rule.rule, unit: known.first { $0.id == unit },
          earlier: earlier.side(of: unit), later: later.side(of: unit))
      }, marks: marks, isWhole: isWhole)
  }
}

extension Redline {
  /// How much of the book the question depends on; a fact may be any rule's.
  fileprivate func scope(_ name: String) -> BookScope {
    facts.facts.isEmpty ? .rules([String(name.prefix { $0 != "#" })]) : .law
  }
}
