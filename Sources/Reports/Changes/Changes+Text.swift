import Days
import RuleModel

extension ChangesDocument: Outcome {
  /// The events for a terminal, day by day.
  package func text(_ style: Style) -> String {
    let entries = entries
    let days = entries.map(\.event.day).unique.map { day in
      "  \(day.spokenInFull)\n\n"
        + blocks(entries.filter { $0.event.day == day }, style).joined(separator: "\n\n")
    }
    let none = days.isEmpty ? ["  Nothing that can be told happened on these days."] : []
    return ([title] + days + none + cannotSay(style) + missing + [asked.footer])
      .joined(separator: "\n\n") + "\n"
  }

  /// The days asked about, both included.
  var title: String {
    let days = "\(asked.day.spoken) through \((asked.through ?? asked.day).spoken)"
    let known = asked.knownWords.map { ", \($0)" } ?? ""
    return "  \(counted(entries.count, "change")) from \(days), both included\(known)"
  }

  /// The entries of a day, those of one thing together.
  private func blocks(_ entries: [Entry], _ style: Style) -> [String] {
    entries.map(\.event.owner).unique.map { owner in
      let own = entries.filter { $0.event.owner == owner }
      let name = own.first.map { heading($0.event) } ?? ""
      let command = own.first.map { "    \(Self.command($0.event))" } ?? ""
      return [shown(name), own.map { row($0) }.text(style), command].joined(separator: "\n")
    }
  }

  private func heading(_ event: Event) -> String { "  \(event.owner)  \(title(of: event))" }

  /// What the thing is called.
  func title(of event: Event) -> String {
    switch event.subject {
    case .unit(let id, _): book.rule(id).map { $0.short ?? $0.title } ?? ""
    case .regimes(let id): book.subject(id)?.title ?? ""
    case .instrument(let id): book.instruments[id]?.title ?? ""
    }
  }

  private func row(_ entry: Entry) -> Row {
    Row(entry.event.label, words(entry.event), shown(reasons(entry).joined(separator: "; ")))
  }

  /// What happened, in words.
  func words(_ event: Event) -> String {
    guard case .regime(_, let now) = event.happening else { return event.happening.kind.words }
    return now == nil ? "cannot be told" : event.happening.kind.words
  }

  /// The details, the units, the documents and what is not confirmed.
  func reasons(_ entry: Entry) -> [String] {
    let event = entry.event
    return [regimeName(event), event.detail, unitWords(entry), sourceWords(event), mark(event)]
      .compactMap(\.self).filter { !$0.isEmpty }
  }

  private func regimeName(_ event: Event) -> String? {
    guard case .regime(_, let now?) = event.happening, case .regimes(let id) = event.subject else {
      return nil
    }
    return book.subject(id)?.regimes.first { $0.id == now }?.name
  }

  private func unitWords(_ entry: Entry) -> String {
    guard let rule = rule(of: entry.event), entry.units.count < rule.units.count else { return "" }
    return "unit\(entry.units.count == 1 ? "" : "s") "
      + entry.units.map(\.text).joined(separator: ", ")
  }

  private func sourceWords(_ event: Event) -> String {
    let cites = event.instruments.map { id in
      book.instruments[id].map { $0.cite ?? $0.title } ?? id.text
    }.unique
    if event.happening == .published { return cites.joined(separator: "; ") }
    let by = cites.isEmpty ? "" : "by \(cites.joined(separator: "; "))"
    return event.group.map { "the list \($0) changes" + (by.isEmpty ? "" : " \(by)") } ?? by
  }

  /// What is not confirmed about an event.
  func mark(_ event: Event) -> String? {
    event.mark(checked: rule(of: event)?.checked ?? asked.checked)
  }

  /// The command that shows more of an event.
  static func command(_ event: Event) -> String {
    switch event.subject {
    case .unit(let id, _):
      switch event.happening {
      case .stands(.text, _, _):
        "inforce redline \(id) \(event.day.previous ?? event.day) \(event.day)"
      default: "inforce why \(id) --on \(event.day)"
      }
    case .regimes: "inforce on \(event.day)"
    case .instrument(let id): "inforce show \(id)"
    }
  }
}
