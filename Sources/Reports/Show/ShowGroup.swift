import Days
package import RuleModel

/// The answer of `inforce show GROUP`: who was in it on a day.
package struct ShowGroup: Sendable {
  /// What was asked.
  package let asked: AskedOf
  /// The group.
  package let group: Group
  /// The membership that counts on the day; `nil`: nobody is in it yet.
  package let membership: Group.Membership?
  /// The document that says so.
  package let source: Instrument?

  /// The membership that counts on the day asked about, in the book of an inquiry.
  package init(asked: AskedOf, group: Group, in inquiry: Inquiry) {
    self.asked = asked
    self.group = group
    membership = group.membership(on: asked.day, known: asked.viewpoint.known)
    source = membership.flatMap { inquiry.book.instruments[$0.by] }
  }

  /// The day of the next entry that is public.
  private var next: Group.Membership? {
    group.members.filter { $0.from > asked.day && $0.publicDay <= asked.viewpoint.known }
      .min { $0.from < $1.from }
  }
}

extension ShowGroup: Outcome {
  /// The members for a terminal.
  package func text(_ style: Style) -> String {
    let values = membership?.values ?? []
    let names = wrapped(values.map { shown($0) }.joined(separator: ", "), width: style.width - 6)
    let list = values.isEmpty ? [] : [names.map { "    " + $0 }.joined(separator: "\n")]
    return
      (["  \(shown(group.title)), \(asked.dayWords)", headline] + list + [rows.text(style)]
      + [asked.footer]).joined(separator: "\n\n") + "\n"
  }

  private var headline: String {
    guard let membership else { return "  Nobody is in it on that day: it has no entry so early." }
    let count = counted(membership.values.count, "member")
    return group.isComplete
      ? "  \(count)"
      : "  \(count) recorded; the list is not complete, so one it does not name may be in it"
  }

  private var rows: [Row] {
    var rows: [Row] = []
    if let membership {
      rows.append(Row("Since", "", membership.from.spoken))
      let at = membership.at.map { ", at \($0)" } ?? ""
      rows.append(Row("Source", "", (source?.line ?? membership.by.text) + shown(at)))
    }
    if let next {
      rows.append(Row("Next", "", "another list from \(next.from.spoken)"))
    }
    return rows + [Row("Id", "", group.id.text)]
  }

  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("on", .text(asked.day)), .init("group", .string(group.id.text)),
    ]
    return .object(
      asked.members(of: "show", question) + [
        .init("kind", "group"), .init("title", .string(group.title)),
        .init("complete", .bool(group.isComplete)), .init("since", .text(membership?.from)),
        .init("until", .text(next?.from)), .init("members", .texts(membership?.values ?? [])),
        .init("at", .text(membership?.at)), .init("source", source?.json ?? .null),
      ])
  }

  /// The members as Markdown.
  package var markdown: String {
    let values = membership?.values ?? []
    return [
      "# \(escaped(group.title)), \(escaped(asked.dayWords))", escaped(headline.trimmed),
      escaped(values.joined(separator: ", ")),
      markdownTable(["", ""], rows.map { [escaped($0.label), escaped($0.detail)] }),
      escaped(asked.footer.trimmed),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
