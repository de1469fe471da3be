/// Finds the files below a folder in git's list, and the folders that hold them.
struct StatListReading {
  private(set) var files: [Int] = []
  private(set) var folders: [TrackedFiles.Folder]
  private let list: StatList
  private let prefix: [UInt8]
  /// The folders that hold the file before, from the outermost on.
  private var open = [0]
  /// The path before: where it begins, and its length.
  private var last: (place: Int, length: Int)?

  /// `nil`: the list is not plain, or is not of that tree.
  init?(_ list: StatList, tree: ObjectID, under prefix: String) {
    self.list = list
    self.prefix = Array(prefix.utf8)
    // `.git` itself is in no list.
    folders = [.init(place: 0, length: 0, names: prefix.isEmpty ? 1 : 0)]
    guard list.bytes.count > 32, list.bytes.starts(with: Array("DIRC".utf8)),
      2...3 ~= list.number(at: 4), let end = take(Int(list.number(at: 8)))
    else { return nil }
    let isRecorded = RecordedListTree.isRecorded(list, from: end, tree: tree, files: count)
    guard isRecorded, !files.isEmpty else { return nil }
  }

  private var count: Int { Int(list.number(at: 8)) }

  /// Takes the files; where the last of them ends, `nil`: one of them is unusual.
  private mutating func take(_ count: Int) -> Int? {
    var place = 12
    for _ in 0..<count {
      guard place + StatList.headSize < list.bytes.count, let length = pathLength(at: place) else {
        return nil
      }
      let path = place + StatList.headSize
      guard path + length < list.bytes.count, list.bytes[path + length] == 0 else { return nil }
      guard take(path, length, of: place) else { return nil }
      place += (StatList.headSize + length + 8) & ~7
    }
    return place
  }

  /// How long the path of a file is; `nil`: it has a flag, or is no file and no link.
  private func pathLength(at place: Int) -> Int? {
    let flags = Int(list.bytes[place + 60]) << 8 | Int(list.bytes[place + 61])
    let kind = list.number(at: place + 24) & 0xF000
    return flags < 0xFFF && flags > 0 && (kind == 0x8000 || kind == 0xA000) ? flags : nil
  }

  /// Takes a file; `false`: the list is not in order.
  private mutating func take(_ path: Int, _ length: Int, of place: Int) -> Bool {
    let shared = sharedLength(path, length)
    if let last {
      guard shared < length, shared == last.length || isLess(last.place, path, at: shared) else {
        return false
      }
    }
    last = (path, length)
    guard isBelow(path, length) else { return true }
    files.append(place)
    enter(path, length, shared)
    return true
  }

  private func isLess(_ one: Int, _ other: Int, at offset: Int) -> Bool {
    list.bytes[one + offset] < list.bytes[other + offset]
  }

  private func sharedLength(_ path: Int, _ length: Int) -> Int {
    guard let last else { return 0 }
    let most = min(length, last.length)
    var shared = 0
    while shared < most, list.bytes[path + shared] == list.bytes[last.place + shared] {
      shared += 1
    }
    return shared
  }

  private func isBelow(_ path: Int, _ length: Int) -> Bool {
    prefix.isEmpty
      || length > prefix.count && list.bytes[path + prefix.count] == UInt8(ascii: "/")
        && list.bytes[path..<path + prefix.count].elementsEqual(prefix)
  }

  /// Counts a file in its folder, and the folders that are new.
  private mutating func enter(_ path: Int, _ length: Int, _ shared: Int) {
    while let inner = open.last, inner != 0, folders[inner].length >= shared { open.removeLast() }
    let start = prefix.isEmpty ? 0 : prefix.count + 1
    for end in max(shared, start)..<max(length, shared, start)
    where list.bytes[path + end] == UInt8(ascii: "/") {
      folders[open[open.count - 1]].names += 1
      open.append(folders.count)
      folders.append(.init(place: path, length: end, names: 0))
    }
    folders[open[open.count - 1]].names += 1
  }
}

/// The recorded tree that git's list says it is the same as.
enum RecordedListTree {
  /// Whether the list, of which the files end at a place, is that of a recorded tree.
  static func isRecorded(_ list: StatList, from end: Int, tree: ObjectID, files: Int) -> Bool {
    var place = end
    let last = list.bytes.count - 20
    var isFound = false
    while place + 8 <= last {
      let (name, size) = (list.text(at: place, 4), Int(list.number(at: place + 4)))
      let start = place + 8
      // A part in small letters changes what the others mean.
      guard name.utf8.first.map({ 65...90 ~= $0 }) ?? false, size <= last - start else {
        return false
      }
      if name == "TREE" { isFound = isWhole(list.bytes[start..<start + size], tree, files) }
      place = start + size
    }
    return isFound && place == last
  }

  /// Whether the part begins with the whole tree: an empty path, the number of files and of
  /// folders as text, and the tree's id.
  private static func isWhole(_ part: ArraySlice<UInt8>, _ tree: ObjectID, _ files: Int) -> Bool {
    guard part.first == 0, let end = part.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let count = part[..<end].dropFirst().prefix { $0 != UInt8(ascii: " ") }
    return count.elementsEqual(String(files).utf8)
      && part[end...].dropFirst().prefix(20).elementsEqual(tree.bytes)
  }
}
