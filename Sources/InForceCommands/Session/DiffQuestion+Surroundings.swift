import InForceKit
import Reports
import RuleChanges
import RuleModel

extension DiffQuestion {
  /// What stands around the findings of a report.
  func surroundings(of report: ChangeReport) -> Surroundings {
    let (base, head) = (books.base.opened?.book, books.head.opened?.book)
    let places = formerPlaces(of: report.changes, base, head)
    var surroundings = Surroundings(
      subjects: ComparedSubject.all(base: base, head: head),
      formerPlaces: places, formerPrefix: books.base.prefix,
      repository: .ofTheRunner)
    let parts = books.untouched?.parts
    surroundings.untouched = {
      (parts?() ?? []).map { part in
        switch part {
        case .rule(let id): .rule(id)
        case .subject(let id): .subject(id)
        }
      }
    }
    surroundings.texts = texts(of: report.changes, base, head)
    return surroundings
  }

  private func texts(
    of changes: [AnswerChange], _ base: Rulebook?, _ head: Rulebook?
  ) -> [String: ChangedText] {
    guard let base, let head else { return [:] }
    let texts = changes.compactMap { change in
      ChangedText(of: change, base: base, head: head).map { (change.id, $0) }
    }
    return Dictionary(texts) { first, _ in first }
  }

  private func formerPlaces(
    of changes: [AnswerChange], _ base: Rulebook?, _ head: Rulebook?
  ) -> [String: Place] {
    guard let base, let head, !changes.isEmpty else { return [:] }
    let former = FormerPlaces(base: base, head: head)
    let places = changes.compactMap { change in
      former.place(of: change).map { (change.id, $0) }
    }
    return Dictionary(places) { first, _ in first }
  }
}
