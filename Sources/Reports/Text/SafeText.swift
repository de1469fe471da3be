/// Text from a book as a terminal may see it: what would do something is shown instead.
package func shown(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy(isPlain) { return String(text) }
  guard text.unicodeScalars.contains(where: isHidden) else { return String(text) }
  return text.unicodeScalars.map { scalar in
    isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
  }.joined()
}

/// Whether the byte is a character of ASCII that only shows itself, or ends a line.
private func isPlain(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) || byte == UInt8(ascii: "\n")
}

/// Whether the character controls a terminal or the direction of writing, or cannot be seen.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && ShownText.isUnsafe(scalar)
}

/// The same on one line, in which the log of a host finds no command either.
func shownInLine(_ text: some StringProtocol) -> String {
  let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "#") }
  guard !isPlain else { return String(text) }
  let line = shown(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  guard line.utf8.contains(UInt8(ascii: "#")) else { return line }
  return line.replacing("##[", with: "##\\u{5b}")
}

/// The text cut into lines of at most that many characters, at spaces.
package func wrapped(_ text: some StringProtocol, width: Int) -> [String] {
  var lines: [String] = []
  let paragraphs = String(text).utf8
    .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for paragraph in paragraphs {
    var (line, length) = ("", 0)
    for word in paragraph.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      if length > 0, length + 1 + word.columns > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += length > 0 ? " " : ""
      line += word
      length += word.columns + (length > 0 ? 1 : 0)
    }
    lines.append(line)
  }
  return lines
}

extension StringProtocol {
  /// How many columns it takes; what is plain ASCII need not be looked at by characters.
  var columns: Int { utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? utf8.count : count }
}
