internal import Clibgit2
import Synchronization

extension Repository {
  /// So many spellings of a path take turns; no more threads than that read at the same time.
  private static let spellings = 8
  private static let next = Atomic(0)

  /// The repository that a path lies in, for a thread that reads while another one does.
  ///
  /// libgit2 shares a pack, with its lock, between all who name it by the same path. Two threads that
  /// read many objects wait for that lock at each of them, and waiting costs more than reading. So
  /// whoever comes here gets a path of its own, such as `.git/./objects`.
  package static func another(at path: String) throws(GitError) -> Repository {
    let repository = try open(at: path)
    let number = next.add(1, ordering: .relaxed).oldValue % spellings
    let spelling = repository.commonPath + String(repeating: "/.", count: number + 1) + "/objects"
    var objects: OpaquePointer?
    guard git_odb_open(&objects, spelling) >= 0, let objects else { return repository }
    repository.readObjects(by: objects)
    return repository
  }
}
