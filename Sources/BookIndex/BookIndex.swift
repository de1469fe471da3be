/// What is kept of a book at a commit: a base file, and a small file of what changed since.
///
/// It knows nothing of law: values lie under keys. Nothing in it is believed that its checksums do
/// not vouch for.
package final class BookIndex: Sendable {
  /// What it was made from.
  package let head: IndexHead
  /// Where the small file lies.
  package var path: String { folder + "/" + name }
  let folder: String
  let name: String
  private let changed: KeyedFile
  private let base: KeyedFile

  /// Opens the index whose small file lies in a folder under a name.
  init(folder: String, name: String) throws(IndexDoubt) {
    self.folder = folder
    self.name = name
    changed = try KeyedFile(folder + "/" + name)
    guard let bytes = try changed.value(of: IndexKey.head.number) else { throw .damaged }
    head = try IndexHead(bytes)
    do {
      base = try KeyedFile(folder + "/" + IndexName.base(head.base))
    } catch .absent {
      throw .otherBase
    }
    guard base.layout.id == head.base else { throw .otherBase }
  }

  /// The value of a key; `nil`: there is none.
  package func value(of key: IndexKey) throws(IndexDoubt) -> [UInt8]? {
    guard let value = try changed.value(of: key.number) else {
      return try base.value(of: key.number)
    }
    return value.isEmpty ? nil : value
  }

  /// Every value but the head, in no order.
  package func forEachValue(
    _ body: ([UInt8]) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    let overridden = try changes()
    try forEachChange(body)
    try base.forEach { (key, value) throws(IndexDoubt) in
      if overridden[key] == nil { try body(value) }
    }
  }

  /// Every value but the head that is another than in the base file, in no order.
  package func forEachChange(
    _ body: ([UInt8]) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    for (key, value) in try changes() where key != IndexKey.head.number && !value.isEmpty {
      try body(value)
    }
  }

  /// What lies in the small file, by the numbers of the keys; empty values were removed.
  func changes() throws(IndexDoubt) -> [UInt64: [UInt8]] {
    var changes: [UInt64: [UInt8]] = [:]
    try changed.forEach { (key, value) in changes[key] = value }
    return changes
  }

  /// How many values changed since the base file was written.
  package var changedCount: Int { changed.layout.count - 1 }

  /// How many values the base file has.
  package var baseCount: Int { base.layout.count }

  /// How many bytes both files take.
  package var size: Int { changed.layout.length + base.layout.length }
}
