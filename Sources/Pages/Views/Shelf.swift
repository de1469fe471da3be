/// A folder of ids: what lies in it, and the folders below it; long lists have parts.
struct Shelf<Item: Sendable>: Sendable {
  /// So many items stand on a page.
  static var itemsInPart: Int { 200 }

  /// The names of the folder.
  let folder: [String]
  /// How many items lie below each of the folders in it.
  fileprivate var counts: [String: Int] = [:]
  /// The items that lie in it themselves.
  fileprivate(set) var items: [Item] = []

  fileprivate init(_ folder: [String]) { self.folder = folder }

  /// The folders in it, with how many items each has.
  var folders: [(name: String, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How many parts the items have.
  var parts: Int { max(1, (items.count + Self.itemsInPart - 1) / Self.itemsInPart) }

  /// The items of a part, which count from 1.
  func items(inPart part: Int) -> [Item] {
    Array(items.dropFirst((part - 1) * Self.itemsInPart).prefix(Self.itemsInPart))
  }
}

/// All folders of some ids: every item is looked at once, however many folders there are.
struct Shelves<Item: Sendable>: Sendable {
  private var shelves: [[String]: Shelf<Item>] = [[]: Shelf([])]

  /// The folders of some items, by the names of each; in a folder they keep their order.
  init(_ items: [Item], names: (Item) -> [String]) {
    for item in items { add(item, names(item)) }
  }

  private mutating func add(_ item: Item, _ path: [String]) {
    for length in path.indices {
      let folder = Array(path.prefix(length))
      if length == path.count - 1 {
        shelves[folder, default: Shelf(folder)].items.append(item)
      } else {
        shelves[folder, default: Shelf(folder)].counts[path[length], default: 0] += 1
      }
    }
  }

  /// What lies in a folder; `nil`: there is no such folder.
  subscript(folder: [String]) -> Shelf<Item>? { shelves[folder] }

  /// Every folder, in an order that never changes.
  var all: [Shelf<Item>] {
    shelves.values.sorted { $0.folder.lexicographicallyPrecedes($1.folder) }
  }
}
