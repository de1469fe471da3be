import RuleModel

extension ValueReader {
  /// What was announced and is open.
  func announcements(_ open: [OpenAnnouncement]) -> FacetValue {
    said(open.map { Said(word: $0.what.rawValue, since: "\($0.since)", because: $0.because) })
  }

  /// What others have said.
  func views(_ stated: [StatedView]) -> FacetValue {
    said(stated.map { Said(word: "on " + word($0.of), since: "\($0.since)", because: $0.because) })
  }

  /// Something that was said, since when, and where it is recorded.
  private struct Said {
    let word: String
    let since: String
    let because: VersionName
  }

  private func said(_ items: [Said]) -> FacetValue {
    let forms = items.map { "\($0.word) \($0.since) \(instrument($0.because))" }.sorted()
    let words = items.map { "\($0.word) since \($0.since)" }
    let normal = forms.joined(separator: ";")
    return FacetValue(
      word: words.isEmpty ? "none" : words.joined(separator: ", "), normal: normal, exact: normal,
      because: items.map(\.because))
  }

  private func instrument(_ name: VersionName) -> String {
    rule.version(named: name)?.by.text ?? ""
  }

  /// What a view is about, without the name of a file.
  private func word(_ contested: Change.Contested) -> String {
    switch contested {
    case .rule: return "the rule"
    case .version(let name):
      guard let version = rule.version(named: name) else { return "nothing" }
      return "\(version.change.word) by \(version.by)"
    }
  }
}
