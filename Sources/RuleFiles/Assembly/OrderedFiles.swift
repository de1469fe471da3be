/// The files of a book in the order of their paths, in which they are read and looked for: findings
/// come in this order.
package struct OrderedFiles: Sendable {
  /// The files.
  package let all: [BookFile]

  /// These files; they mostly are in order.
  package init(_ files: [BookFile]) {
    let isInOrder = zip(files, files.dropFirst()).allSatisfy { $0.path <= $1.path }
    all = isInOrder ? files : files.sorted { $0.path < $1.path }
  }

  /// The file at a path; `nil`: there is none.
  package func file(at path: String) -> BookFile? {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].path == path ? all[low] : nil
  }
}
