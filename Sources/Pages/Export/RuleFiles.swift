import Days
import RuleModel

/// The pages about one rule that an export holds.
struct RuleFiles: Sendable {
  private let dossier: Dossier
  private let site: Site

  init(_ dossier: Dossier, in site: Site) {
    self.dossier = dossier
    self.site = site
  }

  /// The forms besides that for people in which an export holds a page about a rule.
  static func forms(of page: Page) -> [Form] {
    guard case .rule(_, let view) = page else { return [] }
    switch view {
    case .today: return [.json, .markdown]
    case .version, .compare: return [.json]
    case .timeline: return [.json, .markdown, .picture, .calendar]
    case .clocks: return [.json, .picture]
    case .days: return [.json]
    case .on: return []
    }
  }

  private var id: RuleID { dossier.rule.id }

  /// Every page, then its other forms.
  var addresses: [Address] {
    let pages = views.map { Page.rule(id, $0) } + regions
    return pages.unique.flatMap { page in
      ([.page] + RuleFiles.forms(of: page)).map { Address(page, as: $0) }
    }
  }

  private var views: [RuleView] {
    let segments = dossier.segments.all
    let runs = segments.map { RuleView.version($0.days.from) }
    let then = segments.filter { $0.wasUnknownThen && $0.day < site.today }
      .map { RuleView.on($0.day, .then) }
    let neighbours = zip(segments, segments.dropFirst()).map { RuleView.compare($0.day, $1.day) }
    return [.today, .days, .timeline, .clocks] + runs + then + neighbours
  }

  /// One page for each region of the two-clock maps.
  private var regions: [Page] {
    ClockMap.all(dossier.rule, in: site, facts: [:]).flatMap(\.regions)
      .map { $0.page(of: dossier, today: site.today) }
  }
}
