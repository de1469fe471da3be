/// How much of a file is read before it is refused: nobody writes rules of this size by hand.
package struct ReadingLimits: Hashable, Sendable {
  /// The most bytes of YAML, in a file of its own or as front matter.
  package let yamlBytes: Int
  /// The most bytes of a Markdown file, front matter and body together.
  package let markdownBytes: Int
  /// The most lines of YAML.
  package let lines: Int
  /// The most values, keys included.
  package let nodes: Int
  /// How deep lists and mappings may lie in each other.
  package let depth: Int

  /// Limits, each one given.
  package init(yamlBytes: Int, markdownBytes: Int, lines: Int, nodes: Int, depth: Int) {
    self.yamlBytes = yamlBytes
    self.markdownBytes = markdownBytes
    self.lines = lines
    self.nodes = nodes
    self.depth = depth
  }

  /// What a rulebook's files must keep to.
  package static let standard = ReadingLimits(
    yamlBytes: 4 << 20, markdownBytes: 16 << 20, lines: 100_000, nodes: 100_000, depth: 16)
}
