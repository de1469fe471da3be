/// An address outside the book that a browser may open when somebody follows a link.
///
/// Others (`javascript:`, `data:`, files of the reader's machine) are shown and not linked.
package struct OutsideAddress: Hashable, Sendable {
  let text: String

  /// The address; `nil`: it is none that may be opened.
  package init?(_ text: String) {
    let lower = text.lowercased()
    let isPlain = text.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    let isOpen = ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) }
    guard isPlain, isOpen, text.utf8.count <= 2000 else { return nil }
    self.text = text
  }
}
