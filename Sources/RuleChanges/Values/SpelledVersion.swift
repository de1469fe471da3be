import Days
import RuleModel

/// All that versions say, spelled out field by field: the same in every build and on every machine.
///
/// The way Swift itself describes a value is none of that, so no identity may be made of it.
enum Spelling {
  /// The fields as one text in which none can be mistaken for another.
  static func framed(_ fields: [String]) -> String {
    fields.reduce(into: "") { text, field in
      text += String(field.utf8.count)
      text += ":"
      text += field
    }
  }
}

extension DatedVersion {
  /// What it says, but for its name, its places and the names of versions that it acts on.
  var spelled: String {
    let fields: [[String]?] = [
      ["change"] + change.spelled, ["by", by.text], at.map { ["at", $0] },
      units.map { ["units"] + $0.map(\.text) }, ["except"] + except.map(\.text),
      ["scope"] + criteria.map(\.spelled), operative.map { ["operative", "\($0)"] },
      laterVersions.map { ["later", $0.spelled] }, ["seq", "\(seq)"],
      seqReason.map { ["seq_reason", $0] }, isStillBorn ? ["still_born"] : nil,
      computed.map { ["computed"] + $0.spelled }, note.map { ["note", $0] }, ["body", body],
      ["public", "\(publicDay)"],
    ]
    return Spelling.framed(fields.compactMap(\.self).map(Spelling.framed))
  }
}

extension DatedVersion.LaterVersions {
  fileprivate var spelled: String {
    switch self {
    case .keep: "keep"
    case .void: "void"
    }
  }
}

extension ComputedDay {
  fileprivate var spelled: [String] { ["\(days)", after.rawValue, of.text, "\(day)"] }
}

extension Criterion {
  fileprivate var spelled: String { Spelling.framed([fact.text] + test.spelled) }
}

extension FactTest {
  fileprivate var spelled: [String] {
    switch self {
    case .anyOf(let values): ["any"] + values
    case .noneOf(let values): ["none"] + values
    case .inGroup(let group): ["in", group.text]
    case .notInGroup(let group): ["not in", group.text]
    case .before(let day): ["before", "\(day)"]
    case .onOrAfter(let day): ["from", "\(day)"]
    }
  }
}

extension Change {
  fileprivate var spelled: [String] { [word] + parts }

  private var parts: [String] {
    switch self {
    case .commence(let from), .annul(let from), .require(let from), .permit(let from),
      .restrain(let from), .resume(let from), .delay(_, let from), .lift(_, let from):
      [from.spelled]
    case .suspend(let from, let end), .waive(let from, let end), .bar(let from, let end):
      [from.spelled, end.spelled]
    case .extend(_, let end): [end.spelled]
    case .repeal(let from, let cause): [from.spelled, cause.rawValue]
    case .sunset(let until, let tolls): ["\(until)", "\(tolls)"]
    case .annulFromTheBeginning: ["from the beginning"]
    case .reinstate: []
    case .text(let from, let wording): [from.spelled, wording.rawValue]
    case .withhold(let from, let lookback, let revocable):
      [from.spelled, lookback.rawValue, revocable.rawValue]
    case .announce, .close, .condition, .contest: statement
    }
  }

  /// What is said without any effect in law.
  private var statement: [String] {
    switch self {
    case .announce(let what, let from): [what.rawValue, from.spelled]
    case .close(_, let how, let from): [how.rawValue, from.spelled]
    case .condition(let of, let status, let from): [of.text, status.rawValue, from.spelled]
    case .contest(.version, let from): ["version", from.spelled]
    case .contest(.rule(let rule), let from): ["rule", rule.text, from.spelled]
    default: []
    }
  }
}

extension Boundary {
  fileprivate var spelled: String {
    switch self {
    case .on(let day): "on \(day)"
    case .between(let first, let last, let best):
      "between \(first) \(last) \(best.map { "\($0)" } ?? "")"
    case .when(let condition): "when \(condition)"
    }
  }
}

extension Boundary? {
  fileprivate var spelled: String { map(\.spelled) ?? "" }
}

extension SpanEnd {
  fileprivate var spelled: String {
    switch self {
    case .until(let boundary): "until " + boundary.spelled
    case .open: "open"
    case .lifted: "lifted"
    case .unknown: "unknown"
    }
  }
}
