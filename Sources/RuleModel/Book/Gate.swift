public import Days

/// What a comparison of two revisions of the book lets pass: the `gate` of `rulebook.yaml`.
public struct Gate: Hashable, Sendable {
  /// From which level on a finding fails a comparison.
  public enum Threshold: String, Hashable, Sendable, CaseIterable {
    /// Errors do.
    case error
    /// Warnings and errors do.
    case warning
    /// Every finding does.
    case notice
    /// None does.
    case never
  }

  /// Days whose answers do not change any more.
  public struct Seal: Hashable, Sendable {
    /// The last of them.
    public let through: Day
    /// The digest of the answers, where one was written down.
    public let digest: String?

    /// A seal on all days through that one.
    public init(through: Day, digest: String?) {
      self.through = through
      self.digest = digest
    }
  }

  /// A stricter threshold for some rules.
  public struct Exception: Hashable, Sendable {
    /// The ids: a whole one, or a beginning followed by `*`.
    public let pattern: String
    /// From which level on a finding about them fails.
    public let failOn: Threshold

    /// A threshold for the rules whose ids match.
    public init(pattern: String, failOn: Threshold) {
      self.pattern = pattern
      self.failOn = failOn
    }
  }

  /// From which level on a finding fails a comparison.
  public var failOn: Threshold
  /// Levels that differ from the usual ones, by code.
  public let severity: [ChangeCode: ChangeLevel]
  /// Whether a change of a past answer must add or name an instrument.
  public let requiresSource: Bool
  /// A future change that starts in fewer days is an error; `nil`: none is for that reason.
  public let noticeDays: Int?
  /// The days that are sealed; `nil`: none.
  public let sealed: Seal?
  /// Thresholds of their own, in the order of the file.
  public let rules: [Exception]
  /// Whether a change that was accepted while it lay ahead must be accepted anew once it is past.
  public var asksAgainOncePast = false

  /// A gate with all that it asks for.
  public init(
    failOn: Threshold, severity: [ChangeCode: ChangeLevel], requiresSource: Bool,
    noticeDays: Int?, sealed: Seal?, rules: [Exception]
  ) {
    self.failOn = failOn
    self.severity = severity
    self.requiresSource = requiresSource
    self.noticeDays = noticeDays
    self.sealed = sealed
    self.rules = rules
  }

  /// The gate of a book that says nothing: errors fail, and every code has its usual level.
  public static let usual = Gate(
    failOn: .error, severity: [:], requiresSource: false, noticeDays: nil, sealed: nil, rules: [])
}
