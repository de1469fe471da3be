import RuleModel

extension Finding {
  static func anchor(at place: Place) -> Finding {
    Finding(
      .anchorOrAlias, "an anchor (`&`) is not allowed", at: place,
      help: ["say it where it is meant; text that begins with `&` needs quotes"])
  }

  static func alias(at place: Place) -> Finding {
    Finding(
      .anchorOrAlias, "an alias (`*`) is not allowed", at: place,
      help: ["write the value out; text that begins with `*` needs quotes"])
  }

  static func tag(at place: Place) -> Finding {
    Finding(
      .tag, "a tag (`!`) is not allowed", at: place,
      help: ["remove it; text that begins with `!` needs quotes"])
  }

  static func mergeKey(at place: Place) -> Finding {
    Finding(
      .mergeKey, "the merge key `<<` is not allowed", at: place, help: ["write the keys out"])
  }

  static func complexKey(at place: Place) -> Finding {
    Finding(
      .complexKey, "a key must be a word", at: place, "empty, or a list or a mapping",
      help: ["write `key: value`; a word that begins with `?`, `{` or `[` needs quotes"])
  }

  static func duplicateKey(_ key: YAMLScalar, first: Place) -> Finding {
    Finding(
      .duplicateKey, "`\(key.text)` is given twice", at: key.place, "again here",
      related: [.init(first, "first here")], help: ["keep one of them"])
  }

  static func severalDocuments(at place: Place) -> Finding {
    Finding(
      .severalDocuments, "a second document begins here", at: place,
      help: ["one file holds one document: remove the line, or make a file of what follows"])
  }

  static func directive(at place: Place) -> Finding {
    Finding(
      .directive, "a directive (`%`) is not allowed", at: place,
      help: ["remove the line; text that begins with `%` needs quotes"])
  }

  static func tooDeep(most: Int, at place: Place) -> Finding {
    Finding(
      .tooDeep, "lists and mappings lie more than \(most) deep", at: place, "reading stops here",
      help: ["no file of a rulebook needs that: look for a bracket too many"])
  }

  static func emptyDocument(at place: Place) -> Finding {
    Finding(
      .emptyDocument, "nothing is written here", at: place,
      help: ["write `key: value` lines, or remove the file"])
  }
}
