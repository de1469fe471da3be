/// A name that identifies one kind of thing: a `RuleID` is never an `InstrumentID`.
@frozen public struct Identifier<Subject>: Hashable, Sendable {
  /// The name as it is written.
  public let text: String

  /// The identifier written like that.
  @inlinable public init(_ text: String) { self.text = text }
}

extension Identifier: Comparable {
  /// Order by the text's characters.
  @inlinable public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text < right.text
  }
}

extension Identifier: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }

  /// The part after the last `/`.
  public var lastPart: Substring {
    text.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
  }
}

/// The permanent id of a rule: its folder's path under `rules/`.
public typealias RuleID = Identifier<Rule>
/// The id of a part of a rule that can have dates of its own.
public typealias UnitID = Identifier<RuleUnit>
/// The id of an issued document: its file's path under `instruments/`, without the ending.
public typealias InstrumentID = Identifier<Instrument>
/// The id of a group: its file's path under `groups/`, without the ending.
public typealias GroupID = Identifier<Group>
/// The name of a dated version: its file's name, without the ending.
public typealias VersionName = Identifier<DatedVersion>
/// The name of a fact of the case.
public typealias FactName = Identifier<FactKind>
/// The id of a condition of a rule.
public typealias ConditionID = Identifier<Condition>
/// The id of a subject that regimes govern: its file's path under `regimes/`, without the ending.
public typealias SubjectID = Identifier<RegimeSubject>
/// The id of one regime of a subject.
public typealias RegimeID = Identifier<Regime>
