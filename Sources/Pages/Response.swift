/// What an address is answered with.
package struct Response: Hashable, Sendable {
  /// How it went.
  package enum Status: Int, Hashable, Sendable {
    /// Here it is.
    case found = 200
    /// The question was typed into a form: the answer has an address of its own.
    case seeOther = 303
    /// The page has another address.
    case moved = 308
    /// What was typed means nothing, or two things.
    case refused = 400
    /// There is no such page, rule or day.
    case missing = 404
    /// Something stands in the way on this side.
    case failed = 500
  }

  /// How it went.
  package let status: Status
  /// What the bytes are.
  package let mediaType: String
  /// The bytes.
  package let bytes: [UInt8]
  /// Whether the same address will always be answered with the same bytes.
  package let isPinned: Bool
  /// Where it is to be found, for a page with another address.
  package let location: String?

  /// What a browser may do with the bytes, as a content security policy.
  package var policy: String {
    mediaType == MediaType.picture ? ContentPolicy.ofPictures : ContentPolicy.ofResponses
  }
}

/// What the bytes of a response are.
enum MediaType {
  static let page = "text/html; charset=utf-8"
  static let json = "application/json"
  static let markdown = "text/markdown; charset=utf-8"
  static let picture = "image/svg+xml"
  static let calendar = "text/calendar; charset=utf-8"
  static let feed = "application/atom+xml"
  static let style = "text/css; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
}
