import Days
import Reports
import RuleChanges
import RuleModel

/// What the book recorded, as a feed (RFC 4287): an entry a dated version, by the day it was recorded.
///
/// It follows the record, not the law: an entry comes when somebody writes it down.
struct FeedFile: Sendable {
  /// More entries are not in the feed.
  private static let entries = 200

  private let address: Address
  private let site: Site

  init(_ address: Address, in site: Site) {
    self.address = address
    self.site = site
  }

  /// A version with the day on which its file was last recorded.
  private struct Entry {
    let rule: Rule
    let version: DatedVersion
    let record: FileRecord
  }

  private var entries: [Entry] {
    let all = site.book.rules.flatMap { rule in
      rule.versions.filter(isMeant).map {
        Entry(rule: rule, version: $0, record: site.record(rule, $0))
      }
    }
    return Array(
      all.sorted { left, right in
        let days = (left.record.recording?.day ?? .first, right.record.recording?.day ?? .first)
        return days.0 == days.1 ? left.record.path < right.record.path : days.0 > days.1
      }.prefix(FeedFile.entries))
  }

  /// Of a year, the versions that begin, or became public, in it.
  private func isMeant(_ version: DatedVersion) -> Bool {
    let days = [version.change.from?.first, version.publicDay].compactMap(\.self)
    return switch address.page {
    case .year(let year): days.contains { $0.civil.year == year }
    case .between(let first, let last): days.contains { $0 >= first && $0 <= last }
    default: true
    }
  }

  var node: Node {
    Node.feed[
      .xmlns("http://www.w3.org/2005/Atom"), .namespace("rb", "urn:inforce:rb"),
    ](
      Node.title(.text(site.book.title)), Node.subtitle("What the rulebook recorded"),
      Node.id(.text(name([address.path]))), Node.updated(.text(Instant(site).feed)),
      Node.author(Node.name(.text(site.book.title))), Node.generator("inforce"),
      .link[.rel("alternate"), .type("text/html"), .href(Address(address.page))](),
      entries.nodes(node))
  }

  private func node(_ entry: Entry) -> Node {
    let source = site.book.instruments[entry.version.by]
    let day = entry.record.recording?.day
    return Node.entry(
      Node.title(.text(title(entry))),
      Node.id(.text(name([entry.rule.id.text, entry.version.name.text]))),
      Node.updated(.text(day.map { "\($0)T00:00:00Z" } ?? Instant(site).feed)),
      .link[
        .rel("alternate"), .type("text/html"), .href(Address(.rule(entry.rule.id, .timeline)))](),
      source?.urls.compactMap { OutsideAddress($0) }.first.map {
        .link[.rel("via"), .href($0)]()
      } ?? .nothing,
      Node.category[.term(entry.version.change.word)](), dates(entry.version),
      Node.content[.type("text")](.text(words(entry, source))))
  }

  private func title(_ entry: Entry) -> String {
    let from = entry.version.change.from?.first.map { " from \($0.spoken)" } ?? ""
    return "\(entry.rule.called): \(entry.version.change.word)\(from)"
  }

  /// The days of the law, so that no reader has to find them in prose.
  private func dates(_ version: DatedVersion) -> Node {
    [
      version.change.from?.first.map { Tag("rb:valid-from", isInLine: true)(.text("\($0)")) }
        ?? .nothing,
      Tag("rb:known", isInLine: true)(.text("\(version.publicDay)")),
      version.operative.map { Tag("rb:operative", isInLine: true)(.text("\($0)")) } ?? .nothing,
    ]
  }

  private func words(_ entry: Entry, _ source: Instrument?) -> String {
    [entry.version.note, entry.version.body, source.map { $0.cite ?? $0.title }]
      .compactMap(\.self).joined(separator: "\n\n")
  }

  /// A name that stays whatever is corrected: a UUID of version 8, made of a digest.
  private func name(_ fields: [String]) -> String {
    var hex = Array(Fingerprint.of([site.book.title] + fields, digits: 32))
    hex[12] = "8"
    hex[16] = "8"
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return "urn:uuid:" + cuts.map { String(hex[$0]) }.joined(separator: "-")
  }
}
