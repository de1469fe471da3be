/// A Markdown file of a rulebook, read: facts above, words below.
package struct MarkdownFile: Hashable, Sendable {
  /// The front matter.
  package let front: YAMLNode
  /// The words below it.
  package let body: MarkdownBody
}

/// The words of a Markdown file: UTF-8 without control characters, line ends as in the file.
package struct MarkdownBody: Hashable, Sendable {
  /// The bytes from the line after the front matter to the end of the file.
  package let bytes: [UInt8]
  /// The number of the body's first line in the file.
  package let firstLine: Int

  /// The words as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
