import Days
import RuleModel

/// The day in a file's name is not the one its front matter gives.
enum FileNameDay: Check {
  static let code = "B050"
  static let slug = "file-name-day"
  static let level = Finding.Level.error
  static let summary = "the file's name begins with another day than its front matter"
  static let explanation = """
    A folder shows a rule's life only if names tell the truth. A name begins with the first day of
    the new state, or with `undated` where a condition decides. The front matter is what counts.
    The day is: for a sunset the day after `through`, for an extend the old end, for an annulment
    from the beginning its `operative` day, for announce, contest, close and reinstate the public
    day, for an uncertain day the first possible one.

    Not so:
      2025-11-01-suspend.md     from: 2025-11-10
    But so:
      2025-11-10-suspend.md     from: 2025-11-10
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, version in
      let expected = NamedDay(of: version, in: rule, today: rules.today)
      guard !expected.accepts(version.name.text) else { return [] }
      return [
        finding(
          "the name of `\(version.name)` does not begin with \(expected.words)",
          at: version.places[expected.key], "the front matter counts",
          help: ["rename the file to `\(expected.name(for: version)).md`"])
      ]
    }
  }
}

/// The day with which the name of a version begins.
private struct NamedDay {
  let key: String
  /// The days a name may begin with.
  private var days: [Day] = []
  /// Whether it may begin with `undated`.
  private var isOpen = false

  init(of version: DatedVersion, in rule: Rule, today: Day) {
    switch version.change {
    case .sunset: key = version.endKey
    case .extend(let of, _): key = rule.version(named: of) == nil ? "change" : "of"
    case .annulFromTheBeginning: key = "operative"
    default: key = version.change.from == nil ? "by" : "from"
    }
    switch version.change {
    case .sunset(let until, _): days = [until]
    case .extend(let of, _): days = rule.ends(of: of, before: version)
    case .annulFromTheBeginning: days = [version.operative].compactMap(\.self)
    case .announce, .contest, .close, .reinstate:
      days = [version.publicDay, version.change.from?.first].compactMap(\.self)
    default: days = rule.firstDays(of: version)
    }
    if case .when = version.change.from { isOpen = true }
    isOpen = isOpen || days.isEmpty
  }

  var words: String {
    (days.map(\.description) + (isOpen ? ["undated"] : [])).unique.map { "`\($0)`" }
      .joined(separator: " or ")
  }

  func accepts(_ name: String) -> Bool { starts.contains { name.hasPrefix($0) } }

  /// What the file would be called.
  func name(for version: DatedVersion) -> String {
    let dated = version.name.text.count > 10 && (try? Day(iso: version.name.text.prefix(10))) != nil
    let rest = dated ? String(version.name.text.dropFirst(10)) : "-" + version.change.word
    return (starts.first ?? "undated") + rest
  }

  private var starts: [String] { days.map(\.description) + (isOpen ? ["undated"] : []) }
}

extension Rule {
  /// The days on which a version ended before another one extended it; empty: not on one day.
  fileprivate func ends(of name: VersionName, before extension: DatedVersion) -> [Day] {
    let chain = versions.filter {
      $0.name == name
        || $0.change.of == name && $0.name != `extension`.name
          && $0.isOne(of: "extend")
    }
    return chain.compactMap(\.endDay)
  }

  /// The first day of what a version says; for an awaited one the day on which it was met.
  fileprivate func firstDays(of version: DatedVersion) -> [Day] {
    guard case .when(let id) = version.change.from else {
      return [version.change.from?.first].compactMap(\.self)
    }
    return versions.compactMap { other in
      guard case .condition(id, .met, let from) = other.change else { return nil }
      return from.first
    }
  }
}
