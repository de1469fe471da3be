/// Text from a book as a terminal may see it: what would do something is shown instead.
package func shown(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return String(text) }
  return text.unicodeScalars.map { scalar in
    isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
  }.joined()
}

/// Whether the character controls a terminal or the direction of writing, or cannot be seen.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && ShownText.isUnsafe(scalar)
}

/// The same on one line, in which the log of a host finds no command either.
func shownInLine(_ text: some StringProtocol) -> String {
  shown(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    .replacing("##[", with: "##\\u{5b}")
}

/// The text cut into lines of at most that many characters, at spaces.
package func wrapped(_ text: some StringProtocol, width: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
  }
  return lines
}
