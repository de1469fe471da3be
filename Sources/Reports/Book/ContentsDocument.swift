package import Days

/// What a page holds that only leads to others: folders, rules, documents, runs of days, codes, topics.
package struct ContentsDocument: Sendable {
  /// What an entry leads to.
  package enum Kind: String, Sendable, CaseIterable {
    /// A folder of ids, with how many things lie in it and below.
    case folder
    /// A rule.
    case rule
    /// A document.
    case instrument
    /// A run of days on which the answer is the same.
    case run
    /// A code of a finding, a notice or a change.
    case code
    /// A topic of the help.
    case topic
  }

  /// Something that the page leads to.
  package struct Entry: Hashable, Sendable {
    private let kind: Kind
    private let name: String
    private let title: String
    private let count: Int?
    private let days: DaySpan?
    private let address: String

    /// Something with an address from the root of the site.
    package init(
      _ kind: Kind, _ name: String, title: String, count: Int? = nil, days: DaySpan? = nil,
      at address: String
    ) {
      self.kind = kind
      self.name = name
      self.title = title
      self.count = count
      self.days = days
      self.address = address
    }
  }

  private let asked: AskedOf
  private let title: String
  private let text: String?
  private let entries: [Entry]

  /// What a page of that title holds; `text`: what it says besides.
  package init(asked: AskedOf, title: String, text: String? = nil, _ entries: [Entry]) {
    self.asked = asked
    self.title = title
    self.text = text
    self.entries = entries
  }

  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: ContentsSchema.name, []) + [
        .init("title", .string(title)), .init("text", .text(text)),
        .init("entries", .array(entries.map(\.json))),
      ])
  }
}

extension ContentsDocument.Entry {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue), "name": .string(name), "title": .string(title),
      "count": count.map { .number($0) } ?? .null, "since": .text(days?.from),
      "until": .text(days?.until), "address": .string(address),
    ]
  }
}
