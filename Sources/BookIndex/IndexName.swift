/// The names of the files of indexes.
enum IndexName {
  /// The small file of a book at a path of a repository, for one work tree.
  static func head(prefix: String, workTree: String) -> String {
    var writer = ByteWriter()
    writer.write([prefix, workTree])
    return "head-" + hex(Checksum.of(writer.bytes[...], seed: 0))
  }

  /// The base file with that number.
  static func base(_ id: UInt64) -> String { "base-" + hex(id) }

  /// The table that belongs to a small file.
  static func table(for head: String) -> String { "table-" + head.dropFirst("head-".count) }

  /// A name that nobody else has.
  static func temporary(for name: String) -> String {
    "\(name).\(hex(UInt64.random(in: .min ... .max))).tmp"
  }

  /// Whether a file of that name is one of ours.
  static func isOurs(_ name: String) -> Bool {
    ["head-", "base-", "table-"].contains { name.hasPrefix($0) }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
