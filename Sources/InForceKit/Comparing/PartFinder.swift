import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// Finds out what revisions of a book can answer otherwise, from what differs between them.
struct PartFinder {
  let store: BookRepository
  /// Where the book lies in each of the revisions; a rule that none of them touched is the same in
  /// all, so the first will do.
  let locations: [BookLocation]
  /// The first of them as the index has it; `nil`: there is none.
  let indexed: IndexedBook?

  /// So many names are quickly looked for.
  private static let fewNames = 128

  /// The part; `nil`: all of the book, because everything follows from what differs, or because
  /// nobody can tell what does.
  func part(touchedBy differences: [TreeDifference]) throws -> TouchedPart? {
    let changed = Set(differences.flatMap(\.files).map(\.path))
    let hidden = differences.flatMap(\.hidden)
    guard hidden.allSatisfy({ $0.finding == nil }), !changed.contains("rulebook.yaml"),
      try !isSealed
    else { return nil }
    var part = TouchedPart(changed)
    try addRules(naming: part.names, to: &part)
    for location in locations { try addSubjects(of: location, to: &part) }
    return part
  }

  /// A seal is about all answers; a head that cannot be read is told about as such.
  private var isSealed: Bool {
    get throws {
      guard let first = locations.first else { return true }
      let head = try store.files(at: ["rulebook.yaml"], in: first)
      guard let book = RulebookReader.read(head).book else { return true }
      return book.gate.sealed?.digest != nil
    }
  }

  private func addSubjects(of location: BookLocation, to part: inout TouchedPart) throws {
    // Reading a file takes longer than looking for a few names in it, and most have none of them.
    let mentions = part.rules.count <= PartFinder.fewNames ? Mentions(of: part.rules) : nil
    for file in try store.files(below: "regimes", in: location) {
      guard part.paths.contains(file.path) || mentions?.may(file.bytes) ?? true else { continue }
      let named = store.rules(namedBy: file)
      guard part.paths.contains(file.path) || !named.isDisjoint(with: part.rules) else { continue }
      part.paths.insert(file.path)
      part.beside.formUnion(named)
    }
  }

  private func addRules(naming names: Set<String>, to part: inout TouchedPart) throws {
    guard let first = locations.first, !names.isEmpty else { return }
    let groups = try store.files(below: "groups", in: first).filter {
      Mentions(of: names).may($0.bytes)
    }
    let more = groups.compactMap { file in
      if case .group(let id) = BookLayout(path: file.path) { id } else { nil as String? }
    }
    if let kept = try? indexed?.rules(naming: names.union(more)) {
      part.rules.formUnion(kept)
      return
    }
    let mentions = Mentions(of: names.union(more))
    let files = try store.files(below: "rules", in: first).filter { mentions.may($0.bytes) }
    part.rules.formUnion(TouchedPart(Set(files.map(\.path))).rules)
  }
}

extension BookRepository {
  /// The rules that a file names, if it is that of a subject of regimes.
  fileprivate func rules(namedBy file: BookFile) -> Set<String> {
    RulebookReader.rules(namedBy: file, remembering: memory?.files ?? FileMemory())
  }

  /// The files at these paths, where they are there and can be read.
  fileprivate func files(at paths: [String], in location: BookLocation) throws -> [BookFile] {
    var reader = TreeReader(repository, .everything, memory)
    for path in paths { try reader.addFile(at: path, in: location.tree) }
    return reader.files
  }

  /// The files below a folder of the book, where they can be read.
  fileprivate func files(below folder: String, in location: BookLocation) throws -> [BookFile] {
    var reader = TreeReader(repository, .everything, memory)
    try reader.addAll(below: folder, in: location.tree)
    return reader.files
  }
}
