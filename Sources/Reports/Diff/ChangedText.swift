import Redlines
package import RuleChanges
package import RuleModel

/// The words that applied before and after a change of the text.
package struct ChangedText: Hashable, Sendable {
  /// The words of the base.
  package let earlier: String
  /// The words of the head.
  package let later: String

  package init(earlier: String, later: String) {
    self.earlier = earlier
    self.later = later
  }

  /// Both wordings of a change; `nil`: it is not about words, or one side has none to show.
  package init?(of change: AnswerChange, base: Rulebook, head: Rulebook) {
    guard change.facet == .facet(.text), case .rule(let id) = change.subject else { return nil }
    guard let earlier = change.was?.wording(of: base.rule(id)),
      let later = change.now?.wording(of: head.rule(id)), earlier != later
    else { return nil }
    self.init(earlier: earlier, later: later)
  }

  /// What is different, as Markdown of about so many characters.
  func markdown(limit: Int) -> String {
    Redline(from: earlier, to: later).markdown(limit: limit)
  }
}

extension FacetValue {
  /// The words of the one version that decided the text; `nil`: none did, or several could have.
  fileprivate func wording(of rule: Rule?) -> String? {
    guard knowledge == .answered, let name = because.first else { return nil }
    return rule?.version(named: name)?.body
  }
}
