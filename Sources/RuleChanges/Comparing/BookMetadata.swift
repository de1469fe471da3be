import Days
import RuleModel

/// What changed in a book beside its rules and subjects.
struct BookMetadata {
  let base: BookSide
  let head: BookSide
  let content: ContentEquality

  private var maker: ChangeMaker { ChangeMaker(subject: .book, today: head.today) }

  var changes: [AnswerChange] { coverage + metadata }

  /// How far the book promises to know, moved in either direction.
  private var coverage: [AnswerChange] {
    let moves = coverageMoves
    let families: [(ChangeFamily, [Move])] = [
      (.extended, moves.filter(\.extends)), (.shrunk, moves.filter { !$0.extends }),
    ]
    return families.filter { !$0.1.isEmpty }.map { family, moves in
      maker.change(
        family, was: FacetValue(moves[0].was), now: FacetValue(moves[0].now),
        place: head.book.places[moves[0].key], details: moves.map(\.words))
    }
  }

  /// A day that the book names as a limit of what it knows, on both sides.
  private struct Move {
    let owner: String
    let key: String
    let was: String
    let now: String
    let extends: Bool

    var words: String { "\(owner)\(key): \(was) → \(now)" }

    init?(_ owner: String, _ key: String, _ was: Day, _ now: Day, laterExtends: Bool) {
      guard was != now else { return nil }
      self.owner = owner.isEmpty ? "" : owner + " "
      self.key = key
      self.was = "\(was)"
      self.now = "\(now)"
      extends = (now > was) == laterExtends
    }
  }

  /// The book's own days first; a rule's only where it does not just follow the book.
  private var coverageMoves: [Move] {
    let (old, new) = (base.book, head.book)
    let own = moves("", old.checked, new.checked, old.completeFrom, new.completeFrom)
    let rules = new.rules.compactMap { rule in old.rule(rule.id).map { ($0, rule) } }.flatMap {
      moves($1.id.text, $0.checked, $1.checked, $0.completeFrom, $1.completeFrom)
    }
    let followed = Set(own.map { "\($0.key) \($0.was) \($0.now)" })
    return own + rules.filter { !followed.contains("\($0.key) \($0.was) \($0.now)") }
  }

  private func moves(
    _ owner: String, _ checked: Day, _ nowChecked: Day, _ complete: Day, _ nowComplete: Day
  ) -> [Move] {
    [
      Move(owner, "checked", checked, nowChecked, laterExtends: true),
      Move(owner, "complete_from", complete, nowComplete, laterExtends: false),
    ].compactMap(\.self)
  }
}

extension BookMetadata {
  private var metadata: [AnswerChange] {
    let (old, new) = (base.book, head.book)
    let keys = headKeys + editedInstruments + editedGroups
    guard !keys.isEmpty else { return [] }
    return [
      maker.change(
        .metadata, was: value(of: old, keys), now: value(of: new, keys),
        place: new.places["title"], details: keys)
    ]
  }

  private var headKeys: [String] {
    let (old, new) = (base.book, head.book)
    return [
      old.title != new.title ? "title" : nil, old.zone != new.zone ? "zone" : nil,
      old.reviewEvery != new.reviewEvery ? "review_every" : nil,
      old.gate != new.gate ? "gate" : nil,
    ].compactMap(\.self)
  }

  private var editedInstruments: [String] {
    let (old, new) = (base.book.instruments, head.book.instruments)
    return old.keys.sorted().filter { id in
      content.mayDiffer("instruments/\(id).yaml")
        && new[id].map { !$0.saysTheSame(as: old[id]) } ?? false
    }.map { "instruments/\($0)" }
  }

  private var editedGroups: [String] {
    let (old, new) = (base.book.groups, head.book.groups)
    return old.keys.sorted().filter { id in
      content.mayDiffer("groups/\(id).yaml")
        && new[id].map { !$0.saysTheSame(as: old[id]) } ?? true
    }.map { "groups/\($0)" }
  }

  private func value(of book: Rulebook, _ keys: [String]) -> FacetValue {
    let parts = [book.title, book.zone, "\(book.reviewEvery)", "\(book.gate.failOn)"]
    let named = Set(keys)
    let instruments = book.instruments.filter { named.contains("instruments/\($0.key)") }
      .map { "\($0.key) \($0.value.words)" }.sorted()
    let groups = book.groups.filter { named.contains("groups/\($0.key)") }
      .map { "\($0.key) \($0.value.words)" }.sorted()
    return FacetValue("metadata " + Fingerprint.of(parts + instruments + groups, digits: 16))
  }
}

extension Instrument {
  fileprivate func saysTheSame(as other: Instrument?) -> Bool { words == other?.words }

  /// All that it says, without its place.
  fileprivate var words: [String] {
    [
      title, kind, issuer ?? "", cite ?? "", document ?? "", "\(docket)", "\(rin)",
      "\([signed, announced, filed, published])", "\(urls)", sha256 ?? "",
      captured?.description ?? "", evidence.rawValue, controls ?? "", "\(contradicts)",
    ]
  }
}

extension Group {
  fileprivate func saysTheSame(as other: Group?) -> Bool { words == other?.words }

  /// All that it says, without its place.
  fileprivate var words: [String] {
    [title, "\(isComplete)"]
      + members.map { member in
        "\(member.from) \(member.by) \(member.at ?? "") \(member.values.sorted()) "
          + "\(member.operative?.description ?? "") \(member.publicDay)"
      }.sorted()
  }
}
