/// One recorded state of the whole tree: what git keeps about it, as values.
package struct Commit: Hashable, Sendable {
  /// The commit's name.
  package let id: ObjectID
  /// The folder it records.
  package let tree: ObjectID
  /// The commits it follows, as it names them; in a shallow clone they may not be here.
  package let parents: [ObjectID]
  /// Who wrote the change.
  package let author: Signature
  /// Who recorded the commit.
  package let committer: Signature
  /// The first paragraph of the message, as one line.
  package let summary: String
  /// The message.
  package let message: String

  /// A commit with these parts.
  package init(
    id: ObjectID, tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature,
    summary: String, message: String
  ) {
    self.id = id
    self.tree = tree
    self.parents = parents
    self.author = author
    self.committer = committer
    self.summary = summary
    self.message = message
  }
}

/// Who did something, and when their clock said it was.
package struct Signature: Hashable, Sendable {
  /// The name.
  package let name: String
  /// The address.
  package let email: String
  /// The instant. It is what a clock said: it may be wrong.
  package let time: CommitTime

  /// Somebody, at an instant.
  package init(name: String, email: String, time: CommitTime) {
    self.name = name
    self.email = email
    self.time = time
  }
}

/// An instant as a commit holds it. It is never a legal date.
package struct CommitTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64
  /// What the clock's zone added to UTC, in minutes.
  package let offsetMinutes: Int32

  /// The instant so many seconds after 1970-01-01T00:00:00Z, in a zone.
  package init(seconds: Int64, offsetMinutes: Int32) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }
}
