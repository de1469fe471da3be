import ArgumentParser
import Days
import InForceKit
import Pages

/// The report which answers differ between two revisions, for a page.
struct RevisionComparison: Sendable {
  private let place: BookPlace

  init(_ place: BookPlace) { self.place = place }

  /// The report, or why there is none; each revision stands for itself and no merge base for it.
  func between(_ base: String, _ head: String, today: Day) -> Comparison {
    do {
      return .report(try DiffQuestion(options(base, head, today)).document())
    } catch let problem as Problem {
      return .failure("\(problem.code) \(problem.message)")
    } catch {
      return .failure("\(error)")
    }
  }

  private func options(_ base: String, _ head: String, _ today: Day) throws -> DiffOptions {
    var options = try DiffOptions.parse([])
    options.rulebook = place.folder
    options.base = base
    options.head = head
    options.baseMode = ComparisonRequest.BaseMode.tip.rawValue
    options.today = today.description
    return options
  }
}
