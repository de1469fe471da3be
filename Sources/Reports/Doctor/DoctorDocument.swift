/// What `inforce doctor` found: the tool, the book, its repository and its index.
package struct DoctorDocument: Sendable {
  /// The index of the book.
  package struct Index: Sendable {
    /// Where it lies; `nil`: there is none.
    package let path: String?
    /// How many bytes it takes.
    package let size: Int
    /// The commit that it is of; `nil`: there is none.
    package let commit: String?
    /// How many values it has, and how many of them changed since it was made.
    package let values: Int
    package let changed: Int
    /// How many answers that were given are kept beside it, and how many bytes they take.
    package let answers: (count: Int, size: Int)
    /// Whether it is of HEAD and used without further questions.
    package let isCurrent: Bool
    /// Why there is none; `nil`: there is one.
    package let reason: String?

    package init(
      path: String?, size: Int, commit: String?, values: Int, changed: Int,
      answers: (count: Int, size: Int), isCurrent: Bool, reason: String?
    ) {
      self.path = path
      self.size = size
      self.commit = commit
      self.values = values
      self.changed = changed
      self.answers = answers
      self.isCurrent = isCurrent
      self.reason = reason
    }
  }

  /// The repository of the book.
  package struct Repository: Sendable {
    /// Where it lies.
    package let path: String
    /// What HEAD says, and the commit it leads to.
    package let head: String
    package let commit: String?
    /// Whether history is cut off, and whether objects were left out.
    package let isShallow: Bool
    package let isPartial: Bool

    package init(
      path: String, head: String, commit: String?, isShallow: Bool, isPartial: Bool
    ) {
      self.path = path
      self.head = head
      self.commit = commit
      self.isShallow = isShallow
      self.isPartial = isPartial
    }
  }

  /// The version of the tool.
  package let tool: String
  /// The libraries with their versions.
  package let libraries: [(name: String, version: String)]
  /// The folder of the book.
  package let folder: String
  /// Its repository; `nil`: it lies in none.
  package let repository: Repository?
  /// Its index.
  package let index: Index

  package init(
    tool: String, libraries: [(name: String, version: String)], folder: String,
    repository: Repository?, index: Index
  ) {
    self.tool = tool
    self.libraries = libraries
    self.folder = folder
    self.repository = repository
    self.index = index
  }
}

extension DoctorDocument: Outcome {
  /// A line a finding.
  package func text(_ style: Style) -> String {
    let rows =
      [("Tool", "inforce \(tool)")] + libraries.map { ($0.name, $0.version) }
      + [("Book", shown(folder)), ("Repository", repository?.words ?? "none")]
      + [("Index", index.words(head: repository?.commit))]
    return rows.map { name, words in
      style.accessible ? "\(name): \(words)" : name.padded(to: 12) + words
    }.joined(separator: "\n") + "\n"
  }

  /// The same as a list.
  package var markdown: String {
    text(Style()).split(separator: "\n").map { "- \(escaped($0))" }
      .joined(separator: "\n") + "\n"
  }

  /// The document.
  package var json: JSON {
    .object([
      .init("format", "inforce.doctor"), .init("version", "1.0"), .init("tool", .string(tool)),
      .init(
        "libraries",
        .object(libraries.map { JSON.Member($0.name, .string($0.version)) })),
      .init("book", .string(folder)), .init("repository", repository?.json ?? .null),
      .init("index", index.json),
    ])
  }
}

extension DoctorDocument.Repository {
  fileprivate var words: String {
    let limits = [
      isShallow ? "shallow: history is cut off" : nil,
      isPartial ? "partial: objects were left out" : nil,
    ].compactMap(\.self)
    return ([shown(path), shown(head), "SHA-1"] + limits).joined(separator: ", ")
  }

  fileprivate var json: JSON {
    [
      "path": .string(path), "head": .string(head), "commit": .text(commit),
      "object_format": "sha1", "shallow": .bool(isShallow), "partial": .bool(isPartial),
    ]
  }
}

extension DoctorDocument.Index {
  fileprivate func words(head: String?) -> String {
    guard let path, let commit else {
      return "none: \(shown(reason ?? "")); the next question makes it where it can"
    }
    let state =
      isCurrent
      ? "used at once"
      : commit == head
        ? "used after libgit2 was asked" : "of an earlier commit; the next question renews it"
    return "\(shown(path)), \(size) bytes, \(values) values, \(changed) changed since; "
      + "kept answers: \(answers.count), \(answers.size) bytes; "
      + "commit \(commit.prefix(7)), \(state)"
  }

  fileprivate var json: JSON {
    [
      "path": .text(path), "bytes": .number(size), "commit": .text(commit),
      "values": .number(values), "changed": .number(changed),
      "answers": .number(answers.count), "answer_bytes": .number(answers.size),
      "current": .bool(isCurrent),
      "reason": .text(reason),
    ]
  }
}
