/// One thing that is wrong or worth saying about a file of the rulebook.
///
/// It is data: the sentence stands beside the check that found it, and printing is elsewhere.
public struct Finding: Hashable, Sendable {
  /// How grave a finding is.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The book is wrong: what depends on the place is not answered, and a merge is blocked.
    case error
    /// The book can be read and somebody should look.
    case warning
    /// Worth knowing.
    case note
  }

  /// A place with words beside it.
  public struct Label: Hashable, Sendable {
    /// Where.
    public let place: Place
    /// What stands there, in a few words; may be empty.
    public let words: String

    /// A place and the words beside it.
    public init(_ place: Place, _ words: String = "") {
      self.place = place
      self.words = words
    }
  }

  /// The stable code, as `explain` knows it: a letter and three digits.
  public let code: String
  /// How grave it is.
  public let level: Level
  /// What is wrong: lower case, no full stop, values in back-ticks.
  public let message: String
  /// Where; the caret stands here.
  public let label: Label
  /// Further places that belong to it.
  public let related: [Label]
  /// What to do, one line each; may be empty.
  public let help: [String]

  /// A finding with everything it says.
  public init(
    _ code: String, _ level: Level, _ message: String, at label: Label, related: [Label] = [],
    help: [String] = []
  ) {
    self.code = code
    self.level = level
    self.message = message
    self.label = label
    self.related = related
    self.help = help
  }

  /// Everywhere it points: its own place, then those that belong to it.
  public var labels: [Label] { [label] + related }
}
