import Days
import Reports
import RuleModel

/// Where a day is chosen: a field, and every run of days as a link.
struct DaysPage: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  /// For the whole book: the runs of days of the regimes.
  var leaf: Leaf {
    Leaf(
      Address(.days), title: "On a date",
      crumbs: [.init(words: "On a date", address: Address(.days))], twins: [.json],
      main: [
        .h1("What applied on a date?"),
        DateForm(site, day: nil, days: BookDays(site).days).node,
        lookup, site.book.subjects.nodes(subject),
      ])
  }

  /// For a rule: its runs of days.
  func leaf(of dossier: Dossier, _ address: Address) -> Leaf {
    let rule = dossier.rule
    return Leaf(
      address, title: "\(rule.called) on a date",
      crumbs: RuleCrumbs.crumbs(rule) + [.init(words: "On a date", address: address)],
      twins: [.json],
      main: [
        RuleHead(rule, site, current: address.page).node,
        DateForm(RuleQuestion(site, dossier, address, day: site.today)).node, lookup,
        .section[.aria(.labelledby, "h-runs")](
          .h2[.id("h-runs")]("Every run of days with the same answer"),
          SegmentList(dossier, address.facts, in: site).node),
      ])
  }

  /// Where the script says what it found; without it the list is enough.
  private var lookup: Node {
    guard site.reach == .export else { return .nothing }
    return .p[.class("lookup note"), .data(.lookup, "runs"), .aria(.live, "polite")](
      .text(
        "This is an export: it holds one page for each run of days with the same answer. Choose the "
          + "run in which the day lies."))
  }

  private func subject(_ subject: RegimeSubject) -> Node {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    let spans = inquiry.regimes(subject, in: .always)
    return .section[.class("subject")](
      .h2(.text(subject.title)),
      .ol[.class("runs")](
        spans.map { days, answer in
          .li[
            .data(.from, days.from?.description ?? ""), .data(.until, days.until?.description ?? ""),
          ](link(days), .text(": \(answer.words)"))
        }))
  }

  private func link(_ days: DaySpan) -> Node {
    guard let day = days.from ?? days.through else { return days.node }
    return .a[.href(Address(.day(day, .now, part: 1)))](days.node)
  }
}

/// The days of the book that have a page in an export.
struct BookDays: Sendable {
  private let site: Site
  /// Books with more rules have pages for the days of their regimes only.
  private static let rulesWithAllDays = 200

  init(_ site: Site) { self.site = site }

  /// Whether an export has the day as data: of a large book, only today.
  static func hasData(_ site: Site, _ day: Day) -> Bool {
    isSmall(site) || day == site.today
  }

  /// Whether an export has everything as data.
  static func isSmall(_ site: Site) -> Bool { site.book.rules.count <= rulesWithAllDays }

  /// Earliest first: today, the days of the regimes, and every day of a small book on which
  /// something changes.
  var days: [Day] {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    let regimes = site.book.subjects.flatMap { subject in
      inquiry.regimes(subject, in: .always).compactMap { $0.days.from ?? $0.days.through }
    }
    let all =
      site.book.rules.count > BookDays.rulesWithAllDays
      ? [] : site.happenings.map(\.day)
    return Set(regimes + all + [site.today]).sorted()
  }
}
