import GitStore
import RuleFiles
import RuleModel

/// Goes along the commits of a book, oldest first, and notes which rules each of them changed.
struct RuleWalk {
  /// A commit of the book, and where the book lies in it.
  private struct Stop {
    let commit: Commit
    let tree: ObjectID
    let rules: ObjectID?
    let groups: ObjectID?
  }

  /// Rules that a commit changed.
  private struct Turn {
    let before: Stop
    let rules: [RuleID]
    let day: Int32
  }

  private let store: BookRepository
  private var last: Stop?
  private var seconds = Int64.min
  private var turns: [Turn] = []
  private var noted = RuleRecord()

  init(_ store: BookRepository) { self.store = store }

  /// Notes what a commit changed. Clocks go wrong: no commit counts as older than one before it.
  mutating func pass(_ link: RecordedChain.Link) throws {
    let commit = try store.repository.commit(link.commit)
    seconds = max(seconds, commit.committer.time.seconds)
    guard let stop = try stop(at: commit) else { return }
    if stop.groups != last?.groups { noted.groupsChanged = seconds }
    if stop.rules != last?.rules { try note(stop, on: link.day) }
    last = stop
  }

  private mutating func note(_ stop: Stop, on day: Int32) throws {
    let files = try store.repository.changedPaths(from: last?.rules, to: stop.rules)
    let rules = files.compactMap { BookLayout(path: "rules/" + $0.path).owner }.unique
    for rule in rules { noted.changed[rule] = seconds }
    if let last { turns.append(Turn(before: last, rules: rules, day: day)) }
  }

  /// `nil`: the book lies somewhere else there, or nowhere.
  private func stop(at commit: Commit) throws -> Stop? {
    let repository = store.repository
    let prefix = try store.bookPrefix(in: commit.tree)
    guard let tree = try repository.folder(at: prefix, in: commit.tree),
      try repository.entry(at: "rulebook.yaml", in: tree) != nil
    else { return nil }
    return Stop(
      commit: commit, tree: tree, rules: try repository.folder(at: "rules", in: tree),
      groups: try repository.folder(at: "groups", in: tree))
  }
}

extension RuleWalk {
  /// What was noted, and how the rules read that changed last.
  func record(_ reach: RuleRecord.Reach) -> RuleRecord {
    var record = noted
    var rules = 0
    for turn in turns.reversed() where record.earlier.count < reach.revisions {
      rules += turn.rules.count
      guard rules <= reach.rules else { break }
      if let earlier = earlier(turn) { record.earlier.append(earlier) }
    }
    return record
  }

  /// `nil`: none of the rules was there before, or nobody could read the book, so that it said nothing.
  private func earlier(_ turn: Turn) -> RuleRecord.Earlier? {
    let (repository, before) = (store.repository, turn.before)
    let there = turn.rules.filter { rule in
      (try? repository.entry(at: "rules/\(rule)/rule.md", in: before.tree)) ?? nil != nil
    }
    let part = TouchedPart(Set(there.map { "rules/\($0)/rule.md" }))
    let location = BookLocation(prefix: "", tree: before.tree)
    guard !there.isEmpty,
      let opened = try? store.open(part, at: location, of: before.commit)
    else { return nil }
    return RuleRecord.Earlier(book: opened.book.keeping(there), until: turn.day)
  }
}

extension BookLayout {
  /// The rule whose file it is; `nil`: none.
  fileprivate var owner: RuleID? {
    switch self {
    case .rule(let id), .version(let id, _): RuleID(id)
    default: nil
    }
  }
}

extension Rulebook {
  /// The book with some rules alone, and the documents that they name.
  fileprivate func keeping(_ wanted: [RuleID]) -> Rulebook {
    let kept = rules.filter { wanted.contains($0.id) }
    let named = Set(kept.flatMap { $0.versions.map(\.by) })
    return Rulebook(
      title: title, zone: zone, completeFrom: completeFrom, checked: checked,
      reviewEvery: reviewEvery, instruments: instruments.filter { named.contains($0.key) },
      rules: kept, groups: groups, subjects: [], golden: [], broken: Broken(), places: places)
  }
}
