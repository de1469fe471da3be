/// Why an index is not used. None of these is a failure of the question: the book is read instead.
package enum IndexDoubt: Error, Hashable, Sendable {
  /// There is none.
  case absent
  /// The system does not let it be read or written; the words are the system's.
  case system(String)
  /// Something that is no plain file lies at its path.
  case notAFile
  /// Another version of the program wrote it.
  case otherVersion
  /// It has fewer bytes than it says, or more.
  case otherLength
  /// Bytes are not as they were written.
  case damaged
  /// Its two files do not belong together.
  case otherBase
  /// Two keys have the same number, which happens once in a very long time.
  case collision
}

extension IndexDoubt: CustomStringConvertible {
  /// The reason in words.
  package var description: String {
    switch self {
    case .absent: "there is none yet"
    case .system(let words): words
    case .notAFile: "something else lies at its path"
    case .otherVersion: "another version of the program wrote it"
    case .otherLength: "it is cut short, or too long"
    case .damaged: "its bytes are not as they were written"
    case .otherBase: "its files do not belong together"
    case .collision: "two keys have the same number"
    }
  }
}
