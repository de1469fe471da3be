import RuleModel

/// What a run found, in the one form from which every host's format is written.
///
/// It is data: each format decides what its host can show, and none of them looks anywhere else.
package struct HostReport: Sendable {
  /// What was asked: `answers` for a comparison, `rulebook` for a check of one book.
  let run: String
  /// The name under which the identities of the findings are kept.
  let identityName: String
  /// The file that stands for the book, from the repository's root.
  let bookFile: String
  /// The findings, worst first; those that a gate switched off are only counted.
  let findings: [HostFinding]
  /// What could not be done at all: then nothing that is missing may be read as fine.
  let failures: [HostFailure]
  /// Everything that was looked at, by suite and name.
  let cases: [HostCase]
  /// The pages of the codes that the run can find.
  let explanations: [CodeExplanation]
  /// What it comes to, for a job that goes on.
  let results: [HostResult]
  /// What else a reader of data may want to know of the run.
  let properties: [JSON.Member]
  /// The commits that were looked at, the head first.
  let commits: [String]
  /// Where the repository is read on the web; `nil`: nobody said.
  let repository: RepositoryAddress?
}

/// A result of a run that a later step of a job can ask for.
struct HostResult: Hashable, Sendable {
  let name: String
  let value: String
}

/// Something that a run can succeed or fail at: a rule, a subject, the book.
struct HostCase: Hashable, Sendable {
  /// The folder that it stands in.
  let suite: String
  /// Its id, which is the same in every run.
  let name: String
}

/// Something that could not be done.
struct HostFailure: Hashable, Sendable {
  let code: String
  let slug: String
  /// What it is about.
  let about: HostCase
  /// What is wrong, and then what to do; one line each.
  let words: [String]
  /// Where, as far as the head has the file.
  let place: HostPlace?
}

/// A run of characters in a file, as hosts address it.
struct HostPlace: Hashable, Sendable {
  /// The path from the repository's root.
  let file: String
  let line: Int
  let column: Int
  /// The first column that it does not cover.
  let endColumn: Int
}
