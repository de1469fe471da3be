import BookTesting
import Days
import RuleChanges
import RuleModel

/// An answer of one day, put down in words in which two books can be compared.
struct SlowAnswer {
  private struct Words: Equatable {
    var folded: String
    var bytes: String
    var sources: Set<String>
    var choices: Set<String>?
    var isEmptyText = false
  }

  private let rule: Rule
  private let book: Rulebook
  private var facets: [(name: String, words: Words)] = []
  private let isCovered: Bool
  private let isUnconfirmed: Bool
  private let said: [String]
  private let day: Day
  private let known: Day

  init(_ answer: AnswerDraft?, _ rule: Rule, _ book: Rulebook, on day: Day, known: Day) {
    self.known = known
    self.rule = rule
    self.book = book
    isCovered = answer != nil
    isUnconfirmed = answer?.certainty == .unconfirmed
    self.day = day
    let by = { (name: VersionName) in rule.version(named: name)?.by.text ?? "" }
    said = [
      (answer?.announcements ?? []).map { "\($0.what)\($0.since)\(by($0.because))" }.sorted()
        .description,
      (answer?.views ?? []).map { view in
        let of: String =
          switch view.of {
          case .rule: "rule"
          case .version(let name):
            "\(rule.version(named: name)?.change.word ?? "")\(by(name))"
          }
        return "\(of)\(view.since)\(by(view.because))"
      }.sorted().description,
    ]
    for facet in answer?.facets ?? [] {
      guard let standing = facet.standing else { continue }
      facets.append((facet.facet.rawValue, words(of: standing)))
    }
  }

  /// What each facet says, in words; one word where the day is not covered.
  var states: [String: String] {
    guard isCovered else { return ["coverage": "no"] }
    let binding = rule.isBinding ? "" : " not binding"
    let own = facets.map {
      ($0.name, $0.words.folded + ($0.name == "applicability" ? binding : ""))
    }
    let beside = [
      ("coverage", "yes"), ("announcements", said[0]), ("views", said[1]),
      ("certainty", "\(isUnconfirmed)"),
    ]
    return Dictionary(own + beside) { first, _ in first }
  }

  func differences(to other: SlowAnswer) -> [(String, String)] {
    guard isCovered == other.isCovered else { return [("coverage", isCovered ? "lost" : "filled")] }
    guard isCovered else { return [] }
    var found = zip(facets, other.facets).compactMap { was, now in
      family(was.words, now.words, isText: was.name == "text").map { (was.name, $0) }
    }
    if rule.isBinding != other.rule.isBinding {
      found.removeAll { $0.0 == "applicability" && $0.1 != "lost" }
      if !found.contains(where: { $0.0 == "applicability" }) {
        found.append(("applicability", "status"))
      }
    }
    let isSame = found.allSatisfy { ["source", "editorial"].contains($0.1) }
    if said[0] != other.said[0] { found.append(("announcements", "status")) }
    if said[1] != other.said[1] { found.append(("views", "status")) }
    if isSame, isUnconfirmed != other.isUnconfirmed { found.append(("certainty", "certainty")) }
    return found
  }

  private func family(_ was: Words, _ now: Words, isText: Bool) -> String? {
    if was.folded == now.folded {
      if was.sources != now.sources { return "source" }
      return was.bytes == now.bytes ? nil : "editorial"
    }
    let wasOpen = was.choices != nil
    let nowOpen = now.choices != nil
    if was.isEmptyText && !now.isEmptyText && !nowOpen { return "filled" }
    if now.isEmptyText && !was.isEmptyText { return "lost" }
    if nowOpen && !wasOpen && !was.isEmptyText { return "lost" }
    if let choices = was.choices, !nowOpen, choices.contains(now.folded) { return "filled" }
    return isText ? "text" : "status"
  }
}

extension SlowAnswer {
  private func words(of standing: Standing) -> Words {
    let sources = first(of: standing).compactMap { rule.version(named: $0) }.map { version in
      if case .text(_, let wording) = version.change {
        "\(version.by)\(wording)"
      } else {
        version.by.text
      }
    }
    var words = Words(
      folded: form(standing) { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") },
      bytes: form(standing) { $0 }, sources: Set(sources))
    switch standing {
    case .ruled(let ruling): words.isEmptyText = ruling.state == .text(nil)
    case .ambiguous(let rulings), .indeterminate(let rulings):
      words.choices = Set(
        rulings.map { ruling in
          form(.ruled(ruling)) { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        })
    case .undetermined: break
    }
    return words
  }

  /// Who set the state, without who only moved its ends.
  private func first(of standing: Standing) -> [VersionName] {
    let rulings: [Ruling] =
      switch standing {
      case .ruled(let ruling): [ruling]
      case .ambiguous(let all), .indeterminate(let all): all
      case .undetermined: []
      }
    guard case .undetermined(let open) = standing else {
      return rulings.compactMap(\.because.first)
    }
    return open.outcomes.map(\.standing).joined().flatMap(first)
  }

  private func form(_ standing: Standing, _ fold: (String) -> String) -> String {
    switch standing {
    case .ruled(let ruling):
      guard case .text(let name?) = ruling.state else { return "\(ruling.state)" }
      return "text: " + fold(rule.version(named: name)?.body ?? "")
    case .ambiguous(let rulings):
      return "either \(Set(rulings.map { form(.ruled($0), fold) }).sorted())"
    case .indeterminate(let rulings):
      return "open \(Set(rulings.map { form(.ruled($0), fold) }).sorted())"
    case .undetermined(let open):
      return open.outcomes.map { outcome in
        let facts = outcome.facts.map { "\($0.key) is \(spelled($0.value))" }.sorted()
        return "\(facts): \(outcome.standing.map { form($0, fold) })"
      }.sorted().joined(separator: " / ")
    }
  }

  /// The label with everybody who is in its groups on the day.
  private func spelled(_ label: FactLabel) -> String {
    guard case .described(let inside, let outside, let not) = label else {
      if case .values(let values) = label { return values.sorted().description }
      return label.description
    }
    let lists = { (ids: [GroupID]) in
      ids.map { id in
        "\(id)\(book.groups[id]?.membership(on: day, known: known)?.values.sorted() ?? [])"
      }.sorted()
    }
    return "\(lists(inside)) \(lists(outside)) \(not.sorted())"
  }

}
