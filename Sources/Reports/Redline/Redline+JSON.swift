package import Redlines
import RuleModel

extension RedlineDocument {
  /// The document.
  package var json: JSON {
    let first = units.first
    let question: [JSON.Member] = [
      .init("rule", .text(first?.rule.id)),
      .init("earlier", first.map { $0.earlier.question } ?? .null),
      .init("later", first.map { $0.later.question } ?? .null),
    ]
    return .object(
      asked.members(of: "redline", question) + [
        .init("answers", .array(units.map { $0.json(isWhole: isWhole) }))
      ])
  }
}

extension RedlineDocument.UnitRedline {
  /// One unit as an object.
  func json(isWhole: Bool) -> JSON {
    .object([
      .init("rule", .string(rule.id.text)), .init("unit", .text(unit?.id)),
      .init("unit_title", .text(unit?.title)), .init("result", .string(result)),
      .init("earlier", earlier.json), .init("later", later.json),
      .init("counts", redline.map { RedlineCounts($0).json } ?? .null),
      .init("rows", .array(redline?.json(isWhole: isWhole) ?? [])),
    ])
  }
}

extension RedlineSide {
  /// What was asked of one side.
  fileprivate var question: JSON {
    [
      "name": .string(name), "on": .text(day), "known": .text(known), "rev": .text(revision),
      "commit": .text(commit),
    ]
  }

  fileprivate var json: JSON {
    let reason: String? =
      switch state {
      case .wording: nil
      case .none(let reason), .unknown(let reason): reason
      }
    return .object([
      .init("name", .string(name)), .init("on", .text(day)), .init("state", .string(word)),
      .init("reason", .text(reason)), .init("version", .text(wording?.version.name)),
      .init("wording", .text(wording?.kind.rawValue)),
      .init("since", .text(wording?.span?.since)),
      .init("instrument", .text(wording?.version.by)), .init("cite", .text(wording?.source?.cite)),
      .init("certainty", .string(certainty.rawValue)),
    ])
  }

  /// The word that a machine uses for what can be said.
  private var word: String {
    switch state {
    case .wording: "held"
    case .none: "none"
    case .unknown: "unknown"
    }
  }
}

extension RedlineCounts {
  fileprivate var json: JSON {
    [
      "unchanged": .number(unchanged), "changed": .number(changed), "deleted": .number(deleted),
      "inserted": .number(inserted), "moved": .number(moved),
      "words_deleted": .number(wordsDeleted), "words_inserted": .number(wordsInserted),
    ]
  }
}

extension Redline {
  /// The rows; what is folded is a row with a count.
  package func json(isWhole: Bool = false) -> [JSON] {
    folded(isWhole: isWhole).map { folded in
      switch folded {
      case .folded(let count): ["kind": "unchanged", "paragraphs": .number(count)]
      case .row(let row): json(row)
      }
    }
  }

  private func json(_ row: Row) -> JSON {
    let runs = row.runs.enumerated().map { index, run -> JSON in
      let space = index == 0 || run.isGlued ? "" : " "
      return [
        "kind": .string(run.kind.rawValue), "text": .string(space + text(of: run)),
      ]
    }
    return .object(
      [.init("kind", .string(row.kind.word))] + row.kind.move
        + [.init("runs", .array(runs))])
  }
}

extension Redline.Row.Kind {
  /// The words that a machine uses for what became of a paragraph.
  static let words = ["unchanged", "changed", "deleted", "inserted", "moved_from", "moved_to"]

  fileprivate var word: String {
    switch self {
    case .unchanged: Self.words[0]
    case .changed: Self.words[1]
    case .deleted: Self.words[2]
    case .inserted: Self.words[3]
    case .movedFrom: Self.words[4]
    case .movedTo: Self.words[5]
    }
  }

  /// The number by which both ends of a move are found.
  fileprivate var move: [JSON.Member] {
    switch self {
    case .movedFrom(let move), .movedTo(let move): [.init("move", .number(move))]
    case .unchanged, .changed, .deleted, .inserted: []
    }
  }
}
