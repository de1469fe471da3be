import Days
import RuleModel

/// Reads the parts of a path as a page.
enum PageReading {
  /// The page; `nil`: no page has this path.
  static func page(_ parts: [String]) -> Page? {
    let rest = Array(parts.dropFirst())
    switch parts.first {
    case nil: return .start
    case "rules": return listed(rest) { .rules(folder: $0, part: $1) }
    case "documents": return listed(rest) { .documents(folder: $0, part: $1) }
    case "on": return day(rest)
    case "r": return rule(rest)
    case "lanes": return lanes(rest)
    case "changes": return changes(rest)
    case "s": return identified(rest) { .document(InstrumentID($0)) }
    case "regimes": return identified(rest) { .subject(SubjectID($0)) }
    case "answers": return answers(rest)
    case "about", "help", "codes", "assets": return single(parts)
    default: return nil
    }
  }

  private static func single(_ parts: [String]) -> Page? {
    switch (parts[0], parts.count) {
    case ("about", 1): .about
    case ("help", 1): .help
    case ("codes", 1): .codes
    case ("help", 2): PathName.read(parts[1]).map { .topic($0) }
    case ("codes", 2): PathName.read(parts[1]).map { .code($0) }
    case ("assets", 2): Asset(rawValue: parts[1]).map { .asset($0) }
    default: nil
    }
  }

  private static func identified(_ parts: [String], _ page: (String) -> Page) -> Page? {
    names(parts).flatMap { $0.isEmpty ? nil : page($0.joined(separator: "/")) }
  }

  private static func names(_ parts: [String]) -> [String]? {
    let names = parts.map(PathName.read)
    return names.contains(nil) ? nil : names.compactMap(\.self)
  }

  private static func listed(_ parts: [String], _ page: ([String], Int) -> Page) -> Page? {
    let folder = Array(parts.prefix { $0 != "part" })
    guard let names = names(folder), let part = part(Array(parts.dropFirst(folder.count))) else {
      return nil
    }
    return page(names, part)
  }

  /// The number of a part: 1 where none is named.
  private static func part(_ parts: [String]) -> Int? {
    guard !parts.isEmpty else { return 1 }
    guard parts.count == 2, parts[0] == "part", let number = Int(parts[1]),
      (2...99_999).contains(number), String(number) == parts[1]
    else { return nil }
    return number
  }
}

extension PageReading {
  private static func day(_ parts: [String]) -> Page? {
    guard let first = parts.first else { return .days }
    guard let day = try? Day(iso: first) else { return nil }
    let clockParts = Array(parts.dropFirst().prefix { $0 != "part" })
    guard let clock = clock(clockParts),
      let part = part(Array(parts.dropFirst(1 + clockParts.count)))
    else { return nil }
    return .day(day, clock, part: part)
  }

  private static func clock(_ parts: [String]) -> Clock? {
    switch (parts.first, parts.count) {
    case (nil, 0): .now
    case ("then", 1): .then
    case ("known", 2): (try? Day(iso: parts[1])).map { .known($0) }
    default: nil
    }
  }

  private static func rule(_ parts: [String]) -> Page? {
    let views: Set<String> = ["on", "v", "timeline", "clocks", "compare"]
    let head = Array(parts.prefix { !views.contains($0) })
    guard let names = names(head), !names.isEmpty,
      let view = view(Array(parts.dropFirst(head.count)))
    else { return nil }
    return .rule(RuleID(names.joined(separator: "/")), view)
  }

  private static func view(_ parts: [String]) -> RuleView? {
    switch (parts.first, parts.count) {
    case (nil, _): .today
    case ("timeline", 1): .timeline
    case ("clocks", 1): .clocks
    case ("on", 1): .days
    case ("v", 2): version(parts[1])
    case ("compare", 2): span(parts[1]).map { .compare($0, $1) }
    case ("on", _): onDay(Array(parts.dropFirst()))
    default: nil
    }
  }

  private static func onDay(_ parts: [String]) -> RuleView? {
    guard let day = parts.first.flatMap({ try? Day(iso: $0) }) else { return nil }
    return clock(Array(parts.dropFirst())).map { .on(day, $0) }
  }

  private static func version(_ part: String) -> RuleView? {
    part == "beginning" ? .version(nil) : (try? Day(iso: part)).map { .version($0) }
  }

  private static func lanes(_ parts: [String]) -> Page? {
    switch (parts.first, parts.count) {
    case (nil, _): .lanes(tag: nil)
    case ("tag", 2): PathName.read(parts[1]).map { .lanes(tag: $0) }
    default: nil
    }
  }

  private static func changes(_ parts: [String]) -> Page? {
    guard let first = parts.first else { return .changes }
    guard parts.count == 1 else { return nil }
    if first.utf8.count == 4, let year = Int(first), (1...9999).contains(year),
      first.allSatisfy({ $0.isASCII && $0.isNumber })
    {
      return .year(year)
    }
    return span(first).map { .between($0, $1) }
  }

  private static func span(_ text: String) -> (Day, Day)? {
    guard text.utf8.count == 22, text.dropFirst(10).hasPrefix(".."),
      let first = try? Day(iso: text.prefix(10)), let last = try? Day(iso: text.suffix(10))
    else { return nil }
    return (first, last)
  }

  private static func answers(_ parts: [String]) -> Page? {
    guard parts.count == 1, let dots = parts[0].firstRange(of: ".."),
      let base = PathName.percentDecoded(String(parts[0][..<dots.lowerBound])),
      let head = PathName.percentDecoded(String(parts[0][dots.upperBound...])),
      !base.isEmpty, !head.isEmpty
    else { return nil }
    return .answers(base: base, head: head)
  }
}
