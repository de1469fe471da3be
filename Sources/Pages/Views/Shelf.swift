/// A folder of ids: what lies in it, and the folders below it; long lists have parts.
struct Shelf<Item: Sendable>: Sendable {
  /// So many items stand on a page.
  static var itemsInPart: Int { 200 }

  /// The names of the folder.
  let folder: [String]
  /// The folders in it, with how many items each has.
  let folders: [(name: String, count: Int)]
  /// The items that lie in it themselves.
  let items: [Item]

  /// What lies in a folder, by the names of each item.
  init(_ all: [Item], in folder: [String], names: (Item) -> [String]) {
    self.folder = folder
    var items: [Item] = []
    var counts: [String: Int] = [:]
    for item in all {
      let path = names(item)
      guard path.count > folder.count, path.starts(with: folder) else { continue }
      if path.count == folder.count + 1 {
        items.append(item)
      } else {
        counts[path[folder.count], default: 0] += 1
      }
    }
    self.items = items
    folders = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether there is such a folder.
  var exists: Bool { folder.isEmpty || !items.isEmpty || !folders.isEmpty }

  /// How many parts the items have.
  var parts: Int { max(1, (items.count + Self.itemsInPart - 1) / Self.itemsInPart) }

  /// The items of a part, which count from 1.
  func items(inPart part: Int) -> [Item] {
    Array(items.dropFirst((part - 1) * Self.itemsInPart).prefix(Self.itemsInPart))
  }

  /// Every folder below one, itself included.
  static func folders(_ all: [Item], names: (Item) -> [String]) -> [[String]] {
    var found: Set<[String]> = [[]]
    for item in all {
      let path = names(item)
      for length in 0..<path.count { found.insert(Array(path.prefix(length))) }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
