import Days
import InForceKit
import Pages
import Reports
import RuleChanges
import RuleFiles
import RuleModel

/// Digests of everything that pages are made of, but for the commit that stands in them.
///
/// The pages about a rule are made of its own files, of the documents and groups that they name, of
/// who recorded them when, and of what concerns every rule: `rulebook.yaml`, the regimes, the
/// accepted changes, the day that is today, the program.
struct ExportKeys: Sendable {
  private let site: Site
  private let digests: [String: String]
  private let own: [String: [String]]
  private let common: String

  init(_ opened: OpenedBook, _ site: Site, program: String) {
    self.site = site
    digests = opened.files.reduce(into: [:]) { $0[$1.path] = SHA256.hex($1.bytes) }
    var own: [String: [String]] = [:]
    var shared: [String] = []
    for path in digests.keys.sorted() {
      switch BookLayout(path: path) {
      case .rule(let id), .version(let id, _): own[id, default: []].append(path)
      case .head, .subject, .acknowledgement: shared.append(path)
      case .instrument, .group, .answers, .other, .stray: break
      }
    }
    self.own = own
    common = ExportKeys.digest(
      [program, "\(site.today)", opened.prefix, site.edition.commit == nil ? "folder" : "commit"]
        + ExportKeys.lines(shared, digests))
  }

  /// What the pages about a rule are made of.
  func key(of rule: Rule) -> String {
    let paths = site.book.documentPaths(of: [rule]).sorted()
    return ExportKeys.digest(
      [common] + ExportKeys.lines(own[rule.id.text] ?? [], digests)
        + ExportKeys.lines(paths, digests) + recordings(of: rule).flatMap(\.parts))
  }

  /// What the whole export is made of.
  func state(_ keys: [String]) -> String {
    ExportKeys.digest(keys + ExportKeys.lines(digests.keys.sorted(), digests))
  }

  /// Whether the commit is named on pages about the rule as the one that recorded a file.
  func isRecorded(_ rule: Rule, in commit: String) -> Bool {
    recordings(of: rule).contains { $0.commit == commit }
  }

  private func recordings(of rule: Rule) -> [FileRecord.Recording] {
    rule.versions.compactMap { site.record(rule, $0).recording }
  }

  private static func lines(_ paths: [String], _ digests: [String: String]) -> [String] {
    paths.map { "\(digests[$0] ?? "none") \($0)" }
  }

  /// A digest of texts that cannot be mistaken for each other.
  private static func digest(_ texts: [String]) -> String {
    SHA256.hex(texts.map { "\($0.utf8.count):\($0)" }.joined())
  }
}

extension FileRecord.Recording {
  /// Everything that pages can say of it.
  fileprivate var parts: [String] { [commit, author, "\(day)", summary, "\(isCut)"] }
}
