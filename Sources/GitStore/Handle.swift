/// An object of libgit2 that is freed exactly once, when the handle goes.
struct Handle: ~Copyable {
  let pointer: OpaquePointer
  private let free: @convention(c) (OpaquePointer?) -> Void

  init(_ pointer: OpaquePointer, freedBy free: @convention(c) (OpaquePointer?) -> Void) {
    self.pointer = pointer
    self.free = free
  }

  /// Takes what a call of libgit2 puts out, or throws what its failure means.
  init(
    freedBy free: @convention(c) (OpaquePointer?) -> Void,
    meaning: (LibraryFailure) -> GitError = GitError.init,
    _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) throws(GitError) {
    var made: OpaquePointer?
    let code = make(&made)
    guard code >= 0, let made else { throw meaning(LibraryFailure(code)) }
    self.init(made, freedBy: free)
  }

  deinit { free(pointer) }
}
