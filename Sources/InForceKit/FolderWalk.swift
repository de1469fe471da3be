import RuleFiles
import RuleModel

/// Finds the files below a folder, by path; symbolic links are never followed.
struct FolderWalk: Sendable {
  /// A file, and what it is by where it lies.
  struct File: Sendable {
    let path: String
    let layout: BookLayout
  }

  /// Something in a folder, by its path from the root.
  private struct Step: Sendable {
    let path: String
    let kind: FolderEntry.Kind
    let depth: Int
  }

  /// Folders may lie so deep in each other.
  private static let deepest = 40

  private(set) var files: [File] = []
  private(set) var findings: [Finding] = []
  private let root: String

  private init(_ root: String) { self.root = root }

  /// Everything below a folder, part after part; two threads go through the folders in it.
  static func all(in root: String) throws(OpeningError) -> [FolderWalk] {
    let walk = FolderWalk(root)
    var steps = try walk.steps(in: "", depth: 0)
    for _ in 0..<FolderWalk.levelsInTurn where steps.count < FolderWalk.enough {
      steps = try walk.inside(steps)
    }
    let all = steps
    let parts = PieceWork.map(all.count) { FolderWalk.part(of: root, all[$0]) }
    var walks: [FolderWalk] = []
    for part in parts { walks.append(try part.get()) }
    return walks
  }

  /// So many steps can be shared out: no thread has to wait long for the other's last one.
  private static let enough = 64
  /// At most so many levels below the root are gone through before the work is shared out.
  private static let levelsInTurn = 2

  /// What lies in the folders among some steps, each in its place.
  private func inside(_ steps: [Step]) throws(OpeningError) -> [Step] {
    var inner: [Step] = []
    for step in steps {
      inner += step.kind == .folder ? try self.steps(in: step.path, depth: step.depth) : [step]
    }
    return inner
  }

  private static func part(of root: String, _ step: Step) -> Result<FolderWalk, OpeningError> {
    Result { () throws(OpeningError) in
      var walk = FolderWalk(root)
      try walk.take(step)
      return walk
    }
  }

  private func steps(in folder: String, depth: Int) throws(OpeningError) -> [Step] {
    let place = folder.isEmpty ? root : joined(root, folder)
    return try FolderEntry.all(in: place).map { entry in
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      return Step(path: path, kind: entry.kind, depth: depth + 1)
    }
  }

  private mutating func take(_ step: Step) throws(OpeningError) {
    switch step.kind {
    case .file: files.append(File(path: step.path, layout: BookLayout(path: step.path)))
    case .link: findings.append(.symbolicLink(step.path))
    case .other: findings.append(.notAFile(step.path))
    case .folder:
      guard step.depth < FolderWalk.deepest else { return findings.append(.tooDeep(step.path)) }
      for inner in try steps(in: step.path, depth: step.depth) { try take(inner) }
    }
  }
}

extension Finding {
  fileprivate static func notAFile(_ path: String) -> Finding {
    Finding("B048", .error, "this is neither a file nor a folder", at: Label(.file(path)))
  }

  fileprivate static func tooDeep(_ path: String) -> Finding {
    Finding("B016", .error, "folders lie too deep in each other", at: Label(.file(path)))
  }
}
