/// Reads the words of a commit in the encoding that its header names.
struct CommitText {
  private let isLatin: Bool

  init(encoding: UnsafePointer<CChar>?) {
    let name = encoding.map { String(cString: $0).lowercased() } ?? "utf-8"
    isLatin = CommitText.latinNames.contains(name.filter { $0 != "-" && $0 != "_" })
  }

  /// The text; bytes that mean nothing in the encoding become U+FFFD.
  func text(_ bytes: UnsafePointer<CChar>?) -> String {
    guard let bytes else { return "" }
    guard isLatin else { return String(cString: bytes) }
    return latin(UnsafeBufferPointer(start: bytes, count: CommitText.length(bytes)))
  }

  private func latin(_ bytes: UnsafeBufferPointer<CChar>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(CommitText.scalar(UInt8(bitPattern: byte))) }
    return String(text)
  }

  // 0x80 to 0x9F are letters in Windows-1252 and control characters in ISO-8859: neither is shown.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? "\u{FFFD}" : Unicode.Scalar(byte)
  }

  private static func length(_ bytes: UnsafePointer<CChar>) -> Int {
    var length = 0
    while bytes[length] != 0 { length += 1 }
    return length
  }

  private static let latinNames = [
    "iso88591", "latin1", "l1", "windows1252", "cp1252", "iso885915", "latin9",
  ]
}
