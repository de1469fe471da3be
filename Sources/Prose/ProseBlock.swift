/// A block of a text that was written in Markdown: values only, nothing in it is markup any more.
package indirect enum ProseBlock: Hashable, Sendable {
  /// A paragraph.
  case paragraph([ProseSpan])
  /// A heading of a level from 1 to 6.
  case heading(Int, [ProseSpan])
  /// A list; `start` is the first number of a numbered one.
  case list(start: Int?, items: [[ProseBlock]])
  /// A quotation.
  case quote([ProseBlock])
  /// Lines to be shown as they are; raw HTML is such a text.
  case literal(String)
  /// A table: its head, then its rows.
  case table(head: [[ProseSpan]], rows: [[[ProseSpan]]])
  /// A line between two parts.
  case rule
}

/// A run of characters within a block.
package indirect enum ProseSpan: Hashable, Sendable {
  /// Characters.
  case text(String)
  /// Characters of a machine.
  case code(String)
  /// Words that are stressed.
  case emphasis([ProseSpan])
  /// Words that are stressed strongly.
  case strong([ProseSpan])
  /// Words that are struck out.
  case struck([ProseSpan])
  /// Words that lead to an address, which nobody has judged yet.
  case link(address: String, [ProseSpan])
  /// A line break that the writer wanted.
  case lineBreak
}
