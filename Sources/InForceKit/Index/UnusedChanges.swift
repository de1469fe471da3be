import GitStore
import RuleFiles
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Changes in the folder of a book that are not committed, as far as a question depends on them.
///
/// A question about rules depends on their files and on what these name; every other question on
/// the whole folder.
struct UnusedChanges {
  private let opened: OpenedBook
  private let rules: [Rule]?

  init(_ opened: OpenedBook, _ scope: BookScope) {
    self.opened = opened
    rules = UnusedChanges.rules(scope, in: opened.book)
  }

  /// The rules that the question is about; `nil`: it depends on all of them.
  private static func rules(_ scope: BookScope, in book: Rulebook) -> [Rule]? {
    guard case .rules(let names, _) = scope else { return nil }
    let found = names.compactMap { name -> Rule? in
      if case .one(let rule) = book.rule(named: name) { rule } else { nil }
    }
    return found.count == names.count ? found : nil
  }

  /// Whether there are any, as far as git can say, and, where there are none, what was found.
  var look: (exist: Bool?, witness: FolderWitness?) {
    let folder = RecordedFolder(opened.folder, prefix: opened.prefix, opened.commit)
    guard let rules else {
      let exist = folder.hasChanges
      return (exist, exist == false ? .whole : nil)
    }
    let (suspects, witness) = suspects(rules)
    guard suspects.isEmpty else { return (folder.differs(suspects.map(opened.inRepository)), nil) }
    return (false, witness)
  }
}

extension OpenedBook {
  /// Looks for changes that are not committed, as far as a question depends on them.
  mutating func lookAtFolder(_ scope: BookScope, isBare: Bool = false) {
    (hasUnusedChanges, witness) =
      isBare ? (false, FolderWitness.nothing) : UnusedChanges(self, scope).look
  }
}

extension UnusedChanges {
  /// The files that have not the bytes that HEAD has for them, and what was looked at before any
  /// of them was read.
  private func suspects(_ rules: [Rule]) -> (paths: [String], seen: FolderWitness) {
    let folders = Set(rules.map { "rules/\($0.id)" })
    let named = namedPaths(rules)
    let recorded = opened.files.filter {
      named.contains($0.path) || folders.contains(Shelf.path(of: $0.path))
    }
    let paths = named.union(folders).union(recorded.map(\.path))
    let seen = paths.map { FolderWitness.Entry($0, in: opened.folder) }
    let changed = recorded.filter { !isUnchanged($0) }.map(\.path)
    let known = Set(recorded.map(\.path))
    let missing = named.filter { exists(opened.folder + "/" + $0) } + folders.flatMap(files)
    return (changed + Set(missing).subtracting(known).sorted(), .entries(seen))
  }

  private func namedPaths(_ rules: [Rule]) -> Set<String> {
    opened.book.documentPaths(of: rules).union(["rulebook.yaml"])
  }

  private func isUnchanged(_ file: BookFile) -> Bool {
    let path = opened.folder + "/" + file.path
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == file.bytes.count
    else { return false }
    return (try? OpenFile(path).bytes()).map { isSame($0, file.bytes) } ?? false
  }

  private func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        guard let left = one.baseAddress, let right = other.baseAddress else {
          return one.count == other.count
        }
        return one.count == other.count && memcmp(left, right, one.count) == 0
      }
    }
  }

  /// The files of a rule's folder that a reader of books would read.
  private func files(in folder: String) -> [String] {
    guard let stream = opendir(opened.folder + "/" + folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".md"), !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if BookScope.law.reads(BookLayout(path: path)) { paths.append(path) }
    }
    return paths
  }
}
