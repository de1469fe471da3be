import Days
package import RuleModel

/// An accepted change that is the answer asked about: why the answer became what it is.
package struct QuotedAck: Hashable, Sendable {
  /// The facet.
  package let facet: Change.Facet
  /// The acknowledgement.
  package let ack: Acknowledgement
  /// The path of its file from the repository's root.
  package let path: String

  package init(facet: Change.Facet, ack: Acknowledgement, path: String) {
    self.facet = facet
    self.ack = ack
    self.path = path
  }
}

extension QuotedAck {
  /// What was accepted, why, and by whom: the same for units that changed together.
  package var words: String {
    let days = ack.accepted.map { ", \($0.days.spoken)" } ?? ""
    let by = [ack.by.map { "by \($0)" }, ack.ref.map { "ref \($0)" }].compactMap(\.self)
    return "\(facet.label) was changed and accepted\(days): \(ack.reason)"
      + (by.isEmpty ? "" : " (\(by.joined(separator: "; ")))")
  }

  /// The quotation as an object.
  var json: JSON {
    [
      "id": .string(ack.id), "facet": .string(facet.rawValue),
      "from": .text(ack.accepted?.days.from), "until": .text(ack.accepted?.days.until),
      "class": .text(ack.acceptedAs?.rawValue), "reason": .string(ack.reason),
      "by": .text(ack.by), "ref": .text(ack.ref), "file": .string(path),
    ]
  }
}

extension [QuotedAck] {
  /// For a terminal: each reason once, with the files that give it.
  func lines(_ style: Style) -> [String] {
    map(\.words).unique.flatMap { words -> [String] in
      let files = filter { $0.words == words }.map(\.path)
      return wrapped(shown(words), width: style.width - 4).map { "  \($0)" }
        + files.map { "    \(shown($0))" }
    }
  }

  /// For a page.
  var markdown: String {
    map { "- \(escaped($0.words)) (`\(escaped($0.path))`)" }.joined(separator: "\n")
  }
}
