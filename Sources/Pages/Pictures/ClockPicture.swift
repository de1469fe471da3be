import Days
import Reports
import RuleModel

/// The two-clock map: the day asked about across, what was known up, a region for each answer.
struct ClockPicture: Sendable {
  private let map: ClockMap
  private let dossier: Dossier
  private let site: Site
  private let name: String
  private let scale: DayScale
  private let numbers: [Int]

  private static let left = 110
  private static let top = 24
  private static let below = 96

  init(_ map: ClockMap, of dossier: Dossier, in site: Site, named name: String) {
    self.map = map
    self.dossier = dossier
    self.site = site
    self.name = name
    numbers = map.regions.indices.map { $0 + 1 }
    scale = ClockPicture.scale(map, today: site.today)
  }

  /// Both edges have the same scale, so that the diagonal is the days on which one asked at once.
  private static func scale(_ map: ClockMap, today: Day) -> DayScale {
    let known = map.rows.flatMap { [$0.known.from, $0.known.until] }
    let valid = map.rows.flatMap { $0.cells.flatMap { [$0.valid.from, $0.valid.until] } }
    let days = (known + valid).compactMap(\.self) + [today, today.next ?? today]
    let first = days.min() ?? today
    let last = days.max() ?? today
    let edges = [first.advanced(by: -60), last.advanced(by: 60)].compactMap(\.self)
    return DayScale(stops: days + edges, least: 24, atLeast: 560)
  }

  private var end: Day { site.today.next ?? site.today }
  private var height: Int { scale.place(of: end) }
  private var width: Int { ClockPicture.left + scale.width + 24 }
  private var whole: Int { ClockPicture.top + height + ClockPicture.below }

  /// The picture within a page.
  var inline: Node {
    .svg[
      .class("clocks"), .viewBox(width, whole), .width(width), .height(whole),
      .aria(.hidden, "true")](content)
  }

  /// The picture as a document of its own.
  func document(title: String) -> Node {
    .svg[
      .xmlns("http://www.w3.org/2000/svg"), .viewBox(width, whole), .width(width),
      .height(whole),
    ](.title(.text(title)), PictureStyle.node, content)
  }

  private var content: Node {
    [
      Paint.definitions(named: name), map.regions.enumerated().nodes { region($1, number: $0 + 1) },
      edges, diagonal, axes,
    ]
  }

  private func x(_ day: Day?) -> Int { ClockPicture.left + (day.map(scale.place) ?? 0) }

  private func right(_ day: Day?) -> Int {
    ClockPicture.left + (day.map(scale.place) ?? scale.width)
  }

  private func y(_ day: Day?) -> Int {
    ClockPicture.top + height - (day.map { min(height, scale.place(of: $0)) } ?? 0)
  }

