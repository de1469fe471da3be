package import RuleChanges
package import RuleModel

/// What a report of a comparison needs beside its findings, so that a host can show it.
package struct Surroundings: Sendable {
  /// What was read and has answers on either side, whether they changed or not.
  package let subjects: [ComparedSubject]
  /// What has answers and was not read, because nobody touched it; it goes by its id. A book can have
  /// very many of them, so they are named only where somebody asks.
  package var untouched: @Sendable () -> [AnswerChange.Subject] = { [] }
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

  /// The rules and the subjects of two books, each once, with the newer title.
  package static func all(base: Rulebook?, head: Rulebook?) -> [ComparedSubject] {
    let books = [head, base].compactMap(\.self)
    let rules = books.flatMap(\.rules).map { ComparedSubject(.rule($0.id), title: $0.title) }
    let subjects = books.flatMap(\.subjects)
      .map { ComparedSubject(.subject($0.id), title: $0.title) }
    let all = Dictionary((rules + subjects).map { ($0.subject, $0) }) { first, _ in first }
    return Array(all.values)
  }
}

extension DiffDocument {
  /// What was compared, by kind and id; nothing where a whole book could not be.
  var compared: [AnswerChange.Subject] {
    if report.problems.contains(where: { $0.subject == .book }) { return [] }
    let all = Set(surroundings.subjects.map(\.subject) + surroundings.untouched())
    return all.sorted { ($0.isRule ? 0 : 1, $0.text) < ($1.isRule ? 0 : 1, $1.text) }
  }
}

extension AnswerChange.Subject {
  fileprivate var isRule: Bool { if case .rule = self { true } else { false } }
}
