import Days
import Reports
import RuleModel

/// A rule on a day: what it was, how sure that is, what it said, and why.
struct RulePage: Sendable {
  private let asked: RuleQuestion
  private let answer: OnDocument
  private let groups: [UnitGroup]

  init(_ asked: RuleQuestion) {
    self.asked = asked
    answer = asked.document
    groups = UnitGroup.groups(answer.answers)
  }

  private var rule: Rule { asked.rule }
  private var site: Site { asked.site }

  var leaf: Leaf {
    Leaf(
      asked.address, title: "\(rule.called), \(dayTitle)",
      crumbs: RuleCrumbs.crumbs(rule) + [.init(words: dayTitle, address: asked.address)],
      twins: twins, digest: TwinDigest.of(answer), running: running,
      linkedData: LinkedData(rule, in: site).json,
      status: asked.mistakes.isEmpty ? .found : .refused,
      main: [
        DateForm.summary(of: asked.mistakes),
        RuleHead(rule, site, current: asked.address.page).node,
        banners, nearby, DateForm(asked).node, twoDays, wordings, reasons,
      ])
  }

  /// An export holds as data what is asked for as data: today, and the runs of days.
  private var twins: [Form] {
    site.reach == .server ? [.json, .markdown] : RuleFiles.forms(of: asked.address.page)
  }

  private var dayTitle: String {
    if let segment = asked.segment { return segment.days.spoken }
    return asked.address.page == .rule(rule.id, .today) ? "today" : answer.asked.dayWords
  }

  /// What stands at the top of every printed page.
  private var running: String {
    let states = groups.map { Headline($0.answer).words.lowercased() }.unique
    return [rule.cite.first ?? rule.title, asked.day.spoken, states.joined(separator: " / ")]
      .joined(separator: " · ")
  }
}

extension RulePage {
  private var banners: Node {
    .section[.class("answers"), .aria(.labelledby, "h-answer")](
      .h2[.id("h-answer")](
        asked.segment.map { ["What applied ", .span[.data(.asked, "range")]($0.days.node)] }
          ?? ["What applied on ", asked.day.fullNode]),
      segmentNote,
      groups.nodes(banner))
  }

  /// A run of days is answered for on its first day.
  private var segmentNote: Node {
    guard let segment = asked.segment else { return .nothing }
    return .p[
      .class("note"), .data(.from, segment.days.from?.description ?? ""),
      .data(.until, segment.days.until?.description ?? "")](
        "The answer is the same on each of these days",
        segment.days.length.map { .text(" (\(count($0, "day")))") } ?? .nothing,
        "; it is written out for ",
        segment.day.node, ".")
  }

  private func banner(_ group: UnitGroup) -> Node {
    let banner = Banner(group.answer, asked.clock, in: site)
    let title = group.units.isEmpty || !group.isOneOfMany ? .nothing : unitTitle(group)
    return .article[.class("answer")](
      title,
      .div[.class("banner \(banner.kind.rawValue)")](
        .p[.class("kind")](Headline(group.answer).symbol.node, .text(banner.kindWords)),
        .p[.class("first")](.text(banner.state)), .p(.text(banner.certainty)), .p(banner.notice)),
      heads(group.answer),
      FacetTable(group.answer, in: site).node(named: "The facets, each for itself"))
  }

  private func unitTitle(_ group: UnitGroup) -> Node {
    .h3[.id(group.anchor)](
      group.units.map { unit -> Node in
        [.text(unit.title), " ", .code(.text(unit.id.text))]
      }.separated(by: "; "))
  }

  /// The notices after the first, which stands in the banner.
  private func heads(_ answer: Answer) -> Node {
    let rest = answer.notices.dropFirst()
    if rest.isEmpty { return .nothing }
    return .ul[.class("heads")](rest.map { .li("Heads-up: ", site.node($0), ".") })
  }
}

extension RulePage {
  /// The runs before and after, and the same day by the other clock.
  private var nearby: Node {
    let segments = asked.dossier.segments
    let here = asked.segment ?? segments.segment(on: asked.day)
    let before = here.flatMap(segments.before)
    let after = here.flatMap(segments.after)
    return .nav[.class("nearby"), .aria(.label, "Changes")](
      .ul(
        before.map { .li(step($0, "Earlier: ", "prev")) } ?? .nothing,
        after.map { .li(step($0, "Later: ", "next")) } ?? .nothing,
        zip2(before, here).map { .li(compare($0, $1)) } ?? .nothing, otherClock))
  }

  private func zip2(_ one: Segment?, _ other: Segment?) -> (Segment, Segment)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  private func step(_ segment: Segment, _ word: String, _ key: String) -> Node {
    .a[.href(Address(segment.page(of: rule.id), facts: asked.facts)), .rel(key), .data(.key, key)](
      .text(word), segment.days.node)
  }

  private func compare(_ before: Segment, _ here: Segment) -> Node {
    .a[
      .href(Address(.rule(rule.id, .compare(before.day, here.day)), facts: asked.facts)),
      .data(.key, "compare"),
    ]("Compare with ", before.day.node)
  }

  /// What could be known on the day, where that differs; and back.
  private var otherClock: Node {
    guard asked.clock == .now else {
      return .li(
        .a[.href(nowAddress)]("The same day with all that is known today"))
    }
    let isHeld = site.reach == .server || (asked.segment?.wasUnknownThen ?? false)
    guard asked.day < site.today, isHeld else { return .nothing }
    return .li(
      .a[.href(Address(.rule(rule.id, .on(asked.day, .then)), facts: asked.facts))](
        "What could be known on ", asked.day.node))
  }

  /// An export holds runs of days, not every day.
  private var nowAddress: Address {
    let segment = asked.dossier.segments.segment(on: asked.day)
    let page = site.reach == .export ? segment?.page(of: rule.id) : nil
    return Address(page ?? .rule(rule.id, .on(asked.day, .now)), facts: asked.facts)
  }
}

extension RulePage {
  private var twoDays: Node {
    TwoDaysForm(
      site, asked.dossier, asked.address,
      asked.pair ?? TypedPair(asked.day, today: site.today)
    ).node
  }

  private var wordings: Node { WordingSection(asked.wordings(answer), asked).node }

  private var reasons: Node { WhySection(asked.why(answer), in: site).node }
}

/// The way to a rule.
enum RuleCrumbs {
  static func crumbs(_ rule: Rule) -> [Leaf.Crumb] {
    [
      .init(words: "Rules", address: Address(.rules(folder: [], part: 1))),
      .init(words: rule.called, address: Address(.rule(rule.id, .today))),
    ]
  }
}

/// The digest of what machines are told: of the same bytes that the command line prints.
enum TwinDigest {
  static func of(_ outcome: any Outcome) -> String? {
    Formats.named("json").map { Digest.hex($0.write(outcome, Style())) }
  }

  static func of(_ data: JSON) -> String { Digest.hex(data.file) }
}
