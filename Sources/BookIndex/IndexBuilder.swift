/// The base file of an index that was written.
package struct IndexBase: Hashable, Sendable {
  let folder: String
  let id: UInt64
  let count: Int
}

/// Takes values for a base file, in any order, each key once. What is not finished is gone.
package struct IndexBuilder: ~Copyable {
  private var writer: KeyedWriter
  private let folder: String
  private var count = 0

  fileprivate init(in folder: String) throws(IndexDoubt) {
    let id = UInt64.random(in: .min ... .max)
    writer = try KeyedWriter(folder + "/" + IndexName.base(id), id: id)
    self.folder = folder
  }

  /// Adds the value of a key.
  package mutating func add(_ key: IndexKey, _ value: [UInt8]) throws(IndexDoubt) {
    try add(number: key.number, value)
  }

  /// Adds the value of a key whose number is known.
  package mutating func add(number: UInt64, _ value: [UInt8]) throws(IndexDoubt) {
    try writer.add(number, value)
    count += 1
  }

  /// Writes the rest.
  package consuming func finish() throws(IndexDoubt) -> IndexBase {
    let base = IndexBase(folder: folder, id: writer.id, count: count)
    try writer.finish()
    return base
  }
}

extension IndexPlace {
  /// Begins a base file in the first folder that takes it.
  package func begin() throws(IndexDoubt) -> IndexBuilder {
    var last = IndexDoubt.absent
    for folder in folders {
      do {
        try IndexFolder.make(folder)
        IndexFolder.sweep(folder)
        return try IndexBuilder(in: folder)
      } catch {
        last = error
      }
    }
    throw last
  }
}
