import Redlines
import RuleModel

/// The wordings of a rule in forms that can be compared, each worked out when it is first asked for.
final class WordingForms {
  /// A wording in both forms.
  struct Form {
    /// Without typing habits.
    let normal: String
    /// To the byte.
    let exact: String

    /// Nothing is in force.
    static let none = Form(normal: "none", exact: "none")
  }

  private let rule: Rule
  private var forms: [VersionName: Form] = [:]

  init(of rule: Rule) { self.rule = rule }

  /// The forms of what a version says.
  func form(of name: VersionName) -> Form {
    if let form = forms[name] { return form }
    guard let body = rule.version(named: name)?.body else { return .none }
    let form = Form(
      normal: "text " + SHA256.hex(NormalForm.of(body)), exact: "text " + SHA256.hex(body))
    forms[name] = form
    return form
  }
}
