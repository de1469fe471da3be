/// What browsers may do with what they get: nothing from elsewhere, and nothing that a page holds.
enum ContentPolicy {
  /// For pages, which say it themselves too: an export has no server that could.
  static let ofPages =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "form-action 'self'; base-uri 'none'"

  /// For pages and files from a server; that nobody may frame a page cannot be said in the page.
  static let ofResponses = ofPages + "; frame-ancestors 'none'"

  /// For pictures that stand alone: the style that they hold is known.
  static let ofPictures =
    "default-src 'none'; style-src 'sha256-\(base64(Digest.bytes(PictureStyle.rules)))'; "
    + "frame-ancestors 'none'"

  /// Bytes as RFC 4648 writes them.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[word >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
