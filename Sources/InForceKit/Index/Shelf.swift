import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// Files of a book that are read together: those of one rule's folder, or one other file.
struct Shelf: Hashable, Sendable {
  /// The path of the folder, or of the file, from the book's folder.
  let path: String
  /// The files, by path.
  let files: [StoredFile]

  /// The shelf to which a file belongs.
  static func path(of file: String) -> String {
    guard file.hasPrefix("rules/"), let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return file
    }
    return String(file[..<slash])
  }

  /// Whether a file belongs to the shelf at a path, which is a folder of rules.
  static func holds(_ shelf: String, _ file: String) -> Bool {
    guard shelf.hasPrefix("rules/") else { return false }
    let quick = shelf.utf8.withContiguousStorageIfAvailable { shelf in
      file.utf8.withContiguousStorageIfAvailable { $0.liesDirectly(in: shelf) }
    }
    return quick.flatMap(\.self) ?? (path(of: file) == shelf)
  }

  /// The rule whose folder it is; `nil`: it is none, or holds nothing of a rule.
  var label: RuleLabel? {
    let header = files.last { $0.path == path + "/rule.md" }
    return rule.map { RulebookReader.label(of: RuleID($0), header?.found.file) }
  }

  /// The id of that rule.
  var rule: String? { files.lazy.compactMap { BookLayout(path: $0.path).rule }.first }

  /// The subject of regimes of which it holds the file; `nil`: none.
  var subject: String? { files.lazy.compactMap { BookLayout(path: $0.path).subject }.first }
}

extension Shelf {
  private static let mark: UInt8 = 1

  /// The shelf as it is kept.
  var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(Shelf.mark)
    writer.write(path)
    writer.write(UInt32(files.count))
    for file in files {
      writer.write(String(file.path.dropFirst(path.count)))
      writer.write(plain: file.id.bytes)
      writer.write(UInt8(file.isLink ? 1 : 0))
      writer.write(UInt64(file.size))
      writer.write(counted: file.bytes)
    }
    return writer.bytes
  }

  /// The shelf in bytes; `nil`: they hold something else.
  init?(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Shelf.mark else { return nil }
    path = try reader.text()
    var files: [StoredFile] = []
    for _ in 0..<(try reader.number32()) {
      let name = try reader.text()
      let (id, isLink) = (try reader.objectID(), try reader.byte() == 1)
      let size = Int(clamping: try reader.number64())
      files.append(
        StoredFile(
          path: path + name, id: id, isLink: isLink, size: size,
          bytes: Array(try reader.counted())))
    }
    self.files = files
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes are the path of something in a folder, and not in one further in.
  fileprivate func liesDirectly(in folder: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    guard count > folder.count, self[folder.count] == slash, starts(with: folder) else {
      return false
    }
    return !self[(folder.count + 1)...].contains(slash)
  }
}

extension BookLayout {
  /// The rule to which the file belongs.
  var rule: String? {
    switch self {
    case .rule(let id), .version(let id, _): id
    default: nil
    }
  }

  /// The subject of regimes to which it belongs.
  var subject: String? {
    if case .subject(let id) = self { id } else { nil }
  }
}
