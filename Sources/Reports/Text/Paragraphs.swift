extension String {
  /// Its paragraphs: lines that stand together, one line each; lists and indented lines stay.
  var paragraphs: [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else if line.startsAnew {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The paragraphs wrapped and indented for a terminal, with nothing in them that would act.
  func laidOut(_ style: Style) -> String {
    let indent = style.accessible ? "" : "    "
    return paragraphs.map { paragraph in
      wrapped(shown(paragraph), width: min(88, style.width - 6)).map { indent + $0 }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension Substring {
  /// Whether a line cannot be joined to the one above: an item of a list, a heading, indented.
  fileprivate var startsAnew: Bool {
    hasPrefix("- ") || hasPrefix("* ") || hasPrefix("#") || hasPrefix("    ") || isNumbered
  }

  /// Whether it begins with the letter or number of a paragraph: `(a) `, `(12) `.
  private var isNumbered: Bool {
    guard first == "(", let close = firstIndex(of: ")") else { return false }
    let label = self[..<close].dropFirst()
    return (1...3).contains(label.count) && self[close...].dropFirst().first == " "
  }
}
