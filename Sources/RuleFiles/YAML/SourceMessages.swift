import RuleModel

extension Finding {
  static func notUTF8(_ byte: UInt8, offset: Int, at place: Place) -> Finding {
    let hex = "0x" + String(byte, radix: 16, uppercase: true)
    let latin = Unicode.Scalar(byte)
    let help =
      byte >= 0xA0
      ? "save the file as UTF-8; in Latin-1 this byte is `\(latin)`" : "save the file as UTF-8"
    return Finding(
      .notUTF8, "not UTF-8: byte \(hex) at offset \(offset), line \(place.line)", at: place,
      "no character", help: [help])
  }

  static func otherEncoding(_ path: String) -> Finding {
    Finding(
      .notUTF8, "not UTF-8: the bytes at offset 0, line 1 say UTF-16", at: .file(path),
      help: ["save the file as UTF-8"])
  }

  static func control(_ scalar: UInt32, at place: Place) -> Finding {
    let name = CharacterRule.name(of: scalar)
    return Finding(
      .controlCharacter, "control character `\(name)`", at: place, "cannot be seen",
      help: ["remove it; retype the line if it was pasted"])
  }

  static func bidi(_ scalar: UInt32, at place: Place) -> Finding {
    let name = CharacterRule.name(of: scalar)
    return Finding(
      .bidiOverride, "`\(name)` changes the order in which the text is shown", at: place,
      "what is read is not what is written", help: ["remove it"])
  }

  static func byteOrderMark(_ path: String) -> Finding {
    Finding(
      .byteOrderMark, "the file begins with a byte order mark", at: .file(path),
      help: ["remove it: save the file as UTF-8 without BOM"])
  }

  static func windowsLineEnds(at place: Place) -> Finding {
    Finding(
      .windowsLineEnds, "lines end with CRLF", at: place, "the first of them",
      help: ["end lines with LF: `git config core.autocrlf input`, then add the file again"])
  }

  static func tabIndentation(at place: Place) -> Finding {
    Finding(
      .tabIndentation, "a tab in the indentation", at: place, "a tab has no fixed width",
      help: ["indent with spaces, two for each level"])
  }

  static func tooLarge(_ size: Int, most: Int, path: String) -> Finding {
    Finding(
      .tooLarge, "\(size) bytes are too many: at most \(most) are read", at: .file(path),
      help: ["split the file, or keep long documents outside the rulebook"])
  }

  static func tooMany(_ what: String, most: Int, at place: Place) -> Finding {
    Finding(
      .tooMany, "more than \(most) \(what)", at: place, "reading stops here",
      help: ["split the file"])
  }
}
