import Days
import RuleModel

/// Two books, compared: every rule, every facet, every day.
package struct BookComparison: Sendable {
  private let base: BookSide
  private let head: BookSide
  private let recorded: RecordedDays
  private let content: ContentEquality

  /// The comparison of what a base and a head answer.
  package init(
    base: BookSide, head: BookSide, recorded: RecordedDays, content: ContentEquality
  ) {
    self.base = base
    self.head = head
    self.recorded = recorded
    self.content = content
  }

  /// Does a piece of work for each number below a count, and has what comes of them in order.
  package typealias Spreading = (
    _ count: Int, _ work: @escaping @Sendable (Int) -> [AnswerChange]
  ) -> [[AnswerChange]]

  /// One piece after the other.
  package static func inTurn(
    _ count: Int, _ work: @escaping @Sendable (Int) -> [AnswerChange]
  ) -> [[AnswerChange]] { (0..<count).map(work) }

  /// What it found, before anybody judges it. How the rules are spread changes nothing about it.
  package func found(_ spread: Spreading = BookComparison.inTurn) -> FoundChanges {
    let pairs = rulePairs
    let problems = BrokenParts(base.book, head.book)
    let comparable = pairs.filter { !problems.names($0.new.id) && !problems.names($0.old.id) }
    let reaches = comparable.map { content.reach($0.old, $0.new, base.book, head.book) }
    let asked = zip(comparable, reaches).filter { $1 != .nothing }
    let spreadOut = spread(asked.count) { changes(of: asked[$0].0, asked[$0].1) }
    let rules = spreadOut.flatMap(\.self) + comings(problems)
    let subjects = subjectChanges(problems, because: rules)
    return FoundChanges(
      changes: rules + subjects + BookMetadata(base: base, head: head, content: content).changes,
      problems: problems.all,
      silence: Silence(
        rules: Set(base.book.rules.map(\.id) + head.book.rules.map(\.id)).count + content.unread,
        equalByID: comparable.count - asked.count + content.unread, compared: asked.count,
        from: head.book.completeFrom, until: nil, files: content.files))
  }

  private func changes(of pair: Pair, _ reach: ContentEquality.Reach) -> [AnswerChange] {
    let comparison = RuleComparison(
      old: pair.old, new: pair.new, base: base, head: head, recorded: recorded)
    return switch reach {
    case .nothing: []
    case .certainty: comparison.changesOfCertainty
    case .words: comparison.changesOfWords
    case .everything: comparison.changes
    }
  }
}

extension BookComparison {
  /// A rule in both books.
  private struct Pair: Sendable {
    let old: Rule
    let new: Rule
  }

  /// Rules of the same id, and rules whose former id is an alias of a new one.
  private var rulePairs: [Pair] {
    let old = Dictionary(base.book.rules.map { ($0.id, $0) }) { first, _ in first }
    let heads = Set(head.book.rules.map(\.id))
    return head.book.rules.compactMap { new in
      if let same = old[new.id] { return Pair(old: same, new: new) }
      let former = new.aliases.map { RuleID($0) }.first { old[$0] != nil && !heads.contains($0) }
      return former.flatMap { old[$0] }.map { Pair(old: $0, new: new) }
    }
  }

  /// Rules and subjects that only one side has.
  private func comings(_ problems: BrokenParts) -> [AnswerChange] {
    let pairs = rulePairs
    let old = Set(pairs.map(\.old.id))
    let new = Set(pairs.map(\.new.id))
    let added = head.book.rules.filter { !new.contains($0.id) && !problems.names($0.id) }
    let removed = base.book.rules.filter { !old.contains($0.id) && !problems.names($0.id) }
    return added.map { rule in
      coming(.rule(rule.id), .new, place: rule.places["title"])
        .speaking(from: SpokenDays(of: rule, in: head).first)
    }
      + removed.map { rule in
        coming(.rule(rule.id), .removed, place: nil)
          .speaking(from: SpokenDays(of: rule, in: base).first)
      }
  }

  private func coming(
    _ subject: AnswerChange.Subject, _ family: ChangeFamily, place: Place?
  ) -> AnswerChange {
    let here = FacetValue(subject.text)
    return ChangeMaker(subject: subject, today: head.today).change(
      family, was: family == .new ? nil : here, now: family == .new ? here : nil, place: place)
  }

  private func subjectChanges(
    _ problems: BrokenParts, because rules: [AnswerChange]
  ) -> [AnswerChange] {
    let news = head.book.subjects.filter { !problems.names($0.id) }
    let both = news.flatMap { new in
      base.book.subject(new.id).map { old in
        SubjectComparison(old: old, new: new, base: base, head: head).changes(because: rules)
      } ?? [
        coming(.subject(new.id), .new, place: new.places["title"])
          .speaking(from: new.completeFrom)
      ]
    }
    let gone = base.book.subjects.filter {
      head.book.subject($0.id) == nil && !problems.names($0.id)
    }
    return both
      + gone.map {
        coming(.subject($0.id), .removed, place: nil).speaking(from: $0.completeFrom)
      }
  }
}
