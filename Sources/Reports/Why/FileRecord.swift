package import Days
import RuleModel

/// A file of the book that an answer rests on, and who recorded it.
package struct FileRecord: Hashable, Sendable {
  /// Who recorded a file.
  package struct Recording: Hashable, Sendable {
    /// The commit, in hexadecimal digits.
    package let commit: String
    /// Who wrote the change.
    package let author: String
    /// The day on which it was recorded.
    package let day: Day
    /// The first paragraph of its message.
    package let summary: String
    /// Whether the history of a shallow clone ends there, so that an older commit may have.
    package let isCut: Bool

    package init(commit: String, author: String, day: Day, summary: String, isCut: Bool) {
      self.commit = commit
      self.author = author
      self.day = day
      self.summary = summary
      self.isCut = isCut
    }
  }

  /// A line of a file with its number.
  package struct Line: Hashable, Sendable {
    package let number: Int
    package let text: String
  }

  /// The path from the repository's root.
  package let path: String
  /// Where the file lies on this machine.
  package let absolutePath: String
  /// The line of the key that decides.
  package let line: Int
  /// Its front matter.
  package let excerpt: [Line]
  /// Who recorded it; `nil`: the book was read from a folder.
  package let recording: Recording?

  package init(
    path: String, absolutePath: String, line: Int, excerpt: [(line: Int, text: String)],
    recording: Recording?
  ) {
    self.path = path
    self.absolutePath = absolutePath
    self.line = line
    self.excerpt = excerpt.map { Line(number: $0.line, text: $0.text) }
    self.recording = recording
  }
}

extension FileRecord.Recording {
  /// Who recorded it, in a sentence.
  package var words: String {
    let cut = isCut ? " or earlier: the history of this shallow clone ends there" : ""
    return "recorded \(day.spoken) by \(shown(author)) in \(commit.prefix(10)), "
      + "\"\(shown(summary))\"\(cut)"
  }

  /// The recording as an object.
  var json: JSON {
    [
      "commit": .string(commit), "author": .string(author), "day": .text(day),
      "summary": .string(summary), "history_cut": .bool(isCut),
    ]
  }
}

/// The text as a link to an address, where the terminal takes links (OSC 8).
func linked(_ text: String, to address: String, _ style: Style) -> String {
  let isPlain = address.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
  guard style.links, isPlain else { return text }
  return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
}

/// A path on this machine as an address.
func fileAddress(_ path: String) -> String {
  let hex = Array("0123456789ABCDEF")
  let isSafe: (UInt8) -> Bool = { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }
  return "file://"
    + path.utf8.map { byte in
      isSafe(byte)
        ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }.joined()
}
