package import Days
package import RuleModel

/// The days on which a wording of a unit contains a text, by the force it then had.
package struct Passages: Sendable {
  /// A run of days with one wording and one state of force.
  package struct Passage: Hashable, Sendable {
    /// The days.
    package let days: DaySpan
    /// The version whose body contains the text.
    package let version: VersionName
    /// The force on those days.
    package let force: Standing
  }

  /// The rule.
  package let rule: Rule
  /// The unit; `nil`: the rule has none.
  package let unit: RuleUnit?
  /// The runs of days, earliest first.
  package let passages: [Passage]
  /// The versions with a wording that reach the unit.
  package let wordings: [VersionName]

  /// The passages with the text, without regard to case and line breaks.
  package init(of text: String, in rule: Rule, unit: UnitID?, _ inquiry: Inquiry) {
    self.rule = rule
    self.unit = rule.units.first { $0.id == unit }
    let sought = plain(text)
    let holding = Set(rule.versions.filter { plain($0.body).contains(sought) }.map(\.name))
    let reading = inquiry.timelines(rule, unit: unit)
    let pairs = reading.text.spans.flatMap { wording in
      reading.force.spans.compactMap { force in
        wording.span.intersection(force.span).map { ($0, wording.value, force.value) }
      }
    }
    wordings = reading.text.spans.compactMap { $0.value.wording }.unique
    passages =
      pairs.compactMap { days, text, force in
        text.wording.flatMap { name in
          holding.contains(name) ? Passage(days: days, version: name, force: force) : nil
        }
      }.joined
  }
}

extension [Passages.Passage] {
  /// Neighbours with the same wording and the same force, together.
  fileprivate var joined: [Passages.Passage] {
    reduce(into: []) { result, next in
      guard let last = result.last, last.version == next.version,
        last.force.key == next.force.key,
        let days = DaySpan(from: last.days.from, until: next.days.until)
      else { return result.append(next) }
      result[result.count - 1] = .init(days: days, version: last.version, force: last.force)
    }
  }
}

extension Standing {
  /// The version whose wording stands.
  fileprivate var wording: VersionName? {
    if case .text(let name) = state { name } else { nil }
  }
}

/// The text in lower case, every run of white space one space.
private func plain(_ text: String) -> String {
  text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
