import Days
import RuleModel

extension Address {
  /// The path from the root of the site, without `/` at its beginning.
  package var path: String {
    let parts = page.parts
    switch form {
    case .page where page.isFile: return parts.joined(separator: "/")
    case .page: return parts.map { $0 + "/" }.joined()
    default: return (parts.isEmpty ? ["index"] : parts).joined(separator: "/") + form.rawValue
    }
  }

  /// The facts as a query, with `?` before them; empty: there are none.
  package var query: String {
    let pairs = facts.sorted { $0.key < $1.key }.map { name, value in
      "\(PathName.percentEncoded(Address.fieldName(name)))=\(PathName.percentEncoded(value))"
    }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  /// What the field of a fact is called, so that no fact is taken for another field.
  static func fieldName(_ fact: FactName) -> String {
    AddressReading.isField(fact.text) ? "fact." + fact.text : fact.text
  }

  /// The file that holds the page in an export.
  package var file: String {
    let plain = path.split(separator: "/", omittingEmptySubsequences: false)
      .map { PathName.file(String($0)) }.joined(separator: "/")
    return plain.isEmpty || plain.hasSuffix("/") ? plain + "index.html" : plain
  }
}

extension Page {
  /// Whether it is a file without a folder of its own.
  var isFile: Bool { if case .asset = self { true } else { false } }

  /// The parts of its path.
  var parts: [String] {
    switch self {
    case .start: []
    case .rules(let folder, let part): ["rules"] + names(folder) + Page.part(part)
    case .day(let day, let clock, let part): ["on", "\(day)"] + clock.parts + Page.part(part)
    case .days: ["on"]
    case .rule(let id, let view): ["r"] + names(id.names) + view.parts
    case .lanes(let tag): ["lanes"] + (tag.map { ["tag", PathName.written($0)] } ?? [])
    case .changes: ["changes"]
    case .year(let year): ["changes", Page.padded(year)]
    case .between(let first, let last): ["changes", "\(first)..\(last)"]
    case .documents(let folder, let part): ["documents"] + names(folder) + Page.part(part)
    case .document(let id): ["s"] + names(id.names)
    case .subject(let id): ["regimes"] + names(id.names)
    case .answers(let base, let head):
      ["answers", "\(PathName.percentEncoded(base))..\(PathName.percentEncoded(head))"]
    case .about: ["about"]
    case .codes: ["codes"]
    case .code(let code): ["codes", PathName.written(code)]
    case .help: ["help"]
    case .topic(let name): ["help", PathName.written(name)]
    case .asset(let asset): ["assets", asset.rawValue]
    }
  }

  private func names(_ names: [String]) -> [String] { names.map(PathName.written) }

  private static func part(_ number: Int) -> [String] { number > 1 ? ["part", "\(number)"] : [] }

  private static func padded(_ year: Int) -> String {
    String(String(10_000 + year).dropFirst())
  }
}

extension RuleView {
  fileprivate var parts: [String] {
    switch self {
    case .today: []
    case .on(let day, let clock): ["on", "\(day)"] + clock.parts
    case .days: ["on"]
    case .version(let from): ["v", from?.description ?? "beginning"]
    case .timeline: ["timeline"]
    case .clocks: ["clocks"]
    case .compare(let first, let second): ["compare", "\(first)..\(second)"]
    }
  }
}

extension Clock {
  fileprivate var parts: [String] {
    switch self {
    case .now: []
    case .then: ["then"]
    case .known(let day): ["known", "\(day)"]
    }
  }
}

extension Identifier {
  /// The names between its slashes.
  var names: [String] { text.split(separator: "/").map(String.init) }
}
