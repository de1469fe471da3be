package import RuleModel

/// The codes of what can be wrong with a file before its meaning is looked at: B001 to B029.
package enum FileCode: String, Hashable, Sendable, CaseIterable {
  /// The file is larger than what is read.
  case tooLarge = "B001"
  /// A byte that is not UTF-8.
  case notUTF8 = "B002"
  /// A character that cannot be seen and does something.
  case controlCharacter = "B003"
  /// The file begins with a byte order mark.
  case byteOrderMark = "B004"
  /// Lines end with CRLF.
  case windowsLineEnds = "B005"
  /// This is not YAML.
  case syntax = "B006"
  /// A tab in the indentation.
  case tabIndentation = "B007"
  /// An anchor (`&`) or an alias (`*`).
  case anchorOrAlias = "B008"
  /// A tag (`!`).
  case tag = "B009"
  /// The merge key `<<`.
  case mergeKey = "B010"
  /// A key that is not a word.
  case complexKey = "B011"
  /// A day that the calendar does not have.
  case noSuchDay = "B012"
  /// A key is given twice.
  case duplicateKey = "B013"
  /// A second document in one file.
  case severalDocuments = "B014"
  /// A directive (`%`).
  case directive = "B015"
  /// Lists and mappings lie too deep in each other.
  case tooDeep = "B016"
  /// Too many lines or values.
  case tooMany = "B017"
  /// Nothing is written here.
  case emptyDocument = "B018"
  /// A Markdown file without front matter.
  case noFrontMatter = "B019"
  /// Front matter without its closing line.
  case unterminatedFrontMatter = "B020"
  /// A text without quotes that other tools read as something else.
  case plainTrap = "B021"
  /// A day that stands for an unknown one.
  case fillerDay = "B022"
  /// A key that this file does not have.
  case unknownKey = "B023"
  /// A key that can be read two ways.
  case forbiddenKey = "B024"
  /// A key or its value is missing.
  case missingValue = "B025"
  /// A value of another kind than the key wants.
  case wrongKind = "B026"
  /// A word that the key does not know.
  case unknownValue = "B027"
  /// A day in another form than YYYY-MM-DD.
  case notADay = "B028"
  /// A character that turns the order of a text around.
  case bidiOverride = "B029"

  /// How grave it is: all of them block, but for line ends.
  package var level: Finding.Level { self == .windowsLineEnds ? .warning : .error }
}

extension Finding {
  /// A finding about a file, as grave as its code says.
  package init(
    _ code: FileCode, _ message: String, at place: Place, _ words: String = "",
    related: [Label] = [], help: [String] = []
  ) {
    self.init(
      code.rawValue, code.level, message, at: Label(place, words), related: related, help: help)
  }
}
