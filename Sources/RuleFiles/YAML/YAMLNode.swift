package import RuleModel

/// A value of a YAML file that knows where it stands. It is text and structure, never a number,
/// a date or a truth value: what a text means is decided by whoever asked for it.
package indirect enum YAMLNode: Hashable, Sendable {
  /// A text.
  case scalar(YAMLScalar)
  /// A list.
  case sequence(YAMLSequence)
  /// Keys with values.
  case mapping(YAMLMapping)

  /// Where it stands.
  package var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .sequence(let sequence): sequence.place
    case .mapping(let mapping): mapping.place
    }
  }
}

/// A text of a YAML file, with its escapes resolved and its lines folded.
package struct YAMLScalar: Hashable, Sendable {
  /// How a text is written.
  package enum Style: Hashable, Sendable {
    /// Without quotes.
    case plain
    /// `'…'`
    case singleQuoted
    /// `"…"`
    case doubleQuoted
    /// `|`, lines kept.
    case literal
    /// `>`, lines folded.
    case folded
  }

  /// What the text says.
  package let text: String
  /// How it is written.
  package let style: Style
  /// Where it stands, quotes included.
  package let place: Place

  /// A text somewhere in a file.
  package init(_ text: String, _ style: Style, at place: Place) {
    self.text = text
    self.style = style
    self.place = place
  }
}

/// A list of a YAML file, in its order.
package struct YAMLSequence: Hashable, Sendable {
  /// The values.
  package let items: [YAMLNode]
  /// Where it stands: what of it lies on its first line.
  package let place: Place

  /// A list somewhere in a file.
  package init(_ items: [YAMLNode], at place: Place) {
    self.items = items
    self.place = place
  }
}

/// Keys with values, in the order of the file. No key stands twice.
package struct YAMLMapping: Hashable, Sendable {
  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: YAMLScalar
    /// The value; a plain empty scalar where the file has none.
    package let value: YAMLNode

    /// A key with its value.
    package init(_ key: YAMLScalar, _ value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// The entries.
  package let entries: [Entry]
  /// Where it stands: what of it lies on its first line.
  package let place: Place

  /// The value of a key, or `nil` when the key is not there.
  package subscript(key: String) -> YAMLNode? {
    for entry in entries.indices where entries[entry].key.text == key {
      return entries[entry].value
    }
    return nil
  }

  /// Entries somewhere in a file.
  package init(_ entries: [Entry], at place: Place) {
    self.entries = entries
    self.place = place
  }
}
