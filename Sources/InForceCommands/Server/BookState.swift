/// A state of a book that pages can be made of.
enum BookState: Hashable, Sendable {
  /// What a commit holds: it never changes.
  case commit(String)
  /// What the folder holds, each time it is looked at.
  case folder(Int)
}
