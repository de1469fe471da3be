package import RuleFiles

/// How much of a book is read.
package enum BookScope: Hashable, Sendable {
  /// What an answer depends on.
  case law
  /// Golden answers and acknowledgements too.
  case everything

  /// Whether a file's content is read.
  package func reads(_ file: BookLayout) -> Bool {
    switch file {
    case .other, .stray: false
    case .answers, .acknowledgement: self == .everything
    default: true
    }
  }

  /// Whether a file is noted without being read: it lies where nothing belongs.
  package func notes(_ file: BookLayout) -> Bool { self == .everything && file == .stray }
}
