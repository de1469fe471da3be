import BookIndex

/// What an export holds, and what each shelf of it was made of: it tells the next export which pages
/// cannot differ. One that is damaged, or that another program wrote, is none.
struct ExportRecord: Sendable {
  /// Its file in the export.
  static let file = "inforce-export.pages"

  /// The files that were made of the same things: those of a rule, or those of the book.
  struct Shelf: Sendable {
    /// The rule; empty: the book.
    let name: String
    /// A digest of everything they were made of, but for the commit.
    let key: String
    /// The files.
    let files: [(path: String, checksum: UInt64)]
  }

  /// The program that wrote it.
  let program: String
  /// The commit; empty: none.
  let commit: String
  /// A digest of everything the export was made of.
  let state: String
  private(set) var shelves: [String: Shelf] = [:]

  init(program: String, commit: String, state: String, _ shelves: [Shelf]) {
    self.program = program
    self.commit = commit
    self.state = state
    for shelf in shelves { self.shelves[shelf.name] = shelf }
  }

  /// How many files it tells of.
  var count: Int { shelves.values.reduce(0) { $0 + $1.files.count } }

  /// A number of the bytes of a file.
  static func checksum(_ bytes: [UInt8]) -> UInt64 { Checksum.of(bytes[...], seed: 0) }
}

extension ExportRecord {
  /// The record as a file: a line a file, shelves by name, and a last line that tells damage.
  var bytes: [UInt8] {
    var text = "inforce.export.pages 1\n\(program)\n\(commit)\n\(state)\n"
    for shelf in shelves.values.sorted(by: { $0.name < $1.name }) {
      text += "= \(shelf.key) \(shelf.name)\n"
      for file in shelf.files { text += "\(String(file.checksum, radix: 16)) \(file.path)\n" }
    }
    let body = Array(text.utf8)
    return body + Array("end \(String(ExportRecord.checksum(body), radix: 16))\n".utf8)
  }

  /// A record that was written; `nil`: it is none, or damaged.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == ExportRecord.newline,
      let end = bytes.dropLast().lastIndex(of: ExportRecord.newline)
    else { return nil }
    let body = Array(bytes[...end])
    let last = String(decoding: bytes[(end + 1)...], as: UTF8.self)
    guard last == "end \(String(ExportRecord.checksum(body), radix: 16))\n" else { return nil }
    let lines = body.split(separator: ExportRecord.newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count > 4, lines[0] == "inforce.export.pages 1" else { return nil }
    self.init(program: lines[1], commit: lines[2], state: lines[3], [])
    guard read(lines.dropFirst(4).dropLast()) else { return nil }
  }

  private static let newline = UInt8(ascii: "\n")

  private mutating func read(_ lines: ArraySlice<String>) -> Bool {
    var open: (name: String, key: String)?
    var files: [(path: String, checksum: UInt64)] = []
    for line in lines + ["= - -"] {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      if words[0] == "=" {
        if let open { shelves[open.name] = Shelf(name: open.name, key: open.key, files: files) }
        guard words.count == 3 else { return false }
        (open, files) = ((String(words[2]), String(words[1])), [])
      } else {
        guard let checksum = UInt64(words[0], radix: 16) else { return false }
        files.append((String(line.dropFirst(words[0].count + 1)), checksum))
      }
    }
    return true
  }
}
