package import RuleChanges
package import RuleModel

/// What a report of a comparison needs beside its findings, so that a host can show it.
package struct Surroundings: Sendable {
  /// Everything that has answers on either side, whether they changed or not; by kind and id.
  package let subjects: [ComparedSubject]
  /// Where the base's files said what a change replaces, by the id of the change.
  package let formerPlaces: [String: Place]
  /// The path of the book's folder in the repository at the base.
  package let formerPrefix: String
  /// Where the repository is read on the web; `nil`: nobody said.
  package let repository: RepositoryAddress?
  /// The words before and after, by the id of the change.
  package var texts: [String: ChangedText] = [:]
  private let titles: [AnswerChange.Subject: String]

  package init(
    subjects: [ComparedSubject], formerPlaces: [String: Place], formerPrefix: String,
    repository: RepositoryAddress?
  ) {
    self.subjects = subjects
    self.formerPlaces = formerPlaces
    self.formerPrefix = formerPrefix
    self.repository = repository
    titles = Dictionary(subjects.map { ($0.subject, $0.title) }) { first, _ in first }
  }

  /// Nothing is known beside the findings.
  package static let none = Surroundings(
    subjects: [], formerPlaces: [:], formerPrefix: "", repository: nil)

  /// The title of a subject; its id where none is known.
  func title(of subject: AnswerChange.Subject) -> String {
    titles[subject] ?? subject.text
  }
}

/// Something that has answers, and what people call it.
package struct ComparedSubject: Hashable, Sendable {
  /// What it is.
  package let subject: AnswerChange.Subject
  /// What people call it.
  package let title: String

  package init(_ subject: AnswerChange.Subject, title: String) {
    self.subject = subject
    self.title = title
  }

  /// The rules and the subjects of two books, each once, with the newer title; what was untouched
  /// and not read goes by its id.
  package static func all(
    base: Rulebook?, head: Rulebook?, untouchedRules: [RuleID] = [],
    untouchedSubjects: [SubjectID] = []
  ) -> [ComparedSubject] {
    let books = [head, base].compactMap(\.self)
    let rules =
      books.flatMap(\.rules).map { ComparedSubject(.rule($0.id), title: $0.title) }
      + untouchedRules.map { ComparedSubject(.rule($0), title: $0.text) }
    let subjects =
      books.flatMap(\.subjects).map { ComparedSubject(.subject($0.id), title: $0.title) }
      + untouchedSubjects.map { ComparedSubject(.subject($0), title: $0.text) }
    return firstOfEach(rules) + firstOfEach(subjects)
  }

  private static func firstOfEach(_ all: [ComparedSubject]) -> [ComparedSubject] {
    let byID = Dictionary(all.map { ($0.subject.text, $0) }) { first, _ in first }
    return byID.values.sorted { $0.subject.text < $1.subject.text }
  }
}

extension DiffDocument {
  /// What was compared; nothing where a whole book could not be.
  var compared: [AnswerChange.Subject] {
    report.problems.contains { $0.subject == .book } ? [] : surroundings.subjects.map(\.subject)
  }
}
