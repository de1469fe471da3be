import InForceKit
import RuleChanges
import RuleModel

/// The pages of every code that this tool prints.
enum Catalogue {
  /// All of them, by code.
  static var all: [CodeExplanation] {
    (BookPages.all + GoldenPages.all + NoticePages.all + DayPages.all + RulePages.all
      + ChangeKinds.explanations + FactPages.all + OpeningPages.all + ExportPages.all
      + ServingPages.all
      + UsagePages.all + GitPages.all + AckPages.all)
      .sorted { $0.code < $1.code }
  }
}

extension CodeExplanation {
  /// The page of a problem, which always stops a command.
  init(_ code: String, _ slug: String, _ summary: String, _ explanation: String) {
    self.init(
      code: code, slug: slug, level: .error, summary: summary, explanation: explanation)
  }
}
