/// A piece of a page as a value: it can only be written with everything in it escaped.
package indirect enum Node: Sendable {
  /// Characters.
  case text(String)
  /// An element with its attributes and what is in it.
  case element(Tag, [Attribute], [Node])
  /// Pieces one after the other; none of them: nothing.
  case several([Node])
  /// A document for machines inside a page.
  case data(type: String, json: String)

  /// Nothing.
  package static let nothing = Node.several([])
}

extension Node: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
  package init(arrayLiteral nodes: Node...) { self = .several(nodes) }
}

/// The name of an element. It is made here only, so no text of a book is ever a name.
package struct Tag: Hashable, Sendable {
  let name: String
  /// Whether it has neither content nor an end.
  let isVoid: Bool
  /// Whether it stands within a line, so that white space around it would show.
  let isInLine: Bool

  init(_ name: String, isVoid: Bool = false, isInLine: Bool = false) {
    self.name = name
    self.isVoid = isVoid
    self.isInLine = isInLine
  }

  /// The element with attributes.
  subscript(_ attributes: Attribute...) -> Opening { Opening(tag: self, attributes: attributes) }

  /// The element with attributes.
  subscript(all attributes: [Attribute]) -> Opening { Opening(tag: self, attributes: attributes) }

  /// The element with that content.
  func callAsFunction(_ nodes: Node...) -> Node { .element(self, [], nodes) }

  /// The element with that content.
  func callAsFunction(_ nodes: [Node]) -> Node { .element(self, [], nodes) }
}

/// An element with its attributes, before anything is in it.
package struct Opening: Sendable {
  let tag: Tag
  let attributes: [Attribute]

  /// The element with that content.
  func callAsFunction(_ nodes: Node...) -> Node { .element(tag, attributes, nodes) }

  /// The element with that content.
  func callAsFunction(_ nodes: [Node]) -> Node { .element(tag, attributes, nodes) }
}

extension Sequence {
  /// The pieces that a function makes of the elements, one after the other.
  func nodes(_ make: (Element) -> Node) -> Node { .several(map(make)) }
}

extension [Node] {
  /// The pieces with another one between each two.
  func separated(by separator: Node) -> Node {
    .several(enumerated().flatMap { $0 == 0 ? [$1] : [separator, $1] })
  }
}