  private func frame(_ part: ClockMap.Part) -> Paint.Frame {
    let (left, right) = (x(part.valid.from), right(part.valid.until))
    let (top, bottom) = (part.known.until.map(y) ?? ClockPicture.top, y(part.known.from))
    return Paint.Frame(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension ClockPicture {
  private func region(_ region: ClockMap.Region, number: Int) -> Node {
    let words = RegionWords(region, of: dossier.rule, map, in: site)
    let frames = region.parts.map(frame).filter { $0.width > 0 && $0.height > 0 }
    return .a[
      .href(Address(region.page(of: dossier, today: site.today))), .tabindex(-1),
      .data(.echo, words.sentence),
    ](
      .title(.text("\(number). \(words.sentence)")),
      .g[.class("cell")](frames.nodes { region.key.paint.bar($0, named: name, dashed: false) }),
      label(number, words.short, in: frames))
  }

  private func label(_ number: Int, _ words: String, in frames: [Paint.Frame]) -> Node {
    guard let frame = frames.max(by: { $0.width * $0.height < $1.width * $1.height }) else {
      return .nothing
    }
    let full = "\(number) \(words)"
    let text = full.count * 8 + 12 <= frame.width ? full : String(number)
    return [
      .rect[
        .class("plate"), .x(frame.x + 3), .y(frame.y + frame.height / 2 - 9),
        .width(text.count * 7 + 8), .height(17),
      ](),
      .label_[.class("word"), .x(frame.x + 6), .y(frame.y + frame.height / 2 + 4)](.text(text)),
    ]
  }

  /// A line wherever two neighbours say different things.
  private var edges: Node {
    var path = ""
    for (row, cells) in map.rows.map({ ($0, $0.cells) }) {
      let (top, bottom) = (row.known.until.map(y) ?? ClockPicture.top, y(row.known.from))
      for cell in cells.dropFirst() { path += "M\(x(cell.valid.from)) \(top)V\(bottom)" }
    }
    for (below, above) in zip(map.rows, map.rows.dropFirst()) {
      for low in below.cells {
        for high in above.cells where low.region != high.region {
          guard let shared = low.valid.intersection(high.valid) else { continue }
          path += "M\(x(shared.from)) \(y(above.known.from))H\(right(shared.until))"
        }
      }
    }
    return .path[.class("edge"), .d(path)]()
  }

  private var diagonal: Node {
    let (left, bottom) = (ClockPicture.left, ClockPicture.top + height)
    return [
      .path[.class("then"), .d("M\(left) \(bottom)L\(left + height) \(ClockPicture.top)")](),
      .label_[
        .class("today"), .x(left + height - 6), .y(ClockPicture.top - 8), .anchor("end"),
      ]("top edge: known today"),
    ]
  }

  private var axes: Node {
    let validDays = Set(map.rows.flatMap { $0.cells.compactMap(\.valid.from) }).sorted()
    let knownDays = map.rows.compactMap(\.known.from)
    let bottom = ClockPicture.top + height
    return [
      validDays.nodes { day in
        let place = self.x(day)
        return [
          .line[.class("tick"), .x1(place), .y1(bottom), .x2(place), .y2(bottom + 6)](),
          .label_[
            .class("tick"), .x(place + 4), .y(bottom + 16), .anchor("end"),
            .rotated(-50, around: place + 4, bottom + 16),
          ](.text(day.spoken)),
        ]
      },
      knownDays.nodes { day in
        [
          .line[
            .class("tick"), .x1(ClockPicture.left - 6), .y1(self.y(day)), .x2(ClockPicture.left),
            .y2(self.y(day)),
          ](),
          .label_[
            .class("tick"), .x(ClockPicture.left - 10), .y(self.y(day) + 4), .anchor("end"),
          ](.text(day.spoken)),
        ]
      },
      .label_[.class("lane"), .x(8), .y(ClockPicture.top - 8)]("known \u{2191}"),
      .label_[.class("lane"), .x(width - 24), .y(whole - 6), .anchor("end")](
        "day asked about \u{2192}"),
    ]
  }
}

extension ClockKey {
  /// How a region looks: by its force; a rule in force also by what else decides.
  var paint: Paint {
    guard isCovered, let force = facets.first else { return .unknown }
    guard force.state == .force(.inForce) else { return Paint(force) }
    let others = facets.dropFirst(2)
    if others.contains(where: { $0.state == nil }) { return .other }
    let paints = others.map { Paint($0) }
    return paints.first { ![.plain, .full].contains($0) } ?? .full
  }

  /// The force in words; of a rule in force also what is unusual about it.
  var short: String {
    guard isCovered, let force = words.first else { return "not covered" }
    guard facets.first?.state == .force(.inForce) else { return force }
    let usual: Set<String> = ["with force", "ordinary", "due"]
    return ([force] + words.dropFirst(2).filter { !usual.contains($0) }.map { $0.brief })
      .joined(separator: ", ")
  }
}

extension String {
  /// The text without what it depends on.
  fileprivate var brief: String { hasPrefix("depends") ? "depends" : self }
}

/// What a region of the map says in words, and what made it another one than the region below.
struct RegionWords: Sendable {
  private let region: ClockMap.Region
  private let rule: Rule
  private let map: ClockMap
  private let site: Site

  init(_ region: ClockMap.Region, of rule: Rule, _ map: ClockMap, in site: Site) {
    self.region = region
    self.rule = rule
    self.map = map
    self.site = site
  }

  /// The force, and what is unusual about a rule in force, in a few words.
  var short: String { region.key.short }

  /// The facets in words, each by its name where it says more than usual.
  var state: String {
    guard region.key.isCovered else { return "not covered by this book" }
    let usual: Set<String> = ["with force", "ordinary", "no wording recorded"]
    let names = ["force", "text", "compliance", "enforcement"]
    let said = zip(names, region.key.words).filter { $0 == "force" || !usual.contains($1) }
    return said.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  /// The documents that became public, or operative, on the first known day of the region.
  var causes: [Instrument] {
    guard let day = region.first.known.from else { return [] }
    let days = KnownDays(rule, unit: map.units.first?.id, in: site.book)
    let versions = (days.versions[day] ?? []).map(\.by)
    let groups = rule.versions.flatMap(\.criteria).compactMap(\.test.group).unique
      .flatMap { site.book.groups[$0]?.members ?? [] }
      .filter { max($0.publicDay, $0.operative ?? $0.publicDay) == day }.map(\.by)
    return (versions + groups).unique.compactMap { site.book.instruments[$0] }
  }

  /// What changed one's mind, in words.
  var mind: String {
    guard let day = region.first.known.from else { return "before any document was public" }
    let names = causes.map { $0.cite ?? $0.title }
    return "from \(day.spoken)" + (names.isEmpty ? "" : ", by \(names.joined(separator: "; "))")
  }

  /// The region in a sentence.
  var sentence: String {
    let valid = region.first.valid
    return "Asked about \(valid.spoken), known \(mind): \(state)"
  }

  /// The rectangles of the region, those with the same valid days together.
  var parts: [ClockMap.Part] {
    region.parts.reduce(into: []) { parts, next in
      guard
        let index = parts.firstIndex(where: {
          $0.valid == next.valid && $0.known.until == next.known.from
        }), let known = DaySpan(from: parts[index].known.from, until: next.known.until)
      else { return parts.append(next) }
      parts[index] = ClockMap.Part(valid: next.valid, known: known)
    }
  }
}
