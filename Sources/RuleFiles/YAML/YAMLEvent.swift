/// One step of a YAML file, as the parser tells it.
struct YAMLEvent {
  /// What the step is.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(String, YAMLScalar.Style)
    case sequenceStart(Layout)
    case sequenceEnd
    case mappingStart(Layout)
    case mappingEnd
  }

  /// How a collection is written.
  enum Layout {
    /// By indentation.
    case block
    /// In brackets.
    case flow
  }

  /// What stands before a value and is refused.
  struct Properties: OptionSet {
    let rawValue: UInt8
    static let anchor = Properties(rawValue: 1)
    static let tag = Properties(rawValue: 2)
  }

  let kind: Kind
  let properties: Properties
  let start: YAMLMark
  let end: YAMLMark
}

/// Why the parser could not go on, in its own words.
struct YAMLFailure {
  let problem: String
  let context: String
  let mark: YAMLMark
  /// Where the thing began that it was reading, or `nil` when it did not say.
  let contextMark: YAMLMark?
}

/// What the parser says when asked for the next step.
enum YAMLStep {
  case event(YAMLEvent)
  case failure(YAMLFailure)
}
