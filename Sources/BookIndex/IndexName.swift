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

  /// One of the places for answers that belong to a small file.
  static func reply(for head: String, in slot: Int) -> String {
    "reply-" + head.dropFirst("head-".count) + "-" + String(slot, radix: 16)
  }

  /// The small file to which a table or an answer belongs; `nil`: the name is another's.
  static func head(named name: String) -> String? {
    for kind in ["table-", "reply-"] where name.hasPrefix(kind) {
      return "head-" + name.dropFirst(kind.count).prefix(16)
    }
    return nil
  }

  /// A name that nobody else has.
  static func temporary(for name: String) -> String {
    "\(name).\(hex(UInt64.random(in: .min ... .max))).tmp"
  }

  /// Whether a file of that name is one of ours.
  static func isOurs(_ name: String) -> Bool {
    ["head-", "base-", "table-", "reply-"].contains { name.hasPrefix($0) }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
