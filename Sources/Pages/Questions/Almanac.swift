import Days
import Reports
import RuleModel

/// Something that happens on a day: a facet of a rule changes, or something is said.
struct Happening: Hashable, Sendable {
  /// What it is about.
  enum Matter: Hashable, Sendable {
    /// A facet of a rule.
    case facet(Change.Facet)
    /// Something announced was said, or is no longer open.
    case announcement
    /// Another regime governs a subject.
    case regime(SubjectID)
  }

  /// The day.
  let day: Day
  /// The rule; `nil` for a regime.
  let rule: RuleID?
  /// What people call what it is about.
  let title: String
  /// The units, where not all are meant.
  let units: [String]
  /// What it is about.
  let matter: Matter
  /// What stood before, in words.
  let before: String
  /// What stands from then, in words.
  let after: String
  /// What is not confirmed about it; `nil`: nothing.
  let mark: String?
  /// The documents it rests on.
  let sources: [Instrument]
  /// The version that does it, for a name that stays.
  let version: VersionName?
}

/// What pages about the whole book have to know of some of its rules.
package struct Chapter: Sendable {
  /// What happens about them.
  let happenings: [Happening]
  /// The life of each as runs of days: for an export, which has a page for each.
  let segments: [RuleID: Segments]
  /// Their versions that rest on a document.
  let uses: [InstrumentID: [ShowInstrument.Use]]
  /// Their courses, as far as they can be told: for an export, which has a page for many days.
  let courses: [RuleCourse]

  init(_ rules: [Rule], in site: Site) {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    happenings = rules.flatMap { Almanac.happenings(of: $0, in: inquiry) }
    segments =
      site.reach == .server
      ? [:] : Dictionary(uniqueKeysWithValues: rules.map { ($0.id, Segments($0, in: inquiry)) })
    courses = site.reach == .server ? [] : site.courses(of: rules)
    uses = rules.reduce(into: [:]) { uses, rule in
      for version in rule.versions {
        uses[version.by, default: []].append(.init(version, of: rule))
      }
    }
  }
}

/// What happens in a book, by day.
struct Almanac: Sendable {
  /// Everything, earliest first.
  let happenings: [Happening]
  /// The life of each rule as runs of days: for an export, which has a page for each.
  let segments: [RuleID: Segments]
  /// The versions that rest on each document.
  let uses: [InstrumentID: [ShowInstrument.Use]]

  init(_ site: Site) { self.init([Chapter(site.book.rules, in: site)], of: site) }

  /// The almanac of a book whose rules are in these chapters, in their order.
  init(_ chapters: [Chapter], of site: Site) {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    let subjects = site.book.subjects.flatMap { Almanac.happenings(of: $0, in: inquiry) }
    happenings = (chapters.flatMap(\.happenings) + subjects).sorted { $0.day < $1.day }
    segments = chapters.reduce(into: [:]) { all, one in
      all.merge(one.segments) { first, _ in first }
    }
    uses = chapters.reduce(into: [:]) { all, one in all.merge(one.uses, uniquingKeysWith: +) }
  }

  /// What happens about one rule.
  static func happenings(of rule: Rule, in inquiry: Inquiry) -> [Happening] {
    let facets: [Change.Facet] = [.force, .text, .applicability, .enforcement]
    let changes = facets.flatMap { facet in
      rule.askedUnits.map { Lane(facet, rule, unit: $0, in: inquiry) }.alike
        .flatMap { $0.lane.happenings($0.units) }
    }
    return (changes + announced(rule, in: inquiry)).sorted { $0.day < $1.day }
  }
}

extension Lane {
  /// Every day on which the lane turns, as something that happens to these units.
  fileprivate func happenings(_ units: [RuleUnit]) -> [Happening] {
    zip(stretches, stretches.dropFirst()).compactMap { before, after in
      guard let day = after.standing.span.since, day >= rule.completeFrom else { return nil }
      let old = before.standing.standing?.because ?? []
      let new = after.standing.standing?.because ?? []
      return Happening(
        day: day, rule: rule.id, title: rule.short ?? rule.title,
        units: units.count == rule.units.count ? [] : units.map(\.title), matter: .facet(facet),
        before: words(before), after: words(after), mark: mark(after), sources: after.sources,
        version: new.first { !old.contains($0) } ?? old.first { !new.contains($0) } ?? new.first)
    }
  }
}

extension Almanac {
  private static func announced(_ rule: Rule, in inquiry: Inquiry) -> [Happening] {
    let said = rule.askedUnits.flatMap { inquiry.announced(rule, unit: $0) }.unique
    return said.flatMap { span -> [Happening] in
      let version = rule.version(named: span.announcement.because)
      let source = version.flatMap { inquiry.book.instruments[$0.by] }
      func happening(_ day: Day, _ before: String, _ after: String) -> Happening {
        Happening(
          day: day, rule: rule.id, title: rule.short ?? rule.title, units: [],
          matter: .announcement, before: before, after: after, mark: nil,
          sources: [source].compactMap(\.self), version: version?.name)
      }
      let what = span.announcement.what.words
      return [happening(span.announcement.since, "", "\(what) announced: said, not done")]
        + (span.until.map { [happening($0, "", "\(what) no longer open: done or withdrawn")] } ?? [])
    }
  }

  private static func happenings(of subject: RegimeSubject, in inquiry: Inquiry) -> [Happening] {
    let spans = inquiry.regimes(subject, in: .always)
    return zip(spans, spans.dropFirst()).compactMap { before, after in
      guard let day = after.days.from, before.answer.candidates != after.answer.candidates else {
        return nil
      }
      let isOpen = after.answer.certainty == .unconfirmed || after.answer.certainty == .projection
      return Happening(
        day: day, rule: nil, title: subject.title, units: [], matter: .regime(subject.id),
        before: before.answer.words, after: after.answer.words,
        mark: isOpen ? "scheduled, not confirmed" : nil, sources: [], version: nil)
    }
  }
}

extension RegimeAnswer {
  /// The regime in words, or why there is none.
  var words: String {
    if certainty == .beforeCoverage { return "not covered" }
    return regime?.name ?? "it depends: " + candidates.map(\.text).joined(separator: " or ")
  }
}
