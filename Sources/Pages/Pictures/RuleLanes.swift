import Days
import Reports
import RuleModel

/// The lanes of one rule, ready to be drawn.
struct RuleLanes: Sendable {
  private let dossier: Dossier
  private let document: TimelineDocument
  private let site: Site

  init(_ dossier: Dossier, _ document: TimelineDocument, in site: Site) {
    self.dossier = dossier
    self.document = document
    self.site = site
  }

  var picture: LanePicture {
    let window = PictureWindow(document.lanes, also: saidDays + publicDays, today: site.today)
    return LanePicture(
      document.lanes.alike.map(track) + said + [known], from: window.first, to: window.last,
      today: site.today)
  }

  private func track(_ lane: Lane, _ units: [RuleUnit]) -> LanePicture.Track {
    let isAll = units.count == lane.rule.units.count
    let name =
      isAll
      ? lane.facet.label : "\(lane.facet.label): \(units.map(\.id.text).joined(separator: ", "))"
    return LanePicture.Track(name: name.short, bars: lane.bars { page(of: $0) })
  }

  private func page(of day: Day?) -> Page {
    dossier.segments.segment(on: day ?? .first)?.page(of: dossier.rule.id)
      ?? .rule(dossier.rule.id, .timeline)
  }

  private var announced: [AnnouncedSpan] {
    let inquiry = site.inquiry(.now, on: site.today, facts: [:])
    return dossier.rule.askedUnits.flatMap { inquiry.announced(dossier.rule, unit: $0) }.unique
  }

  private var saidDays: [Day] {
    announced.flatMap { [$0.announcement.since, $0.until] }.compactMap(\.self)
  }

  private var said: [LanePicture.Track] {
    guard !announced.isEmpty else { return [] }
    let timeline = Timeline(changingAt: saidDays) { day in
      announced.contains { $0.announcement.since <= day && $0.until.map { $0 > day } ?? true }
    }
    let bars = timeline.spans.filter(\.value).map { span, _ in
      LanePicture.Bar(
        days: span, paint: .said, words: "said, not done", isDashed: false,
        page: page(of: span.from))
    }
    return [LanePicture.Track(name: "Announced", bars: bars)]
  }

  private var documents: [Instrument] {
    dossier.rule.versions.map(\.by).unique.compactMap { site.book.instruments[$0] }
  }

  private var publicDays: [Day] { documents.compactMap(\.publicDay) }

  /// When each document became public.
  private var known: LanePicture.Track {
    let bars = documents.compactMap { document -> LanePicture.Bar? in
      guard let day = document.publicDay, let days = DaySpan(from: day, through: day) else {
        return nil
      }
      return LanePicture.Bar(
        days: days, paint: .plain, words: "public: \(document.cite ?? document.title)",
        isDashed: false, page: .document(document.id))
    }
    return LanePicture.Track(name: "Public", bars: bars)
  }
}

extension String {
  /// The text cut where it would take too much room beside a lane.
  fileprivate var short: String { count <= 26 ? self : String(prefix(25)) + "…" }
}

extension Lane {
  /// A standing in words; a wording by its first day and what its body is.
  func spoken(_ standing: Standing) -> String {
    guard case .text(let name?) = standing.state, let version = rule.version(named: name),
      case .text(let from, let kind) = version.change, let first = from.first
    else { return words(standing) }
    return "of \(first.spoken) (\(kind.words))"
  }

  /// Its stretches as bars; wordings alternate, so that neighbours differ.
  func bars(_ page: (Day?) -> Page?) -> [LanePicture.Bar] {
    var isOther = false
    return stretches.map { stretch in
      let standing = stretch.standing.standing
      if case .text(.some)? = standing?.state { isOther.toggle() }
      return LanePicture.Bar(
        days: stretch.days, paint: Paint(standing, isOther: !isOther),
        words: standing.map(spoken) ?? words(stretch),
        isDashed: mark(stretch) != nil, page: page(stretch.days.from))
    }
  }
}

/// The days that a picture shows: all changes, today, and some room.
struct PictureWindow: Sendable {
  let first: Day
  let last: Day

  init(_ lanes: [Lane], also days: [Day], today: Day) {
    let changes = lanes.flatMap { $0.stretches.compactMap(\.standing.span.since) } + days + [today]
    let low = changes.min() ?? today
    let high = changes.max() ?? today
    let room = max(30, low.distance(to: high) / 16)
    first = low.advanced(by: -room) ?? low
    last = high.advanced(by: room) ?? high
  }
}
