import Days
import Reports
import RuleModel

/// The pages about one rule, in every form.
struct RuleContent: Sendable {
  private let site: Site
  private let rule: Rule
  private let address: Address
  private let pair: TypedPair?

  init(_ site: Site, _ rule: Rule, _ address: Address, _ pair: TypedPair? = nil) {
    self.site = site
    self.rule = rule
    self.address = address
    self.pair = pair
  }

  private var dossier: Dossier { Dossier(rule, in: site, facts: address.facts) }

  /// `nil`: there is no such page, or not in this form.
  func content(_ view: RuleView) -> Content? {
    switch view {
    case .today: return answer(dossier, on: site.today, .now, segment: nil)
    case .on(let day, let clock): return answer(dossier, on: day, clock, segment: nil)
    case .version(let from):
      let dossier = dossier
      return dossier.segments.segment(from: from).flatMap {
        answer(dossier, on: $0.day, .now, segment: $0)
      }
    case .days: return days
    case .timeline: return timeline
    case .clocks: return clocks
    case .compare(let first, let second):
      return comparison(first, second)
    }
  }

  private func comparison(_ first: Day, _ second: Day) -> Content? {
    switch address.form {
    case .page: .leaf(ComparePage(site, dossier, address, first, second, pair).leaf)
    case .json, .markdown:
      .outcome(site.redline(rule, first, second, facts: address.facts), address.form)
    default: nil
    }
  }

  private var days: Content? {
    switch address.form {
    case .page: .leaf(DaysPage(site).leaf(of: dossier, address))
    case .json: .data(site.daysData(dossier, facts: address.facts).json)
    default: nil
    }
  }

  private func answer(_ dossier: Dossier, on day: Day, _ clock: Clock, segment: Segment?)
    -> Content?
  {
    let question = RuleQuestion(
      site, dossier, address, day: day, clock: clock, segment: segment, pair: pair)
    switch address.form {
    case .page: return .leaf(RulePage(question).leaf)
    case .json, .markdown: return .outcome(question.document, address.form)
    default: return nil
    }
  }

  private var timeline: Content? {
    let page = TimelinePage(site, dossier, address)
    switch address.form {
    case .page: return .leaf(page.leaf)
    case .json, .markdown:
      return .outcome(site.timeline(rule, facts: address.facts), address.form)
    case .picture:
      return .markup(page.picture.document(title: rule.called), MediaType.picture)
    case .calendar:
      let inquiry = site.inquiry(.now, on: site.today, facts: address.facts)
      let happenings = Almanac.happenings(of: rule, in: inquiry)
      return .text(
        CalendarFile(happenings, in: site, named: rule.called, of: rule, facts: address.facts).text,
        MediaType.calendar)
    case .feed: return nil
    }
  }

  private var clocks: Content? {
    let page = ClocksPage(site, dossier, address)
    switch address.form {
    case .page: return .leaf(page.leaf)
    case .json: return .data(page.document.json)
    case .picture:
      return page.picture.map { .markup($0.document(title: rule.called), MediaType.picture) }
    default: return nil
    }
  }
}
