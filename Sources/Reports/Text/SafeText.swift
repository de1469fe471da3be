/// Text from a book as a terminal may see it: what would do something is shown instead.
package func shown(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return String(text) }
  return text.unicodeScalars.map { scalar in
    isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
  }.joined()
}

/// Whether the character controls a terminal or the direction of writing.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
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
